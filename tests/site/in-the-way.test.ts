/** A file of public/ that the build would write over stops it, whoever of its programs comes upon it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildElsewhere } from '../support/project-copy.ts';

test.each([
  ['llms.txt', 'src/pages/llms.txt.ts makes it'],
  ['share/rolebook.png', 'src/finishing/pictures.ts makes it'],
])(
  '%s',
  async (file, maker) => {
    const spoil = (folder: string) => {
      mkdirSync(dirname(join(folder, 'public', file)), { recursive: true });
      writeFileSync(join(folder, 'public', file), 'mine');
    };
    await expect(buildElsewhere({ caches: { spoil } })).rejects.toThrow(
      `${file} would be written twice: ${maker}. Give the file in public/ another name.`,
    );
  },
  300_000,
);
