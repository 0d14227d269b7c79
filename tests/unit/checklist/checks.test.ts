import { describe, expect, it } from 'vitest';
import { readContent, readSurroundings } from '../../../scripts/content-files.ts';
import { assemble } from '../../../src/assemble.ts';
import type { Surroundings } from '../../../src/domain/checks/index.ts';
import { describe as sentences, type Issue } from '../../../src/domain/issues.ts';
import { strayFiles } from '../../../src/domain/layout.ts';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';

const root = process.cwd();
/** Without the ledger, which takes most of the time; tests of retired ids put it back. */
const surroundings: Surroundings = { ...readSurroundings(root), ledger: null };
const withLedger = readSurroundings(root);
const files = readContent(root).filter(({ path }) => path.startsWith('content/checklist/'));
/** What is said of the checklist's files alone: that all else is missing. */
const usual = new Set(assemble(files, surroundings).issues.map(keyOf));

const QUESTIONS = 'content/checklist/questions.yaml';
const OUTCOMES = 'content/checklist/outcomes.yaml';
const MODEL = 'content/checklist/model.yaml';

/** The issues that appear when a text in a file is replaced by another. */
function issuesAfter(path: string, from: string | RegExp, to: string, around = surroundings): Issue[] {
  const edited = files.map((file) =>
    file.path === path ? { ...file, text: file.text.replace(from, to) } : file,
  );
  expect(edited).not.toEqual(files);
  return assemble(edited, around).issues.filter((issue) => !usual.has(keyOf(issue)));
}

function keyOf({ kind, file, field, values }: Issue): string {
  return JSON.stringify([kind, file, field, values]);
}

/** The only issue, as its author reads it. */
function only(issues: readonly Issue[]): { kind: string; place: string; what: string; mend: string } {
  expect(issues.map(({ kind, field }) => `${kind} ${field}`)).toHaveLength(1);
  const [issue] = issues;
  if (!issue) throw new Error('there is one');
  return { kind: issue.kind, place: issue.field, ...sentences(issue) };
}

const FIRST_REASON = /( +- outcome: python-developer\n +points: 3\n +because: .*\n)/;
const indent = (lines: string[]) => lines.map((line) => `        ${line}\n`).join('');

describe('the checklist in the content', () => {
  it('is sound', () => {
    const own = assemble(files, surroundings).issues.filter(({ kind }) =>
      /outcome|idle|way|word-of-links|threshold|long-link|invalid-value|missing-field|unknown-field|uncarried/.test(
        kind,
      ),
    );
    expect(own).toEqual([]);
  });
});

