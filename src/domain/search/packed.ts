/** The files of search, as Pagefind makes them. */

/** What every file of Pagefind's own begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** The hash of its content that a file has in its name; nothing where its name has none. */
export function hashInName(path: string): string | undefined {
  return /[/.][a-z]+_([0-9a-f]+)\.(?:pf_|wasm)/.exec(path)?.[1];
}

/** A hash as Pagefind writes it: each byte without a leading nought. */
export function writtenHash(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16)).join('');
}
