/** A content of a few entries, for tests of one module. */
import { assemble, type Assembly } from '../../src/assemble.ts';
import { entryReader } from '../../src/read-entries.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import {
  checklist,
  claim,
  comparison,
  competency,
  evidence,
  faq,
  guide,
  kit,
  outcome,
  packet,
  path,
  point,
  question,
  role,
  site,
  source,
  technique,
  term,
  vocabulary,
  withdrawal,
} from './builders.ts';
import { mutate, type Mutations } from './content.ts';

/** One entry of each collection, each as its builder writes it, and nothing wrong with them. */
export const SMALL: readonly SourceFile[] = Object.entries({
  'content/roles/python-developer.mdx': role({ title: 'Python developer' }),
  'content/guides/seeded.mdx': guide(
    { restates: ['F-999'] },
    'As [a developer](/roles/python-developer/) says, <Claim id="seeded-claim">talk</Claim> about a <Term id="seeded-term">term</Term>.',
  ),
  'content/techniques/seeded-technique.mdx': technique({ owners: ['python-developer'] }),
  'content/faqs/seeded-question.mdx': faq(),
  'content/comparisons/seeded-table.yaml': comparison(),
  'content/tools/seeded-kit.yaml': kit(),
  'content/competencies.yaml': ['seeded-competency', 'second-competency', 'third-competency']
    .map((id) => competency({ id }))
    .join(''),
  'content/paths/seeded-path.yaml': path(),
  'content/packets/seeded-packet.yaml': packet(),
  'content/claims.yaml': claim({ evidence: [evidence({ stance: 'context' })] }),
  'content/sources.yaml': source(),
  'content/glossary.yaml': term(),
  'content/article.yaml': point(),
  'content/withdrawn.yaml': withdrawal(),
  'content/checklist/questions.yaml': question(),
  'content/checklist/outcomes.yaml': ['python-developer', 'prompt-engineer', 'not-enough']
    .map((id) => outcome({ id }))
    .join(''),
  'content/checklist/model.yaml': checklist(),
  'content/vocabulary.yaml': vocabulary(),
  'content/site.yaml': site(),
}).map(([path, text]) => ({ path, text }));

const read = entryReader();

/** The catalog and issues of a small content, with some files changed, added or removed. */
export function small(mutations: Mutations = {}): Assembly {
  return assemble(mutate(SMALL, mutations), { publicFiles: [], ledger: null }, read);
}
