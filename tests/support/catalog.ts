/** A content of a few entries, for tests of one module. */
import { assemble, type Assembly } from '../../src/assemble.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import {
  claim,
  comparison,
  faq,
  guide,
  point,
  role,
  site,
  source,
  technique,
  term,
  vocabulary,
} from './builders.ts';
import { mutate, type Mutations } from './content.ts';

/** One entry of each collection, each as its builder writes it. */
const SMALL: readonly SourceFile[] = Object.entries({
  'content/roles/python-developer.mdx': role({ title: 'Python developer' }),
  'content/guides/seeded.mdx': guide(),
  'content/techniques/seeded-technique.mdx': technique({ owners: ['python-developer'] }),
  'content/faqs/seeded-question.mdx': faq(),
  'content/comparisons/seeded-table.yaml': comparison(),
  'content/claims.yaml': claim(),
  'content/sources.yaml': source(),
  'content/glossary.yaml': term(),
  'content/article.yaml': point(),
  'content/vocabulary.yaml': vocabulary(),
  'content/site.yaml': site(),
}).map(([path, text]) => ({ path, text }));

/** The catalog and issues of a small content, with some files changed, added or removed. */
export function small(mutations: Mutations = {}): Assembly {
  return assemble(mutate(SMALL, mutations), { publicFiles: [], ledger: null });
}
