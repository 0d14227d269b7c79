/** Whatever an author types, the content is read to its end and the author is told; nothing is thrown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGuide, SEEDED } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

/** What prose is made of, whole and broken. */
const PIECES = [
  ...['word ', '40% ', 'GPT-4o ', '\n', '\n\n', '  ', '\t', '\\', '—', '\u0000'],
  ...['# ', '## ', '#### ', '{#an-id}', '{#', '{', '}', '{x}', '---\n', '===\n'],
  ...['- ', '1. ', '> ', '| a | b |\n| - | - |\n', '|', '```prompt\n', '```', '`', '*', '**', '_'],
  ...['[', '](', ')', '[a](/roles/)', '[a](javascript:x)', '[a][b]', '[b]: /x/\n', '![', '![a](b.png)'],
  ...['<', '>', '</', '/>', '<Claim id="seeded-claim">', '</Claim>', '<Term id="gone">', '</Term>'],
  ...[
    '<Added>\n\n',
    '\n\n</Added>',
    '<Comparison id="seeded-table" />',
    '<Chart id={x} />',
    '<br>',
    '<b>',
    '</b>',
  ],
  ...['<script>', '<!-- -->', '&#9;', '&lt;', 'import x from "y"\n', 'export default x\n'],
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const settings = { seed: 20261122, numRuns: 150 };
const A_MINUTE = 60_000;

test(
  'no prose makes a check stumble, and every issue is on a line of its file',
  () => {
    fc.assert(
      fc.property(prose, (text) => {
        const files = inGuide(text);
        const lines = (files[SEEDED] ?? '').split('\n').length;
        for (const issue of small(files).issues) {
          if (issue.file !== SEEDED) continue;
          expect(issue.line).toBeGreaterThan(0);
          expect(issue.line).toBeLessThanOrEqual(lines);
        }
      }),
      settings,
    );
  },
  A_MINUTE,
);

test(
  'no line of a field makes a check stumble',
  () => {
    fc.assert(
      fc.property(prose, (text) => {
        const note = { date: '2026-11-22', note: text };
        const { issues } = small(inGuide('Words.', { changes: [note] }));
        for (const { kind, field } of issues) expect(`${kind} ${field}`).not.toContain('undefined');
      }),
      settings,
    );
  },
  A_MINUTE,
);
