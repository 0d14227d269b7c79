/**
 * Memory that a stage of a build has done with, given back before the next. V8 collects when its heap has grown by a
 * multiple of what is in use, and keeps the pages it emptied: at the peak of a large build most of it is such room.
 */

/** A site of fewer files leaves little behind. */
const MANY = 2000;

/**
 * Collects what is no longer used and returns the room to the system, which takes some tenths of a second. Nothing
 * where the site is small, or where Node was not started with `--expose-gc`, as `scripts/node.mjs` does.
 * @param files how many have just been written or read
 */
export function giveMemoryBack(files: number): void {
  if (files < MANY || typeof gc === 'undefined') return;
  // The one flavour that keeps no emptied pages for later.
  void gc({ type: 'major', flavor: 'last-resort', execution: 'sync' });
}
