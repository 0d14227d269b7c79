/** Work that is kept between builds: found again only where nothing it was made from has changed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

const FOLDER = '.cache';
/** Bytes of the hash that stands before what is kept. */
const HASH = 32;

/**
 * What was made from this before, or else is made now and kept.
 * @param kind folder it is kept in, below `.cache/`
 * @param from everything that decides the outcome
 * @param make gives the same bytes for the same `from`
 */
export async function kept(
  kind: string,
  from: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = join(process.cwd(), FOLDER, kind);
  const file = join(
    folder,
    from.reduce((hash, part) => hash.update(sha256(part)), createHash('sha256')).digest('hex'),
  );
  const found = readIfThere(file);
  // A file that was cut short or changed is made again.
  if (found && sha256(found.subarray(HASH)).equals(found.subarray(0, HASH))) return found.subarray(HASH);
  const made = await make();
  // Waited for: what drew it lets go of its memory only when others have their turn.
  await mkdir(folder, { recursive: true });
  await writeFile(file, Buffer.concat([sha256(made), made]));
  return made;
}

/** Straight away: thousands of small files are read several times faster than they are waited for. */
function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
