/**
 * `npm run terms`: suggests first uses of glossary terms that are not marked yet, and changes nothing.
 * `npm run terms -- interviewing few-shot` looks at these entries only.
 */
import process from 'node:process';
import { assemble } from '../src/assemble.ts';
import { pageEntries } from '../src/domain/catalog.ts';
import { didYouMean } from '../src/domain/nearest.ts';
import { suggestTerms, suggestionReport } from '../src/domain/terms/suggest.ts';
import { readContent, readSurroundings } from './content-files.ts';

const root = process.cwd();
const { catalog } = assemble(readContent(root), readSurroundings(root));
const wanted = process.argv.slice(2);
const ids = pageEntries(catalog).map(({ id }) => id);
const unknown = wanted.filter((id) => !ids.includes(id));
if (unknown.length > 0) {
  for (const id of unknown) console.error(`There is no entry "${id}".${didYouMean(id, ids)}`);
  process.exitCode = 1;
} else {
  process.stdout.write(
    suggestionReport(suggestTerms(catalog, wanted.length > 0 ? new Set(wanted) : undefined)),
  );
}
