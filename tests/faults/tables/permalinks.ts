/** Faults of addresses: things lost, new, or claimed twice. */
import { claim, comparison, guide, sections, SEEDED, term } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';
import { ledger, lineIn, LINK, PUBLISHED, seeded } from '../../support/seeded-addresses.ts';

const gone = ledger('guides/webmasters', 'webmasters/pay', 'webmasters/tools');
const goneTerm = ledger('glossary/webmastery');
const renamedClaim = ledger('guides/seeded', 'claims/seeded-claim');
const longerClaim = ledger('guides/seeded', 'claims/seeded');
const lostQuestion = ledger('decide/exac');
const CITING = guide({}, `${LINK}<Claim id="seeded-claims">Talking first</Claim> saves work.`);

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
    fault: 'a section is renamed to something quite different, and one of a similar name stands beside it',
    files: { [SEEDED]: seeded(['wages', 'pays']) },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/pays') },
    reads: `
      content/guides/seeded.mdx:2  retired
        /s/seeded/pay/ was published, and leads nowhere now.
        → Give it back the id "pay". If another took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, now: wages }\`; also near: seeded/pays. If nothing took its place, add to \`retired:\` in content/guides/seeded.mdx: \`- { was: seeded/pay, withdrawn: why }\`.  [lost-permalink]

      content/guides/seeded.mdx:{## On wages}
        Not yet in content/permalinks.json: "seeded/wages".
        → Run \`npm run permalinks\`, which adds the line; an address is for good from then on.  [unlisted-permalink]
    `,
  },
  {
    fault: 'a section is moved to another entry',
    files: {
      [SEEDED]: guide({
        title: 'Another guide',
        summary: 'What a reader will find on this page and on no other one.',
      }),
      'content/guides/other.mdx': seeded(['pay']),
    },
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
    fault: 'a section is called like something that every page has',
    files: { [SEEDED]: seeded(['text']) },
    surroundings: { ledger: ledger('guides/seeded', 'seeded/text') },
    reads: `
      content/guides/seeded.mdx:{## On text}
        The id "text" is one that the page /guides/seeded/ uses itself: a link would not know which is meant.
        → Choose another; these are taken there: contents, text, theme, toc, related.  [id-of-page]
    `,
  },
  {
    fault: 'a table is called like the one of all roles',
    files: { 'content/comparisons/roles.yaml': comparison({ title: 'Colours' }) },
    surroundings: { ledger: ledger('compare/roles', 'roles/colour') },
    reads: `
      content/comparisons/roles.yaml:1
        The id "roles" is one that the page /compare/ uses itself: a link would not know which is meant.
        → Choose another; these are taken there: contents, text, theme, toc, related, roles, kits-….  [id-of-page]

      content/comparisons/roles.yaml:1
        The id "roles" is the beginning of other addresses, such as /s/roles/…/.
        → Choose another; these are taken: roles, techniques, guides, tools, start, packet, faq, compare, claims, glossary, decide.  [reserved-id]
    `,
  },
  {
    fault: 'a claim is called like a part of the page of claims',
    files: {
      'content/claims.yaml': append(claim({ id: 'interest' })),
      [SEEDED]: guide({}, `${LINK}<Claim id="interest">Talking first</Claim> saves work.`),
    },
    surroundings: { ledger: ledger('guides/seeded', 'claims/interest') },
    reads: `
      content/claims.yaml:{- id: interest}
        The id "interest" is one that the page /evidence/ uses itself: a link would not know which is meant.
        → Choose another; these are taken there: contents, text, theme, toc, related, statuses, interest, unverified, claims.  [id-of-page]
    `,
  },
  {
    fault: 'an entry is called like the beginning of other addresses',
    files: { 'content/guides/glossary.mdx': guide({}, LINK + sections(['words'])) },
    surroundings: { ledger: ledger('guides/glossary', 'glossary/words') },
    reads: `
      content/guides/glossary.mdx:1
        The id "glossary" is the beginning of other addresses, such as /s/glossary/…/.
        → Choose another; these are taken: roles, techniques, guides, tools, start, packet, faq, compare, claims, glossary, decide.  [reserved-id]
    `,
  },
  {
    fault: 'an entry is called like the beginning of other addresses, before there is a ledger',
    files: { 'content/guides/decide.mdx': guide({}, LINK + sections(['words'])) },
    reads: `
      content/guides/decide.mdx:1
        The id "decide" is the beginning of other addresses, such as /s/decide/…/.
        → Choose another; these are taken: roles, techniques, guides, tools, start, packet, faq, compare, claims, glossary, decide.  [reserved-id]
    `,
  },
  {
    fault: 'two sections that are published have one id',
    files: { [SEEDED]: guide({}, `${LINK}## Pay {#pay}\n\nLittle.\n\n## What it costs {#pay}\n\nMuch.`) },
    surroundings: { ledger: ledger(...PUBLISHED) },
    reads: `
      content/guides/seeded.mdx:{## What it costs}
        Two sections have the id "pay"; the first is on line 13.
        → Give this section an id of its own.  [duplicate-section]
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
        → Choose another; these are taken: roles, techniques, guides, tools, start, packet, faq, compare, claims, glossary, decide.  [reserved-id]
    `,
  },
  {
    fault: 'a claim is renamed',
    files: { 'content/claims.yaml': append(claim({ id: 'seeded-claims' })), [SEEDED]: CITING },
    surroundings: { ledger: renamedClaim },
    reads: `
      content/claims.yaml:{id: seeded-claims}
        Not yet in content/permalinks.json: "claims/seeded-claims".
        → Run \`npm run permalinks\`, which adds the line; an address is for good from then on.  [unlisted-permalink]

      content/permalinks.json:${lineIn(renamedClaim, 'claims/seeded-claim')}
        /s/claims/seeded-claim/ was published, and leads nowhere now.
        → Give it back the id "seeded-claim". If another took its place, add to \`retired:\` in content/claims.yaml, under seeded-claims: \`- { was: claims/seeded-claim }\`. If nothing took its place, add to content/withdrawn.yaml: \`- { was: claims/seeded-claim, title: its title, on: the day, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'a claim gets a much longer name',
    files: { 'content/claims.yaml': append(claim({ id: 'seeded-claims' })), [SEEDED]: CITING },
    surroundings: { ledger: longerClaim },
    reads: `
      content/claims.yaml:{id: seeded-claims}
        Not yet in content/permalinks.json: "claims/seeded-claims".
        → Run \`npm run permalinks\`, which adds the line; an address is for good from then on.  [unlisted-permalink]

      content/permalinks.json:${lineIn(longerClaim, 'claims/seeded')}
        /s/claims/seeded/ was published, and leads nowhere now.
        → Give it back the id "seeded". If another took its place, add to \`retired:\` in content/claims.yaml, under seeded-claims: \`- { was: claims/seeded }\`. If nothing took its place, add to content/withdrawn.yaml: \`- { was: claims/seeded, title: its title, on: the day, withdrawn: why }\`.  [lost-permalink]
    `,
  },
  {
    fault: 'a question is lost that is called much like an answer to another',
    files: {},
    surroundings: { ledger: lostQuestion },
    reads: `
      content/permalinks.json:${lineIn(lostQuestion, 'decide/exac')}
        /s/decide/exac/ was published, and leads nowhere now.
        → Give it back the id "exac". If nothing took its place, add to \`withdrawn:\` in content/checklist/model.yaml: \`- { was: exac, because: why }\`.  [lost-permalink]
    `,
  },
];
