/**
 * Memory that a stage of a build has done with, given back before the next. V8 collects when its heap has grown by a
 * multiple of what is in use, and keeps the pages it emptied: at the peak of a large build most of it is such room.
 */
import process from 'node:process';

/** A program that holds no more than this, in bytes, is small: it has nothing worth the time. */
const SMALL = 150e6;
/** How much more than after the last time a program may hold before it gives back again. */
const GROWN = 1.5;

/** What this program held after it last gave back, in bytes. */
let left = 0;

/**
 * Collects what is no longer used and returns the room to the system, which takes some tenths of a second: where this
 * program is no small one and has grown by half since the last time. Nothing where Node was not started with
 * `--expose-gc`, as `scripts/node.mjs` does. To be asked often: between two files, say.
 */
export function giveMemoryBack(): void {
  if (typeof gc === 'undefined') return;
  if (held() < Math.max(SMALL, left * GROWN)) return;
  // The one flavour that keeps no emptied pages for later.
  void gc({ type: 'major', flavor: 'last-resort', execution: 'sync' });
  left = held();
}

/** What this program holds, in bytes: it says when to collect, and nothing of what is written. */
function held(): number {
  return process.memoryUsage.rss();
}
