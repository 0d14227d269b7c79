/** Faults of the ledger of addresses itself. */
import type { Fault } from '../../support/faults.ts';
import { ledger, REAL_KEYS } from '../../support/seeded-addresses.ts';

export const faults: readonly Fault[] = [
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
    surroundings: { ledger: `[\n  "${[...REAL_KEYS].reverse().join('",\n  "')}"\n]\n` },
    reads: `
      content/permalinks.json:2
        The ledger is not in order: here stands \`"ai-in-an-existing-system/first-slice",\`.
        → Run \`npm run permalinks\`, which puts one key on each line, in order.  [untidy-ledger]
    `,
  },
  {
    fault: 'a line of the ledger is repeated',
    files: {},
    surroundings: { ledger: ledger().replace('\n]', `,\n  "${REAL_KEYS[0]}"\n]`) },
    reads: `
      content/permalinks.json:${REAL_KEYS.length + 2}
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
];
