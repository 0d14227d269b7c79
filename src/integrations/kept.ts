/** Work that is kept between builds: found again only where nothing it was made from has changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  const found = await readFile(file).catch(() => null);
  // A file that was cut short or changed is made again.
  if (found && sha256(found.subarray(HASH)).equals(found.subarray(0, HASH))) return found.subarray(HASH);
  const made = await make();
  await mkdir(folder, { recursive: true });
  await writeFile(file, Buffer.concat([sha256(made), made]));
  return made;
}

function sha256(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
