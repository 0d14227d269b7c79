import { expect, test } from 'vitest';
import { isClaimNote, type Note, type NotedBlock } from '../../../src/domain/render/page.ts';
import { inRuns } from '../../../src/domain/render/runs.ts';

const note = (number: number, margin = 'A short note.') => ({ number, claim: { data: { margin } } }) as Note;
const paragraph = (words: number, notes: Note[] = []): NotedBlock => ({
  block: { kind: 'html', html: `<p>${'word '.repeat(words)}</p>` },
  notes,
});

test('blocks without notes stay with the run before them', () => {
  const runs = inRuns([paragraph(60, [note(1)]), paragraph(60), paragraph(60)]);
  expect(runs.map(({ blocks }) => blocks.length)).toEqual([3]);
});

test('a block with notes begins a run', () => {
  const runs = inRuns([paragraph(60), paragraph(60, [note(1)]), paragraph(60, [note(2)])]);
  expect(runs.map(({ notes }) => notes.filter(isClaimNote).map(({ number }) => number))).toEqual([
    [],
    [1],
    [2],
  ]);
});

test('a block joins the run before it where the notes there are longer than the text', () => {
  const long = 'A note that goes on for quite a while, with several lines in a narrow margin.'.repeat(2);
  const runs = inRuns([paragraph(5, [note(1, long), note(2, long)]), paragraph(60, [note(3)])]);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.notes.filter(isClaimNote).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('no block and no note is lost or moved', () => {
  const blocks = Array.from({ length: 20 }, (_, index) =>
    paragraph((index * 7) % 50, index % 3 === 0 ? [note(index)] : []),
  );
  const runs = inRuns(blocks);
  expect(runs.flatMap((run) => run.blocks)).toEqual(blocks.map(({ block }) => block));
  expect(runs.flatMap((run) => run.notes)).toEqual(blocks.flatMap(({ notes }) => notes));
});
