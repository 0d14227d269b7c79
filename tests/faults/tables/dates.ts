import { claim, evidence, guide, SEEDED, site, source } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const CLAIMS = 'content/claims.yaml';
const SOURCES = 'content/sources.yaml';

/** A source on which a cited claim rests. */
const resting = (text: string) => ({
  [SOURCES]: append(text),
  [CLAIMS]: append(claim({ evidence: [evidence({ stance: 'context' })] })),
  [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.'),
});

/** Drafts, and dates that no calendar has or that are still to come. */
export const faults: Fault[] = [
  {
    fault: 'a draft would be published',
    files: { [SEEDED]: guide({ draft: true }) },
    reads: `
      content/guides/seeded.mdx:{draft: true}  draft
        This entry is a draft, and would be published.
        → Finish it and remove \`draft\`, or park it by beginning the file name with an underscore.  [published-draft]
    `,
  },
  {
    fault: 'a draft in words',
    files: { [SEEDED]: guide({ draft: 'yes' }) },
    reads: `
      content/guides/seeded.mdx:{draft: yes}  draft
        This entry is a draft, and would be published.
        → Finish it and remove \`draft\`, or park it by beginning the file name with an underscore.  [published-draft]
    `,
  },
  {
    fault: 'an entry that says it is no draft',
    files: { [SEEDED]: guide({ draft: false }) },
    reads: '',
  },
  {
    fault: 'a day that no calendar has',
    files: { [SEEDED]: guide({ reviewed: '2026-02-30' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2026-02-30}  reviewed
        reviewed is an impossible date: 2026-02-30 is not a day of the calendar.
        → Write a day of the calendar as YYYY-MM-DD.  [impossible-date]
    `,
  },
  {
    fault: 'a month that no calendar has',
    files: { [SEEDED]: guide({ changes: [{ date: '2026-13-01', note: 'Published.' }] }) },
    reads: `
      content/guides/seeded.mdx:{- date: 2026-13-01}  changes[0].date
        changes[0].date is an impossible date: 2026-13-01 is not a day of the calendar.
        → Write a day of the calendar as YYYY-MM-DD.  [impossible-date]
    `,
  },
  {
    fault: 'a date written the other way round',
    files: { [SEEDED]: guide({ reviewed: '22/11/2026' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 22/11/2026}  reviewed
        reviewed does not fit: write the date as YYYY-MM-DD.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a date that is only a year',
    files: { [SEEDED]: replace('reviewed: 2026-11-22', 'reviewed: 2026')(guide()) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2026}  reviewed
        reviewed does not fit: write the date as YYYY-MM-DD.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a date with a time',
    files: { [SEEDED]: guide({ reviewed: '2026-11-22T10:00:00Z' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2026-11-22T10:00:00Z}  reviewed
        reviewed does not fit: write the date as YYYY-MM-DD.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a review in the future',
    files: { [SEEDED]: guide({ reviewed: '2031-01-01' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2031-01-01}  reviewed
        reviewed is 2031-01-01, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a change in the future',
    files: {
      [SEEDED]: guide({
        changes: [
          { date: '2027-01-01', note: 'Planned.' },
          { date: '2026-11-22', note: 'Published.' },
        ],
      }),
    },
    reads: `
      content/guides/seeded.mdx:{- date: 2027-01-01}  changes[0].date
        changes[0].date is 2027-01-01, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a source seen in the future',
    files: resting(source({ seen: '2031-01-01' })),
    reads: `
      content/sources.yaml:{seen: 2031-01-01}  seen
        seen is 2031-01-01, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a source published in a year to come',
    files: resting(source({ published: '2031' })),
    reads: `
      content/sources.yaml:{published: "2031"}  published
        published is 2031, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a source published in a month to come',
    files: resting(source({ published: '2026-12' })),
    reads: `
      content/sources.yaml:{published: 2026-12}  published
        published is 2026-12, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a source published in the year of the edition',
    files: resting(source({ published: '2026' })),
    reads: '',
  },
  {
    fault: 'a source published on a day that no calendar has',
    files: resting(source({ published: '2026-02-30' })),
    reads: `
      content/sources.yaml:{published: 2026-02-30}  published
        published is an impossible date: 2026-02-30 is not a day of the calendar.
        → Write a day of the calendar as YYYY-MM-DD.  [impossible-date]
    `,
  },
  {
    fault: 'a source published in a month that no calendar has',
    files: resting(source({ published: '2026-13' })),
    reads: `
      content/sources.yaml:{published: 2026-13}  published
        published does not fit: 2026-13 is not a month of the calendar.
        → What belongs there: When it was published, as exactly as is known; in quotes.  [invalid-value]
    `,
  },
  {
    fault: 'a review before there was anything to review',
    files: { [SEEDED]: guide({ reviewed: '1066-01-01' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 1066-01-01}  reviewed
        reviewed does not fit: 1066-01-01 lies before the year 2000.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a source seen before it was published',
    files: resting(source({ published: '2026-03', seen: '2026-02-28' })),
    reads: `
      content/sources.yaml:{seen: 2026-02-28}  seen
        The source "seeded-source" was seen on 2026-02-28, before it was published: 2026-03.
        → Correct one of the two: \`seen\` is the day it was looked at.  [seen-before-published]
    `,
  },
  {
    fault: 'a source seen in the month in which it was published',
    files: resting(source({ published: '2026-03', seen: '2026-03-01' })),
    reads: '',
  },
  {
    fault: 'a claim checked before its source was published',
    files: {
      ...resting(source({ published: '2026-03-02' })),
      [CLAIMS]: append(claim({ asOf: '2026-03-01', evidence: [evidence({ stance: 'context' })] })),
    },
    reads: `
      content/claims.yaml:{asOf: 2026-03-01 +6}  evidence[0].source
        The claim "seeded-claim" was last checked on 2026-03-01, before its source "seeded-source" was published: 2026-03-02.
        → Check the claim against that source, and set \`asOf\` to the day of the check.  [later-source]
    `,
  },
  {
    fault: 'the site has no edition',
    files: { 'content/site.yaml': site({ edition: undefined }) },
    reads: `
      content/site.yaml:1  edition
        The field edition is missing.
        → Add \`edition:\`. The date of this edition. The build reads no clock: no date in the content may be later than this one.  [missing-field]
    `,
  },
];
