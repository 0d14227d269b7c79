/** The records of a built index, as Pagefind wrote them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A record as it is stored. */
export interface WrittenRecord {
  url: string;
  content: string;
  meta: { title?: string; within?: string };
  filters: Record<string, string[]>;
}

/** Every record of a built site: compressed JSON after a few bytes that mark it as Pagefind’s. */
export function readRecords(folder: string): WrittenRecord[] {
  const files = join(folder, 'pagefind/fragment');
  return readdirSync(files).map((file) => {
    const text = gunzipSync(readFileSync(join(files, file))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as WrittenRecord;
  });
}
