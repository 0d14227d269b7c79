/** Work that many pages ask for and that comes out the same each time. */

/**
 * Makes a function that works something out once for each text. What it found is kept for good: for texts
 * there are only so many of, such as words, or lines of the content.
 */
export function onceForText<Found>(work: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    known.set(text, found);
    return found;
  };
}

/**
 * Makes a function that works something out once for each thing it is given, such as a catalog.
 * What it found is forgotten with the thing.
 */
export function onceFor<Thing extends object, Found>(work: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.found;
    const found = work(thing);
    known.set(thing, { found });
    return found;
  };
}
