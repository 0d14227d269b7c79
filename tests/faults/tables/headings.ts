import { guide, inGuide, role, sections, SEEDED, technique } from '../../support/builders.ts';
import { ROLE_SECTIONS } from '../../../src/schemas/roles.ts';
import { TECHNIQUE_SECTIONS } from '../../../src/schemas/techniques.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const ROLE = 'content/roles/seeded.mdx';
const nothing: Finding[] = [];

/** Headings without an address for good, and sections that are not where readers look for them. */
export const faults: Fault[] = [
  { fault: 'a heading has no id', files: inGuide('## What it pays\n\nLittle.'), reads: [] },
  { fault: 'a heading without an id has marks in it', files: inGuide('### *Ünder* the `hood`: why?\n\nWords.'), reads: [] },
  { fault: 'a heading of signs has no id', files: inGuide('## ???\n\nWords.'), reads: [] },
  { fault: 'an underlined heading has no id', files: inGuide('What it pays\n------------\n\nLittle.'), reads: [] },
  { fault: 'an id lacks its sign', files: inGuide('## What it pays {pay}\n\nLittle.'), reads: [] },
  { fault: 'an id has capitals', files: inGuide('## What it pays {#Pay}\n\nLittle.'), reads: [] },
  { fault: 'an id has a space', files: inGuide('## What it pays {#the pay}\n\nLittle.'), reads: [] },
  { fault: 'an id is empty', files: inGuide('## What it pays {#}\n\nLittle.'), reads: [] },
  { fault: 'an id is never closed', files: inGuide('## What it pays {#pay\n\nLittle.'), reads: [] },
  { fault: 'an id says where the section stands', files: inGuide('## What it pays {#section-2}\n\nLittle.'), reads: [] },
  { fault: 'an id is a number', files: inGuide('## What it pays {#3}\n\nLittle.'), reads: [] },
  { fault: 'an id with a number that means something', files: inGuide('## In the first weeks {#first-2-weeks}\n\nLittle.'), reads: nothing },
  { fault: 'two sections have one id', files: inGuide('## What it pays {#pay}\n\nLittle.\n\n## What it costs {#pay}\n\nMuch.'), reads: [] },
  { fault: 'a section and one below it have one id', files: inGuide('## What it pays {#pay}\n\nLittle.\n\n### To whom {#pay}\n\nMany.'), reads: [] },
  { fault: 'a level is skipped', files: inGuide('## What it pays {#pay}\n\nLittle.\n\n#### To whom {#whom}\n\nMany.'), reads: [] },
  { fault: 'the first heading is too deep', files: inGuide('### What it pays {#pay}\n\nLittle.'), reads: [] },
  { fault: 'the text has a title of its own', files: inGuide('# What it pays {#pay}\n\nLittle.'), reads: [] },
  { fault: 'a fourth level', files: inGuide('## One {#one}\n\nA.\n\n### Two {#two}\n\nB.\n\n#### Three {#three}\n\nC.'), reads: [] },
  { fault: 'a heading stands in a quotation', files: inGuide('> ## What it pays {#pay}\n>\n> Little.'), reads: [] },
  { fault: 'a heading stands in a list', files: inGuide('- ## What it pays {#pay}\n\n  Little.'), reads: [] },
  { fault: 'a heading stands in a component', files: inGuide('<Added>\n\n## What it pays {#pay}\n\nLittle.\n\n</Added>'), reads: [] },
  { fault: 'a role lacks a section', files: { [ROLE]: role({}, sections(ROLE_SECTIONS.filter((id) => id !== 'market'))) }, reads: [] },
  { fault: 'a role lacks its first section', files: { [ROLE]: role({}, sections(ROLE_SECTIONS.slice(1))) }, reads: [] },
  { fault: 'a role has no text', files: { [ROLE]: role({ comesFrom: 'Other work.' }, '') }, reads: [], andMore: true },
  { fault: 'a section of a technique is misspelt', files: { 'content/techniques/seeded.mdx': technique({}, sections(TECHNIQUE_SECTIONS).replace('{#limits}', '{#limit}')) }, reads: [] },
  { fault: 'two sections of a role change places', files: { [ROLE]: role({}, sections(['what-they-do', 'background', 'day-to-day', ...ROLE_SECTIONS.slice(3)])) }, reads: [] },
  { fault: 'a section stands one level too deep', files: { [ROLE]: role({}, sections(ROLE_SECTIONS).replace('## On risks', '### On risks')) }, reads: [] },
  { fault: 'a guide may have any sections', files: { [SEEDED]: guide({}, `See [it](/roles/hybrid-developer/).\n\n${sections(['any', 'other'])}`) }, reads: nothing },
];