describe('an answer', () => {
  it('names outcomes that exist', () => {
    expect(only(issuesAfter(QUESTIONS, 'outcome: python-developer', 'outcome: python-develper'))).toEqual({
      kind: 'dangling-reference',
      place: 'answers[0].reasons[0].outcome',
      what: 'answers[0].reasons[0].outcome names "python-develper", and there is no such entry in outcomes. Did you mean python-developer?',
      mend: 'Use one of the ids of outcomes, or add the entry.',
    });
  });

  it('does not speak both for and against an outcome', () => {
    const added = `$1${indent(['- outcome: python-developer', '  points: -1', '  because: On second thoughts.'])}`;
    expect(only(issuesAfter(QUESTIONS, FIRST_REASON, added))).toMatchObject({
      kind: 'outcome-for-and-against',
      place: 'answers[0].reasons[1]',
      what: expect.stringMatching(
        /speaks both for and against "python-developer"; line \d+ has the other/,
      ) as string,
    });
  });

  it('does not rule out what it speaks for', () => {
    const added = `$1${indent(['- outcome: python-developer', '  rulesOut: true', '  because: On second thoughts.'])}`;
    expect(only(issuesAfter(QUESTIONS, FIRST_REASON, added)).kind).toBe('outcome-for-and-against');
  });

  it('names an outcome once', () => {
    const added = `$1${indent(['- outcome: python-developer', '  points: 1', '  because: And again.'])}`;
    expect(only(issuesAfter(QUESTIONS, FIRST_REASON, added))).toMatchObject({
      kind: 'outcome-named-twice',
      place: 'answers[0].reasons[1]',
    });
  });

  it('gives no points to the fallback', () => {
    const added = `$1${indent(['- outcome: not-enough', '  points: 1', '  because: Who knows.'])}`;
    expect(only(issuesAfter(QUESTIONS, FIRST_REASON, added)).kind).toBe('points-for-fallback');
  });

  it.each([
    ['points: 3', 'points: 4', 'a whole number from -3 to 3'],
    ['points: -3', 'points: -4', 'a whole number from -3 to 3'],
    ['points: 3', 'points: 0', 'a reason of no weight is no reason: leave it out'],
    ['points: 3', 'points: 1.5', 'it must be a whole number'],
    ['rulesOut: true', 'rulesOut: true\n          points: 1', 'give either `points` or `rulesOut: true`'],
    ['          points: 3\n', '', 'give either `points` or `rulesOut: true`'],
    ['rulesOut: true', 'rulesOut: false', 'write true, or leave it out and give points'],
  ])('weighs %j, not %j', (from, to, reason) => {
    const issue = only(issuesAfter(QUESTIONS, from, to));
    expect(issue.kind).toBe('invalid-value');
    expect(issue.what).toContain(reason);
  });

  it.each([
    [/ +because: .*\n/, '', 'missing-field', 'because is missing'],
    [/because: .*/, "because: ''", 'invalid-value', 'write something'],
    [/reasons:\n(?: {8}.*\n)+/, 'reasons: []\n', 'invalid-value', 'give at least one reason'],
    [/ {6}reasons:\n(?: {8}.*\n)+/, '', 'missing-field', 'reasons is missing'],
  ])('gives its reasons: %s becomes %j', (from, to, kind, words) => {
    const issue = only(issuesAfter(QUESTIONS, from, to));
    expect(issue.kind).toBe(kind);
    expect(issue.what).toContain(words);
  });

  it('names a way that its outcome has', () => {
    expect(only(issuesAfter(QUESTIONS, 'way: mend-data', 'way: mend-dat'))).toMatchObject({
      kind: 'unknown-way',
      what: 'The outcome "nobody-yet" has no way "mend-dat". Did you mean mend-data?',
      mend: 'Use one of its ways in content/checklist/outcomes.yaml: buy, train, mend-data.',
    });
    expect(only(issuesAfter(QUESTIONS, FIRST_REASON, '$1          way: buy\n')).mend).toContain(
      'it has none',
    );
  });
});

