import { claim, comparison, evidence, faq, guide, SEEDED, technique, term } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import { ROLE_SECTIONS } from '../../../src/schemas/roles.ts';
import { KIT_PARTS } from '../../../src/schemas/tools.ts';
import type { Fault } from '../../support/faults.ts';

const TECHNIQUE = 'content/techniques/seeded.mdx';
const words = 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.';

/** Ids that name an entry, or a word of the vocabulary, that does not exist. */
export const faults: Fault[] = [
  {
    fault: 'words for a section of every role that no role has',
    files: { 'content/vocabulary.yaml': replace('section: day-to-day', 'section: day-to-dya') },
    reads: `
      content/vocabulary.yaml:{section: day-to-dya}  sections[1].section
        sections[1].section is meant for the section "day-to-dya", and there is none. Did you mean day-to-day?
        → Use one of these ids: ${ROLE_SECTIONS.join(', ')}.  [unknown-section]
    `,
  },
  {
    fault: 'words for a tool that no kit has',
    files: { 'content/vocabulary.yaml': replace('section: advert', 'section: rota') },
    reads: `
      content/vocabulary.yaml:{section: rota}  sections[21].section
        sections[21].section is meant for the section "rota", and there is none.
        → Use one of these ids: ${KIT_PARTS.join(', ')}.  [unknown-section]
    `,
  },
  {
    fault: 'words for a section that the guide does not have',
    files: {
      [SEEDED]: guide(
        { roles: ['hybrid-developer'], sectionAliases: { 'day-rates': ['rates'] } },
        'It is said.\n\n## What it pays {#day-rate}\n\nMuch.',
      ),
    },
    reads: `
      content/guides/seeded.mdx:{day-rates:}  sectionAliases.day-rates
        sectionAliases.day-rates is meant for the section "day-rates", and there is none. Did you mean day-rate?
        → Use one of these ids: day-rate.  [unknown-section]
    `,
  },
  {
    fault: 'words for a section that the guide has',
    files: {
      [SEEDED]: guide(
        { roles: ['hybrid-developer'], sectionAliases: { 'day-rate': ['rates'] } },
        'It is said.\n\n## What it pays {#day-rate}\n\nMuch.',
      ),
    },
    reads: '',
  },
  {
    fault: 'an id of which only the beginning is written',
    files: { [SEEDED]: guide({ roles: ['python'] }) },
    reads: `
      content/guides/seeded.mdx:{- python}  roles[0]
        roles[0] names "python", and there is no such entry in roles. Did you mean python-developer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a role is misspelt',
    files: { [SEEDED]: guide({ roles: ['pyton-developer'] }) },
    reads: `
      content/guides/seeded.mdx:{- pyton-developer}  roles[0]
        roles[0] names "pyton-developer", and there is no such entry in roles. Did you mean python-developer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a role that is like no other',
    files: { [SEEDED]: guide({ roles: ['accountant'] }) },
    reads: `
      content/guides/seeded.mdx:{- accountant}  roles[0]
        roles[0] names "accountant", and there is no such entry in roles.
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'the second role of two is misspelt',
    files: { [SEEDED]: guide({ roles: ['hybrid-developer', 'prompt-enginer'] }) },
    reads: `
      content/guides/seeded.mdx:{- prompt-enginer}  roles[1]
        roles[1] names "prompt-enginer", and there is no such entry in roles. Did you mean prompt-engineer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'an owner is misspelt',
    files: { [SEEDED]: guide({ owner: 'hiring-leed' }) },
    reads: `
      content/guides/seeded.mdx:{owner: hiring-leed}  owner
        owner names "hiring-leed", and there is no such entry in owners. Did you mean hiring-lead?
        → Use one of the ids of owners, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a group is misspelt',
    files: { [SEEDED]: guide({ group: 'decidng' }) },
    reads: `
      content/guides/seeded.mdx:{group: decidng}  group
        group names "decidng", and there is no such entry in groups. Did you mean deciding?
        → Use one of the ids of groups, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a topic is misspelt',
    files: { 'content/faqs/seeded.mdx': faq({ topic: 'payy' }) },
    reads: `
      content/faqs/seeded.mdx:{topic: payy}  topic
        topic names "payy", and there is no such entry in topics. Did you mean pay?
        → Use one of the ids of topics, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a family is misspelt',
    files: { [TECHNIQUE]: technique({ family: 'askin' }) },
    reads: `
      content/techniques/seeded.mdx:{family: askin}  family
        family names "askin", and there is no such entry in families. Did you mean asking?
        → Use one of the ids of families, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a successor is misspelt',
    files: {
      [TECHNIQUE]: technique({
        life: {
          status: 'absorbed',
          validWhile: 'Never.',
          replacedBy: 'structured-outputs',
          checked: '2026-11-22',
        },
      }),
    },
    reads: `
      content/techniques/seeded.mdx:{replacedBy: structured-outputs}  life.replacedBy
        life.replacedBy names "structured-outputs", and there is no such entry in techniques. Did you mean structured-output?
        → Use one of the ids of techniques, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a point of the article that is none',
    files: { [SEEDED]: guide({ restates: ['F-998'] }) },
    reads: `
      content/guides/seeded.mdx:{- F-998}  restates[0]
        restates[0] names "F-998", and there is no such entry in article. Did you mean F-008?
        → Use one of the ids of article, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'the role of a column is misspelt',
    files: {
      'content/comparisons/seeded.yaml': comparison({
        columns: [
          { id: 'first', label: 'First', role: 'hybrid' },
          { id: 'second', label: 'Second' },
        ],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{role: hybrid}  columns[0].role
        columns[0].role names "hybrid", and there is no such entry in roles. Did you mean hybrid-developer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a related term is misspelt',
    files: {
      'content/glossary.yaml': append(term({ related: ['promt'] })),
      [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).'),
    },
    reads: `
      content/glossary.yaml:{- promt}  related[0]
        related[0] names "promt", and there is no such entry in glossary. Did you mean prompt?
        → Use one of the ids of glossary, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'the source of some evidence is misspelt',
    files: {
      'content/claims.yaml': append(
        claim({ status: 'reported', evidence: [evidence({ source: 'the-artcle' })] }),
      ),
      [SEEDED]: guide({}, words),
    },
    reads: `
      content/claims.yaml:{- source: the-artcle}  evidence[0].source
        evidence[0].source names "the-artcle", and there is no such entry in sources. Did you mean the-article?
        → Use one of the ids of sources, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'the speaker of a claim is misspelt',
    files: { 'content/claims.yaml': append(claim({ saidBy: 'the-artcle' })), [SEEDED]: guide({}, words) },
    reads: `
      content/claims.yaml:{saidBy: the-artcle}  saidBy
        saidBy names "the-artcle", and there is no such entry in sources. Did you mean the-article?
        → Use one of the ids of sources, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a list of the vocabulary is missing: entries that use it are not blamed',
    files: { 'content/vocabulary.yaml': replace('groups:', 'group:') },
    reads: `
      content/vocabulary.yaml:{owners:}  groups
        The field groups is missing.
        → Add \`groups:\`. Parts of the book that guides belong to.  [missing-field]

      content/vocabulary.yaml:{group:}  group
        There is no field group here. Did you mean groups?
        → Rename or remove it. The fields are: owners, statuses, grades, topics, groups, families, sections.  [unknown-field]
    `,
  },
];
