/** Work that many pages ask for and that comes out the same each time. */

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