describe('an id', () => {
  it.each([
    [QUESTIONS, /- id: base\n/, '- id: aim\n', 'duplicate-id'],
    [QUESTIONS, /- id: data\n {6}label/, '- id: exact\n      label', 'duplicate-id'],
    [OUTCOMES, /- id: both\n/, '- id: hybrid-developer\n', 'duplicate-id'],
    [QUESTIONS, /- id: base\n/, '- id: question-2\n', 'unstable-id'],
    [QUESTIONS, /- id: risk\n/, '- id: title\n', 'word-of-links'],
    [QUESTIONS, /- id: exact\n/, '- id: not-sure\n', 'word-of-links'],
  ])('is its own: in %s, %s', (path, from, to, kind) => {
    expect(issuesAfter(path, from, to).map((issue) => issue.kind)).toContain(kind);
  });

  it.each([
    ['a question', /(why: >-\n {4}The article's second step)/, 'retired: [{ was: aim }]\n  $1'],
    ['an answer', /(- id: exact\n)/, '$1      retired: [{ was: data }]\n'],
  ])('that was retired is never used again: %s', (_, from, to) => {
    const issues = issuesAfter(QUESTIONS, from, to, withLedger);
    expect(issues.map(({ kind }) => kind)).toContain('reused-permalink');
  });

  it('that was withdrawn is never used again', () => {
    const issues = issuesAfter(
      MODEL,
      /$/,
      '\nwithdrawn:\n  - { was: aim/exact, because: Nobody chose it. }\n',
      withLedger,
    );
    expect(issues.map(({ kind }) => kind)).toContain('reused-permalink');
  });
});

describe('the model', () => {
  const against = (outcome: string) => new RegExp(`(outcome: ${outcome}\\n +)points: [123]\\n`, 'g');

  it('can reach every outcome', () => {
    const issues = issuesAfter(QUESTIONS, against('both'), '$1points: -1\n');
    expect(only(issues)).toEqual({
      kind: 'unreachable-outcome',
      place: 'id',
      what: 'No answers lead to "both": there is always another outcome before it.',
      mend: 'Give it more points where it is the right advice, or remove it.',
    });
  });

  it('asks no question that changes nothing', () => {
    const outcomes = ['nobody-yet', 'python-developer', 'hybrid-developer', 'prompt-engineer', 'both'];
    const reasons = outcomes.map((outcome) => `{ outcome: ${outcome}, points: 1, because: It is a door. }`);
    const idle = [
      '- id: colour',
      '  question: Which colour is the door?',
      '  why: For no reason.',
      '  step: goals',
      '  learnMore: [/decide/]',
      '  answers:',
      ...['red', 'blue'].map((id) => `    - { id: ${id}, label: ${id}, reasons: [${reasons.join(', ')}] }`),
    ];
    const issues = issuesAfter(QUESTIONS, /$/, `\n${idle.join('\n')}\n`);
    expect(only(issues.filter(({ kind }) => kind === 'idle-question'))).toEqual({
      kind: 'idle-question',
      place: 'id',
      what: 'No answer to "Which colour is the door?" changes any outcome, whatever else is answered.',
      mend: 'Give its answers reasons that tell outcomes apart, or remove the question.',
    });
  });

  it('has thresholds that answers can meet', () => {
    expect(only(issuesAfter(MODEL, 'settledAnswers: 9', 'settledAnswers: 13'))).toMatchObject({
      kind: 'impossible-threshold',
      what: 'settledAnswers is 13, and there are only 12 questions.',
    });
    expect(only(issuesAfter(MODEL, 'clearLead: 5', 'clearLead: 1')).what).toContain(
      'it must be at least leaningLead',
    );
    expect(only(issuesAfter(MODEL, 'settledAnswers: 9', 'settledAnswers: 3')).what).toContain(
      'at least fewestAnswers',
    );
    expect(only(issuesAfter(MODEL, /  - id: open\n.*\n.*\n/, '')).what).toContain(
      'every level needs its words',
    );
  });

  it('fits into a link', () => {
    const long = issuesAfter(QUESTIONS, '- id: exact', `- id: ${'very-'.repeat(25)}exact`);
    expect(long.map(({ kind }) => kind)).toContain('long-link');
  });

  it('is not judged as a whole while an outcome is misspelt', () => {
    const gap = /- id: gap\n[^]*?(?=\n- id: )/;
    const block = gap.exec(files.find(({ path }) => path === QUESTIONS)?.text ?? '')?.[0] ?? '';
    // Without its outcomes the question would change nothing.
    const issues = issuesAfter(QUESTIONS, block, block.replaceAll(/outcome: .*/g, 'outcome: bothe'));
    expect(new Set(issues.map(({ kind }) => kind))).toEqual(
      new Set(['dangling-reference', 'outcome-named-twice', 'outcome-for-and-against']),
    );
  });

  it('is not judged as a whole while a part of it is faulty', () => {
    const issues = issuesAfter(QUESTIONS, against('both'), '$1points: -9\n');
    expect(new Set(issues.map(({ kind }) => kind))).toEqual(new Set(['invalid-value']));
  });
});

describe('an address in the checklist', () => {
  it.each([
    [QUESTIONS, /- \/compare\/#strengths/, '- /decide/#nothing', 'dead-fragment', 'learnMore[2]'],
    [QUESTIONS, /- \/compare\/#strengths/, '- /decied/', 'dead-link', 'learnMore[2]'],
    [QUESTIONS, /- \/compare\/#strengths/, '- javascript:alert(1)', 'invalid-value', 'learnMore[2]'],
    [
      OUTCOMES,
      /to: \/guides\/hire-neither\/\n/,
      'to: /decide/#nothing\n',
      'dead-fragment',
      'nextSteps[0].to',
    ],
    [OUTCOMES, /to: \/guides\/hire-neither\/#buy/, 'to: /decide/#nothing', 'dead-fragment', 'ways[0].to'],
  ])('leads somewhere: %s, %s', (path, from, to, kind, place) => {
    const found = issuesAfter(path, from, to).filter((issue) => issue.kind === kind);
    expect(found.map(({ field }) => field)).toContain(place);
  });
});

describe('a file beside the three', () => {
  it.each([
    ['content/checklist/question.yaml', 'Did you mean content/checklist/questions.yaml?'],
    ['content/checklist/notes.yaml', 'only these are read: checklist/questions.yaml'],
    ['content/cheklist/questions.yaml', 'Did you mean content/checklist?'],
  ])('%s is told where to go', (path, advice) => {
    const [stray] = strayFiles([{ path, text: '' }], COLLECTIONS);
    expect(stray?.values.advice).toContain(advice);
  });

  it('may be parked', () => {
    expect(strayFiles([{ path: 'content/checklist/_next.yaml', text: '' }, ...files], COLLECTIONS)).toEqual(
      [],
    );
  });
});
