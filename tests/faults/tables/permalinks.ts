/** Faults of addresses: ids lost, used again, claimed twice; the ledger itself. */
import process from 'node:process';
import { readLedger, writeLedger } from '../../../src/domain/permalinks/ledger.ts';
import { readSurroundings } from '../../../scripts/content-files.ts';
import { comparison, faq, guide, listed, sections, term } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const real = readLedger(readSurroundings(process.cwd()).ledger ?? '').keys;

/** A seeded guide, with the sections and retirements a test needs. */
const SEEDED = 'content/guides/seeded.mdx';
const LINK = 'Read about [developers](/roles/python-developer/).\n\n';
const seeded = (ids: readonly string[], retired: unknown[] = []) =>
  guide({ ...(retired.length > 0 && { retired }) }, LINK + sections(ids));
const PUBLISHED = ['guides/seeded', 'seeded/pay'];

/** A ledger that holds the real lines and these. */
const ledger = (...keys: string[]) => writeLedger([...real, ...keys]);
const lineIn = (text: string, key: string) =>
  text.split('\n').findIndex((line) => line.includes(`"${key}"`)) + 1;

const gone = ledger('guides/webmasters', 'webmasters/pay', 'webmasters/tools');
const goneTerm = ledger('glossary/webmastery');

export const faults: readonly Fault[] = [
  {
    fault: 'a section is renamed',
    files: { [SEEDED]: seeded(['what-it-pays']) },
    surroundings: { ledger: ledger(...PUBLISHED) },
    reads: `
      content/guides/seeded.mdx:2  retired
        /s/seeded/pay/ was published, and leads nowhere now.
        → Give it back the id "pay". If another took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, now: what-it-pays }\`. If nothing took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, withdrawn: why }\`.  [lost-permalink]

      content/guides/seeded.mdx:{## On what it pays}
        Not yet in content/permalinks.json: "seeded/what-it-pays".
        → Run \`npm run permalinks\`, which adds the line; an address is for good from then on.  [unlisted-permalink]
    `,
  },
  {
    fault: 'a section is deleted, and another stands beside it',
    files: { [SEEDED]: seeded(['pace']) },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/pace') },
    reads: `
      content/guides/seeded.mdx:2  retired
        /s/seeded/pay/ was published, and leads nowhere now.
        → Give it back the id "pay". If another took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, now: pace }\`. If nothing took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'a section is moved to another entry',
    files: { [SEEDED]: guide({ title: 'Another guide' }), 'content/guides/other.mdx': seeded(['pay']) },
    surroundings: { ledger: ledger(...PUBLISHED, 'guides/other') },
    reads: `
      content/guides/other.mdx:{## On pay}
        Not yet in content/permalinks.json: "other/pay".
        → Run \`npm run permalinks\`, which adds the line; an address is for good from then on.  [unlisted-permalink]

      content/guides/seeded.mdx:2  retired
        /s/seeded/pay/ was published, and leads nowhere now.
        → Give it back the id "pay". If another took its place, add to \`retired:\` in content/guides/other.mdx: \`- { was: seeded/pay, now: pay }\`. If nothing took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'an entry is deleted',
    files: {},
    surroundings: { ledger: gone },
    reads: `
      content/permalinks.json:${lineIn(gone, 'guides/webmasters')}
        /guides/webmasters/ was published with 2 parts, and leads nowhere now.
        → Give it back the id "webmasters". If nothing took its place, add to content/withdrawn.yaml: \`- { was: guides/webmasters, title: its title, on: the day, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'an entry is renamed',
    files: { 'content/guides/seeds.mdx': seeded(['pay']) },
    surroundings: { ledger: ledger(...PUBLISHED) },
    reads: `
      content/guides/seeds.mdx:2
        Not yet in content/permalinks.json: "guides/seeds", "seeds/pay".
        → Run \`npm run permalinks\`, which adds the 2 lines; an address is for good from then on.  [unlisted-permalink]

      content/permalinks.json:${lineIn(ledger(...PUBLISHED), 'guides/seeded')}
        /guides/seeded/ was published with 1 part, and leads nowhere now.
        → Give it back the id "seeded". If another took its place, add to \`retired:\` in content/guides/seeds.mdx: \`- { was: guides/seeded }\`. If nothing took its place, add to content/withdrawn.yaml: \`- { was: guides/seeded, title: its title, on: the day, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'a row is renamed',
    files: { 'content/comparisons/seeded.yaml': comparison() },
    surroundings: { ledger: ledger('compare/seeded', 'seeded/colour', 'seeded/hue') },
    reads: `
      content/comparisons/seeded.yaml:1  retired
        /s/seeded/hue/ was published, and leads nowhere now.
        → Give it back the id "hue". If another took its place, add to \`retired:\` in content/comparisons/seeded.yaml: \`- { was: seeded/hue, now: colour }\`. If nothing took its place, add to \`retired:\` in content/comparisons/seeded.yaml: \`- { was: seeded/hue, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'a term of the glossary is deleted',
    files: {},
    surroundings: { ledger: goneTerm },
    reads: `
      content/permalinks.json:${lineIn(goneTerm, 'glossary/webmastery')}
        /s/glossary/webmastery/ was published, and leads nowhere now.
        → Give it back the id "webmastery". If nothing took its place, add to content/withdrawn.yaml: \`- { was: glossary/webmastery, title: its title, on: the day, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'an answer of the checklist is renamed',
    files: {},
    surroundings: { ledger: ledger('decide/aim/sums') },
    reads: `
      content/checklist/questions.yaml:{- id: aim}  retired
        /s/decide/aim/#sums was published, and leads nowhere now.
        → Give it back the id "sums". If another took its place, add to \`retired:\` in content/checklist/questions.yaml, under aim, answer data: \`- { was: sums }\`; also near: decide/aim/words, decide/aim/exact. If nothing took its place, add to \`withdrawn:\` in content/checklist/model.yaml: \`- { was: aim/sums, because: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'a new entry is not in the ledger yet',
    files: { [SEEDED]: seeded(['pay', 'tools']) },
    surroundings: { ledger: ledger() },
    reads: `
      content/guides/seeded.mdx:2
        Not yet in content/permalinks.json: "guides/seeded", "seeded/pay", "seeded/tools".
        → Run \`npm run permalinks\`, which adds the 3 lines; an address is for good from then on.  [unlisted-permalink]
    `,
  },
  {
    fault: 'a retired id is used again',
    files: { [SEEDED]: seeded(['pay', 'money'], [{ was: 'seeded/pay', now: 'money' }]) },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0].was
        "seeded/pay" is retired here, and content/guides/seeded.mdx:16 uses it again.
        → Give the new thing another id: an address never changes its meaning. If the old thing came back, remove the line \`was: seeded/pay\`.  [reused-permalink]
    `,
  },
  {
    fault: 'the name of a retired entry is given to an entry of another kind',
    files: {
      [SEEDED]: seeded([], [{ was: 'techniques/webmasters' }]),
      'content/guides/webmasters.mdx': guide({ title: 'Webmasters' }),
    },
    surroundings: { ledger: ledger('guides/seeded', 'techniques/webmasters', 'guides/webmasters') },
    reads: `
      content/guides/seeded.mdx:{- was: techniques/webmasters}  retired[0].was
        "techniques/webmasters" is retired here, and content/guides/webmasters.mdx:2 uses it again.
        → Give the new thing another id: an address never changes its meaning. If the old thing came back, remove the line \`was: techniques/webmasters\`.  [reused-permalink]
    `,
  },
  {
    fault: 'two entries retire one id',
    files: {
      [SEEDED]: seeded(['money'], [{ was: 'seeded/pay', now: 'money' }]),
      'content/guides/other.mdx': guide({ title: 'Other', order: 980, retired: [{ was: 'seeded/pay' }] }),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'guides/other') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0].was
        "seeded/pay" is retired twice; content/guides/other.mdx:10 has it already.
        → Keep the line in the entry that took its place, and remove the other.  [twice-retired]
    `,
  },
  {
    fault: 'something is retired that was never published',
    files: { [SEEDED]: seeded(['pay'], [{ was: 'seeded/pey', now: 'pay' }]) },
    surroundings: { ledger: ledger(...PUBLISHED) },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pey}  retired[0].was
        "seeded/pey" was never published, so there is nothing to retire. Did you mean seeded/pay?
        → Write \`was\` as content/permalinks.json has it, or remove the line.  [never-published]
    `,
  },
  {
    fault: 'a retired id leads to a section that does not exist',
    files: { [SEEDED]: seeded(['money', 'tools'], [{ was: 'seeded/pay', now: 'monye' }]) },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{now: monye}  retired[0].now
        \`now\` names "monye", and there is no such part in this entry. Did you mean money?
        → Name one of: money, tools.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a retired id leads to a section of an entry that has none',
    files: { 'content/faqs/seeded.mdx': faq({ retired: [{ was: 'faq/webmasters', now: 'pay' }] }) },
    surroundings: { ledger: ledger('faq/seeded', 'faq/webmasters') },
    reads: `
      content/faqs/seeded.mdx:{now: pay}  retired[0].now
        \`now\` names "pay", and this entry has no parts.
        → Leave \`now\` out: the old address then leads to the entry.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a withdrawn section names something to read instead that does not exist',
    files: {
      [SEEDED]: seeded(
        ['tools'],
        [{ was: 'seeded/pay', withdrawn: 'No longer true.', instead: 'seeded/tool' }],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{instead: seeded/tool}  retired[0].instead
        \`instead\` names "seeded/tool", and nothing has that address. Did you mean seeded/tools?
        → Write the address of something that stands, as content/permalinks.json has it.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a withdrawn section names another withdrawn one to read instead',
    files: {
      [SEEDED]: seeded(
        [],
        [
          { was: 'seeded/pay', withdrawn: 'No longer true.', instead: 'seeded/tools' },
          { was: 'seeded/tools', withdrawn: 'No longer true.' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{instead: seeded/tools}  retired[0].instead
        \`instead\` names "seeded/tools", and that is withdrawn too.
        → Write the address of something that stands, as content/permalinks.json has it.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a retired id leads to one that is retired too',
    files: {
      [SEEDED]: seeded(
        ['wages'],
        [
          { was: 'seeded/pay', now: 'money' },
          { was: 'seeded/money', now: 'wages' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'seeded/wages') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0]
        "seeded/pay" leads to "seeded/money", which is itself retired.
        → Say at once where it ends: \`- { was: seeded/pay, now: wages }\`.  [alias-chain]
    `,
  },
  {
    fault: 'a retired id leads to one that was moved away',
    files: {
      [SEEDED]: seeded([], [{ was: 'seeded/pay', now: 'money' }]),
      'content/guides/other.mdx': guide(
        { title: 'Other', retired: [{ was: 'seeded/money', now: 'wages' }] },
        LINK + sections(['wages']),
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'guides/other', 'other/wages') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0]
        "seeded/pay" leads to "seeded/money", which is itself retired.
        → Say at once where it ends: \`- { was: seeded/pay, now: wages }\` in content/guides/other.mdx, and no line here.  [alias-chain]
    `,
  },
  {
    fault: 'retirements go round in a circle',
    files: {
      [SEEDED]: seeded(
        ['tools'],
        [
          { was: 'seeded/pay', now: 'money' },
          { was: 'seeded/money', now: 'pay' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/money}  retired[1]
        The retirements go round in a circle: seeded/money → seeded/pay → seeded/money.
        → Let one of them name a thing that exists, or say that it was withdrawn.  [alias-loop]
    `,
  },
  {
    fault: 'an entry is called like the beginning of other addresses',
    files: { 'content/guides/glossary.mdx': guide({}, LINK + sections(['words'])) },
    surroundings: { ledger: ledger('guides/glossary', 'glossary/words') },
    reads: `
      content/guides/glossary.mdx:1
        The id "glossary" is the beginning of other addresses, such as /s/glossary/…/.
        → Choose another; these are taken: roles, techniques, guides, faq, compare, claims, glossary, decide.  [reserved-id]
    `,
  },
  {
    fault: 'a section claims the address of a term',
    files: {
      'content/guides/glossary.mdx': guide(
        {},
        `${LINK}<Term id="seeded-term">Words</Term>.\n\n${sections(['seeded-term'])}`,
      ),
      'content/glossary.yaml': append(term()),
    },
    surroundings: { ledger: ledger('guides/glossary', 'glossary/seeded-term') },
    reads: `
      content/glossary.yaml:{- id: seeded-term}
        Two things claim the address /s/glossary/seeded-term/; the first is content/guides/glossary.mdx:15.
        → Give one of the two another id.  [shared-permalink]

      content/guides/glossary.mdx:1
        The id "glossary" is the beginning of other addresses, such as /s/glossary/…/.
        → Choose another; these are taken: roles, techniques, guides, faq, compare, claims, glossary, decide.  [reserved-id]
    `,
  },
  {
    fault: 'the ledger is missing',
    files: {},
    surroundings: { ledger: '' },
    reads: `
      content/permalinks.json:1
        The ledger of addresses cannot be read: it is missing or empty.
        → Get it back: \`git checkout HEAD -- content/permalinks.json\`. A new one would forget every address that is gone. The very first is written by \`npm run permalinks\`.  [unreadable-ledger]
    `,
  },
  {
    fault: 'a merge was left unfinished in the ledger',
    files: {},
    surroundings: { ledger: ledger().replace('[\n', '[\n<<<<<<< HEAD\n') },
    reads: `
      content/permalinks.json:1
        The ledger of addresses cannot be read: it holds the marks of an unfinished merge.
        → Run \`npm run permalinks\`, which keeps the lines of both sides.  [unreadable-ledger]
    `,
  },
  {
    fault: 'a comma is missing in the ledger',
    files: {},
    surroundings: { ledger: ledger().replace(',', '') },
    reads: `
      content/permalinks.json:1
        The ledger of addresses cannot be read: it is not valid JSON.
        → Run \`npm run permalinks\`, which writes it anew.  [unreadable-ledger]
    `,
  },
  {
    fault: 'the ledger is not a list',
    files: {},
    surroundings: { ledger: `{ "published": ${ledger()} }\n` },
    reads: `
      content/permalinks.json:1
        The ledger of addresses cannot be read: it is not a list.
        → It is one list of keys, such as "roles/python-developer", and nothing else.  [unreadable-ledger]
    `,
  },
  {
    fault: 'the ledger holds something that is no key',
    files: {},
    surroundings: { ledger: ledger().replace('[\n', '[\n  "/roles/python-developer/",\n') },
    reads: `
      content/permalinks.json:1
        The ledger of addresses cannot be read: "/roles/python-developer/" is not a key.
        → It is one list of keys, such as "roles/python-developer", and nothing else.  [unreadable-ledger]
    `,
  },
  {
    fault: 'the ledger is out of order',
    files: {},
    surroundings: { ledger: `[\n  "${[...real].reverse().join('",\n  "')}"\n]\n` },
    reads: `
      content/permalinks.json:2
        The ledger is not in order: here stands \`"ai-in-an-existing-system/first-slice",\`.
        → Run \`npm run permalinks\`, which puts one key on each line, in order.  [untidy-ledger]
    `,
  },
  {
    fault: 'a line of the ledger is repeated',
    files: {},
    surroundings: { ledger: ledger().replace('\n]', `,\n  "${real[0]}"\n]`) },
    reads: `
      content/permalinks.json:${real.length + 2}
        "ai-in-an-existing-system/first-slice" stands in the ledger twice; the first is on line 2.
        → Run \`npm run permalinks\`, which keeps one of them.  [repeated-ledger-line]
    `,
  },
  {
    fault: 'a line of the ledger was taken out',
    files: {},
    surroundings: {
      ledger: ledger(),
      earlier: [
        { commit: '2222222222222222', text: ledger('webmasters/pay') },
        { commit: '1111111111111111', text: ledger() },
      ],
    },
    reads: `
      content/permalinks.json:1
        "webmasters/pay" stood in the ledger at commit 2222222222, and is gone.
        → Put the line \`"webmasters/pay"\` back: lines are only ever added. What became of the address is said by \`retired:\` in an entry, or by content/withdrawn.yaml.  [lost-ledger-line]
    `,
  },
  {
    fault: 'a retirement has both a successor and a reason',
    files: {
      [SEEDED]: seeded(['money'], [{ was: 'seeded/pay', now: 'money', withdrawn: 'No longer true.' }]),
    },
    reads: `
      content/guides/seeded.mdx:{now: money}  retired[0].now
        retired[0].now does not fit: write \`now\` or \`withdrawn\`, not both; what to read instead is \`instead\`.
        → What belongs there: The section, row or answer of this entry that took its place; left out, the entry itself.  [invalid-value]
    `,
  },
  {
    fault: 'a retirement says what to read instead, but not why',
    files: { [SEEDED]: seeded(['money'], [{ was: 'seeded/pay', instead: 'seeded/money', title: 'Pay' }]) },
    reads: `
      content/guides/seeded.mdx:{instead: seeded/money}  retired[0].instead
        retired[0].instead does not fit: it goes with \`withdrawn\`; alone, write \`now\`.
        → What belongs there: What to read instead, as content/permalinks.json has it: \`hiring-well/pay\`.  [invalid-value]

      content/guides/seeded.mdx:{title: Pay}  retired[0].title
        retired[0].title does not fit: it goes with \`withdrawn\` only.
        → What belongs there: What it was called, for the page that says it was withdrawn.  [invalid-value]
    `,
  },
  {
    fault: 'a retirement names an address, not a key',
    files: { [SEEDED]: seeded(['money'], [{ was: '/guides/seeded/#pay', now: 'money' }]) },
    reads: `
      content/guides/seeded.mdx:{- was: /guides/seeded/#pay}  retired[0].was
        retired[0].was does not fit: write it as content/permalinks.json has it, such as roles/prompt-writer or prompt-engineer/day-to-day.
        → What belongs there: The old address as content/permalinks.json has it: a page (\`roles/prompt-writer\`) or a part (\`prompt-writer/pay\`).  [invalid-value]
    `,
  },
  {
    fault: 'an entry that is gone altogether has no title and no day',
    files: { 'content/withdrawn.yaml': listed({ was: 'guides/webmasters', withdrawn: 'The job is gone.' }) },
    surroundings: { ledger: gone },
    reads: `
      content/withdrawn.yaml:1  on
        The field on is missing.
        → Add \`on:\`. The day it was withdrawn.  [missing-field]

      content/withdrawn.yaml:1  title
        The field title is missing.
        → Add \`title:\`. What it was called, for the page that says it was withdrawn.  [missing-field]
    `,
  },
];
