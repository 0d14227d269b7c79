/** Pictures of link previews, drawn while the pages are rendered: each takes longer than ten pages. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { giveMemoryBack } from './memory.ts';
import { writeNewFile } from './new-file.ts';
import { drawShareImage, type ShareImage } from './share-image.ts';
import type { Written } from './stages.ts';

/** Where the pages leave the list of them, below the site; it is taken away. */
const LIST = 'share/pictures.json';

/**
 * Draws every picture that the list names, as soon as it is there.
 * @param root the folder of the site
 * @returns how many there are
 * @throws where a file of public/ has the name of one
 */
export async function writePictures(root: string, written: Pick<Written, 'lists'>): Promise<number> {
  await written.lists;
  const list = join(root, LIST);
  const pictures = JSON.parse(readFileSync(list, 'utf8')) as (ShareImage & { name: string })[];
  rmSync(list);
  for (const { name, ...image } of pictures) {
    writeNewFile(root, `share/${name}.png`, await drawShareImage(image), 'src/finishing/pictures.ts');
    giveMemoryBack();
  }
  return pictures.length;
}
