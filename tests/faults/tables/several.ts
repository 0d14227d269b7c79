import { comparison, guide, SEEDED, technique } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import { term } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Several faults at once: each is listed, by file and by line. */
export const faults: Fault[] = [
  {
    fault: 'one guide, many faults',
    files: {
      [SEEDED]: guide(
        { title: 'Saving 40%', sumary: 'x', roles: ['hybrid-developer'], owner: 'hiring-leed', reviewed: '2026-02-30' },
        'See [it](/nowhere/).\n\n## What it pays\n\nIt pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).',
      ),
    },
    reads: [],
  },
  {
    fault: 'several files, in order of their names',
    files: {
      'content/techniques/seeded-technique.mdx': technique({ family: 'askin', purpose: undefined }),
      'content/comparisons/seeded-table.yaml': comparison({ question: 'No question' }),
      'content/glossary.yaml': append(term({ short: undefined, related: ['promt'] })),
      [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).\n\nSee [it](/nowhere/).\n\nAnd [that](nearby/).'),
    },
    reads: [],
  },
  {
    fault: 'two faults on one line',
    files: { [SEEDED]: guide({ roles: ['hybrid-developer'] }, 'See [it](/nowhere/) and [that](nearby/) and {this}.') },
    reads: [],
  },
  {
    fault: 'a faulty entry is still looked at',
    files: { [SEEDED]: replace('summary:', 'sumary:')(guide({ roles: ['hybrid-developer'] }, 'See [it](/nowhere/).')) },
    reads: [],
  },
  {
    fault: 'two files that cannot be read',
    files: {
      [SEEDED]: replace('title: Seeded guide', 'title: "Seeded guide')(guide()),
      'content/comparisons/seeded.yaml': replace('columns:', '---\ncolumns:')(comparison()),
    },
    reads: [],
  },
];
