/** Chance that can be had again: the same seed gives the same choices. */

/** A source of choices. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  number: (below: number) => number;
  /** One of these. */
  pick: <Each>(from: readonly Each[]) => Each;
}

/** Mulberry32: small, even enough for choosing, the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    pick: (from) => {
      const found = from[number(from.length)];
      if (found === undefined) throw new Error('There is nothing to pick from.');
      return found;
    },
  };
}
