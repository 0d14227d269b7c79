import { expect, test } from 'vitest';
import { proseFault } from '../../../src/domain/prose/faults.ts';
import { parseProse } from '../../../src/domain/prose/parse.ts';

const place = { file: 'content/a.mdx', field: 'short', firstLine: 10 };

/** What is said of a text that does not parse. */
function faultOf(text: string) {
  const parsed = parseProse(text);
  if (!('fault' in parsed)) throw new Error(`"${text}" parses.`);
  const { kind, line, values } = proseFault(place, text, parsed.fault);
  return { kind, line, says: values.reason ?? values.name ?? '' };
}

test('is at its place', () => {
  const fault = { line: 2, reason: 'Why' };
  expect(proseFault(place, 'One\n<x', fault)).toMatchObject({
    file: 'content/a.mdx',
    field: 'short',
    line: 11,
  });
});

test.each([
  ['<br>', 'raw-html', 'br'],
  ['Words </b>', 'raw-html', 'b'],
  ['<!-- x -->', 'raw-html', '!-- … --'],
  ['<script>if (a<b) {}', 'script', ''],
  ['<img src=x onerror=alert(1)>', 'event-handler', 'onerror'],
  ['Hire <5', 'unreadable-prose', 'a < is read as the beginning of a tag'],
  ['See <https://example.org>', 'unreadable-prose', 'the address https://example.org stands between < and >'],
  ['To <a@example.org>', 'unreadable-prose', 'the address a@example.org stands between < and >'],
  ['<Claim id="a">x', 'unreadable-prose', '<Claim> is opened and not closed in the same paragraph'],
  ['<Claim id="a">x</Term>', 'unreadable-prose', '<Claim> is opened and not closed in the same paragraph'],
  ['x</Claim>', 'unreadable-prose', 'a closing tag stands here and nothing is open'],
  ['{x', 'unreadable-prose', 'a { opens code here'],
  ['<Claim id=a>x</Claim>', 'unreadable-prose', 'the value of an attribute is not in double quotes'],
])('%j is %s: %s', (text, kind, says) => {
  expect(faultOf(text)).toEqual({ kind, line: 10, says });
});

test('is not misled by code on the same line', () => {
  expect(faultOf('Write `<div>` for <5 people').kind).toBe('unreadable-prose');
});

test('passes on what it does not know', () => {
  expect(proseFault(place, 'x', { line: 1, reason: 'Some new complaint' }).values.reason).toBe(
    'Some new complaint',
  );
});
