import {
  asked,
  competency,
  guide,
  kit,
  mark,
  packet,
  path,
  role,
  SEEDED,
  step,
  term,
} from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const PATH = 'content/paths/seeded.yaml';
const PACKET = 'content/packets/seeded.yaml';
const KIT = 'content/tools/seeded-kit.yaml';
const ROLE = 'content/roles/seeded-role.mdx';
const COMPETENCIES = 'content/competencies.yaml';

const developer = '/roles/python-developer/';
const steps = (at: string) => ({ [PATH]: path({ steps: [step('role', developer), step('other', at)] }) });
const seededTerm = (fields: Record<string, unknown>) => ({
  'content/glossary.yaml': append(term(fields)),
  [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).'),
});
const rated = ['seeded-competency', 'second-competency', 'third-competency'];
/** A kit of a role that has none yet, with what it rates. */
const seededKit = (fields: Record<string, unknown>) => ({
  [ROLE]: role({ title: 'Seeded role', order: 990 }),
  [KIT]: kit({ role: 'seeded-role', ...fields }),
  [COMPETENCIES]: append(rated.map((id) => competency({ id })).join('')),
});

/** Paths, packets, kits and the names of terms. */
export const faults: Fault[] = [
  { fault: 'a path, as it should be', files: { [PATH]: path() }, reads: '' },
  { fault: 'a packet, as it should be', files: { [PACKET]: packet() }, reads: '' },
  { fault: 'a kit, as it should be', files: seededKit({}), reads: '' },
  {
    fault: 'a step at a page that is misspelt',
    files: steps('/roles/hybrid-develper/'),
    reads: `
      content/paths/seeded.yaml:{at: /roles/hybrid-develper/}  steps[1].at
        The link /roles/hybrid-develper/ leads nowhere. Did you mean /roles/hybrid-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a step at a section that is misspelt',
    files: steps('/roles/hybrid-developer/#risk'),
    reads: `
      content/paths/seeded.yaml:{at: /roles/hybrid-developer/#risk}  steps[1].at
        The page /roles/hybrid-developer/ exists, but has nothing called #risk. Did you mean risks?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a step on another site',
    files: steps('https://example.org/'),
    reads: `
      content/paths/seeded.yaml:{at: https://example.org/}  steps[1].at
        steps[1].at does not fit: write an address of this site from its root, such as /roles/hybrid-developer/#risks.
        → What belongs there: The page or section to read: \`/roles/hybrid-developer/#risks\`.  [invalid-value]
    `,
  },
  {
    fault: 'a step at a page without a text of its own',
    files: steps('/guides/'),
    reads: `
      content/paths/seeded.yaml:{at: /guides/}  steps[1].at
        /guides/ is a page of the site, but no text of its own stands there.
        → Name a page with a text, a section, a question, a table or a tool.  [nothing-to-read]
    `,
  },
  {
    fault: 'a step at a tool of a kit',
    files: steps('/tools/prompt-engineer-kit/#scorecard'),
    reads: '',
  },
  {
    fault: 'a step at a page that lists questions',
    files: steps('/decide/'),
    reads: '',
  },
  {
    fault: 'the same step twice',
    files: { [PATH]: path({ steps: [step('role', developer), step('again', developer)] }) },
    reads: `
      content/paths/seeded.yaml:{- id: again +1}  steps[1].at
        /roles/python-developer/ is listed twice; the first is on line 11.
        → Keep one of the two.  [repeated-place]
    `,
  },
  {
    fault: 'two steps of one id',
    files: { [PATH]: path({ steps: [step('role', developer), step('role', `${developer}#risks`)] }) },
    reads: `
      content/paths/seeded.yaml:15  steps[1].id
        The id "role" is taken: line 10 has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'a path of one step',
    files: { [PATH]: path({ steps: [step('role', developer)] }) },
    reads: `
      content/paths/seeded.yaml:{steps:}  steps
        steps does not fit: it needs at least 2 of them.
        → What belongs there: Six to ten steps; a short path may have fewer.  [invalid-value]
    `,
  },
  {
    fault: 'a path that takes longer than it promises',
    files: { [PATH]: path({ within: 2 }) },
    reads: `
      content/paths/seeded.yaml:{within: 2}  within
        The path takes 8 minutes, and promises 2. Its longest step is /roles/python-developer/ (7).
        → Name a section instead of a page, take a step out, or raise \`within\`.  [overlong-path]
    `,
  },
  {
    fault: 'a packet with a part that is misspelt',
    files: { [PACKET]: packet({ parts: ['/guides/interviewin/'] }) },
    reads: `
      content/packets/seeded.yaml:{- /guides/interviewin/}  parts[0]
        The link /guides/interviewin/ leads nowhere. Did you mean /guides/interviewing/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a packet with nothing to read in it',
    files: { [PACKET]: packet({ parts: ['/search/'] }) },
    reads: `
      content/packets/seeded.yaml:{- /search/}  parts[0]
        /search/ is a page of the site, but no text of its own stands there.
        → Name a page with a text, a section, a question, a table or a tool.  [nothing-to-read]
    `,
  },
  {
    fault: 'a second kit for a role',
    files: {
      ...seededKit({}),
      'content/tools/seeded-kit-again.yaml': kit({
        role: 'seeded-role',
        title: 'Again',
        summary: 'What a reader will find on this page and on no other one.',
        order: 991,
      }),
    },
    reads: `
      content/tools/seeded-kit-again.yaml:{role: seeded-role}  role
        The role "seeded-role" has a kit already: content/tools/seeded-kit.yaml.
        → Bring the two together: pages and adverts take the kit of a role to be one.  [second-kit]
    `,
  },
  {
    fault: 'a question of what the scorecard does not rate',
    files: seededKit({ questions: [asked({ competency: 'communication' })] }),
    reads: `
      content/tools/seeded-kit.yaml:{competency: communication}  questions[0].competency
        The question is evidence of "communication", which the scorecard does not rate.
        → Rate it, or name one of: seeded-competency, second-competency, third-competency.  [unrated-competency]
    `,
  },
  {
    fault: 'a competency that is misspelt',
    files: seededKit({ questions: [asked({ competency: 'seeded-competence' })] }),
    reads: `
      content/tools/seeded-kit.yaml:{competency: seeded-competence}  questions[0].competency
        questions[0].competency names "seeded-competence", and there is no such entry in competencies. Did you mean seeded-competency?
        → Use one of the ids of competencies, or add the entry.  [dangling-reference]

      content/tools/seeded-kit.yaml:{competency: seeded-competence}  questions[0].competency
        The question is evidence of "seeded-competence", which the scorecard does not rate. Did you mean seeded-competency?
        → Rate it, or name one of: seeded-competency, second-competency, third-competency.  [unrated-competency]
    `,
  },
  {
    fault: 'marks of a plan out of order',
    files: seededKit({ plan: [mark({ day: 60 }), mark({ id: 'earlier', day: 31 })] }),
    reads: `
      content/tools/seeded-kit.yaml:{day: 31}  plan[1].day
        Day 31 does not come after day 60.
        → List the marks of the plan in order of days.  [days-out-of-order]
    `,
  },
  {
    fault: 'a scorecard without a gate',
    files: seededKit({ scorecard: rated.map((each) => ({ competency: each, weight: 1 })) }),
    reads: `
      content/tools/seeded-kit.yaml:{scorecard:}  scorecard
        Nothing in the scorecard is a must-have, so a strong average would hide any gap.
        → Set \`gate: true\` where a low score should end it.  [no-gate]
    `,
  },
  {
    fault: 'a question with the name of a tool',
    files: seededKit({ questions: [asked({ id: 'plan' })] }),
    reads: `
      content/tools/seeded-kit.yaml:{plan:}  plan
        The id "plan" is taken: a tool of every kit has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'a competency that nothing rates',
    files: { [COMPETENCIES]: append(competency()) },
    reads: `
      content/competencies.yaml:{- id: seeded-competency}  id
        No scorecard rates the competency "seeded-competency".
        → Rate it in a kit, or remove it.  [unused-competency]
    `,
  },
  {
    fault: 'a competency with four anchors',
    files: { [COMPETENCIES]: replace('    - Starts on a solution before asking anything.\n', '') },
    reads: `
      content/competencies.yaml:{evidence: What they ask before they begin +1}  anchors
        anchors does not fit: write 5 anchors, the lowest first.
        → What belongs there: What a candidate says or does at each level, the lowest first.  [invalid-value]
    `,
    andMore: true,
  },
  {
    fault: 'a tool in the text that no kit has',
    files: { [SEEDED]: guide({ roles: ['hybrid-developer'] }, '<Tools show="scorecards" />') },
    reads: `
      content/guides/seeded.mdx:{<Tools show}
        <Tools>: show must be one of scorecard, questions, work-sample, plan, advert.
        → Write <Tools show="…" />.  [component-attribute]
    `,
  },
  {
    fault: 'a term with a name that another has',
    files: seededTerm({ aliases: ['Large language model', 'seeded word'] }),
    reads: `
      content/glossary.yaml:{- Large language model}  aliases[0]
        "Large language model" is already a name of the term "language-model".
        → Leave it to one of the two: a word that means two things helps nobody.  [shared-term-name]
    `,
  },
  {
    fault: 'a term related to itself',
    files: seededTerm({ related: ['seeded-term'] }),
    reads: `
      content/glossary.yaml:{- seeded-term}  related[0]
        The term "seeded-term" is listed as related to itself.
        → Take it out.  [term-of-itself]
    `,
  },
];
