import { faq, guide, inGuide, role, sections, SEEDED, technique } from '../../support/builders.ts';
import { ROLE_SECTIONS } from '../../../src/schemas/roles.ts';
import { TECHNIQUE_SECTIONS } from '../../../src/schemas/techniques.ts';
import type { Fault } from '../../support/faults.ts';

const ROLE = 'content/roles/seeded.mdx';

/** Sections that are empty, missing, or not where readers look for them. */
export const faults: Fault[] = [
  {
    fault: 'a guide has no text',
    files: { [SEEDED]: guide({ roles: ['hybrid-developer'] }, '') },
    reads: `
      content/guides/seeded.mdx:1
        The entry has no text.
        → Write it, or take it out; a file whose name begins with an underscore is not read.  [empty-text]
    `,
  },
  {
    fault: 'a question has no text',
    files: { 'content/faqs/seeded.mdx': faq({ roles: ['hybrid-developer'] }, '') },
    reads: `
      content/faqs/seeded.mdx:1
        The entry has no text.
        → Write it, or take it out; a file whose name begins with an underscore is not read.  [empty-text]
    `,
  },
  {
    fault: 'a section has no text',
    files: inGuide('## What it pays {#pay}\n\n## What it costs {#cost}\n\nMuch.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#pay}}
        The section "What it pays" has no text.
        → Write it, or take it out; a file whose name begins with an underscore is not read.  [empty-text]
    `,
  },
  {
    fault: 'a section has text only in those below it',
    files: inGuide('## What it pays {#pay}\n\n### To whom {#whom}\n\nMany.'),
    reads: '',
  },
  {
    fault: 'a role lacks a section',
    files: { [ROLE]: role({}, sections(ROLE_SECTIONS.filter((id) => id !== 'market'))) },
    reads: `
      content/roles/seeded.mdx:{## On when not {#when-not}}
        The section #market is missing; every entry of roles has it.
        → Add \`## … {#market}\` after #when-not.  [missing-section]
    `,
  },
  {
    fault: 'a role lacks its first section',
    files: { [ROLE]: role({}, sections(ROLE_SECTIONS.slice(1))) },
    reads: `
      content/roles/seeded.mdx:{## On day to day {#day-to-day}}
        The section #what-they-do is missing; every entry of roles has it.
        → Add \`## … {#what-they-do}\` as the first section.  [missing-section]
    `,
  },
  {
    fault: 'a role has no text',
    files: { [ROLE]: role({ comesFrom: 'Other work.' }, '') },
    reads: `
      content/roles/seeded.mdx:1
        The entry has no text.
        → Write it, or take it out; a file whose name begins with an underscore is not read.  [empty-text]

      content/roles/seeded.mdx:1
        The section #what-they-do is missing; every entry of roles has it.
        → Add \`## … {#what-they-do}\` as the first section.  [missing-section]

      content/roles/seeded.mdx:1
        The section #day-to-day is missing; every entry of roles has it.
        → Add \`## … {#day-to-day}\` after #what-they-do.  [missing-section]

      content/roles/seeded.mdx:1
        The section #background is missing; every entry of roles has it.
        → Add \`## … {#background}\` after #day-to-day.  [missing-section]

      content/roles/seeded.mdx:1
        The section #skills is missing; every entry of roles has it.
        → Add \`## … {#skills}\` after #background.  [missing-section]

      content/roles/seeded.mdx:1
        The section #tools is missing; every entry of roles has it.
        → Add \`## … {#tools}\` after #skills.  [missing-section]

      content/roles/seeded.mdx:1
        The section #when-to-hire is missing; every entry of roles has it.
        → Add \`## … {#when-to-hire}\` after #tools.  [missing-section]

      content/roles/seeded.mdx:1
        The section #when-not is missing; every entry of roles has it.
        → Add \`## … {#when-not}\` after #when-to-hire.  [missing-section]

      content/roles/seeded.mdx:1
        The section #market is missing; every entry of roles has it.
        → Add \`## … {#market}\` after #when-not.  [missing-section]

      content/roles/seeded.mdx:1
        The section #risks is missing; every entry of roles has it.
        → Add \`## … {#risks}\` after #market.  [missing-section]

      content/roles/seeded.mdx:1
        The section #interviewing is missing; every entry of roles has it.
        → Add \`## … {#interviewing}\` after #risks.  [missing-section]

      content/roles/seeded.mdx:1
        Nothing refers to this entry and it refers to nothing, so no reader would come upon it.
        → Link to a related entry in its text; the other page then lists this one by itself.  [orphan-page]
    `,
    andMore: true,
  },
  {
    fault: 'a section of a technique is misspelt',
    files: {
      'content/techniques/seeded.mdx': technique(
        {},
        sections(TECHNIQUE_SECTIONS).replace('{#limits}', '{#limit}'),
      ),
    },
    reads: `
      content/techniques/seeded.mdx:{## On settings {#settings}}
        The section #limits is missing; every entry of techniques has it. Is it the one called #limit?
        → Add \`## … {#limits}\` after #settings.  [missing-section]
    `,
  },
  {
    fault: 'two sections of a role change places',
    files: {
      [ROLE]: role({}, sections(['what-they-do', 'background', 'day-to-day', ...ROLE_SECTIONS.slice(3)])),
    },
    reads: `
      content/roles/seeded.mdx:{## On day to day {#day-to-day}}
        The section #background stands before #day-to-day.
        → Keep the order every entry of roles has: what-they-do, day-to-day, background, skills, tools, when-to-hire, when-not, market, risks, interviewing.  [misplaced-section]
    `,
  },
  {
    fault: 'a section stands one level too deep',
    files: { [ROLE]: role({}, sections(ROLE_SECTIONS).replace('## On risks', '### On risks')) },
    reads: `
      content/roles/seeded.mdx:{### On risks {#risks}}
        The section #risks is missing; every entry of roles has it. It stands below another, at level 3.
        → Begin its heading with ##.  [missing-section]
    `,
  },
  {
    fault: 'a guide may have any sections',
    files: { [SEEDED]: guide({}, `See [it](/roles/hybrid-developer/).\n\n${sections(['any', 'other'])}`) },
    reads: '',
  },
];
