import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated.ts';

const root = process.cwd();

describe('derived files are what the schemas and the content give (npm run generate)', () => {
  for (const [path, text] of generatedFiles(root)) {
    test(path, () => {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    });
  }
});
