import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/checklist/agreement.ts';
import { entrantsFromText } from '../../../src/domain/checklist/message.ts';
import { entrantsFromQuery, queryFromEntrants, readPeople } from '../../../src/domain/checklist/people.ts';
import { straysIn } from '../../../src/domain/checklist/strays.ts';
import { queryFromAnswers } from '../../../src/domain/checklist/query.ts';
import { model } from './models.ts';
import { realModel } from './real-model.ts';
import { WORKED_CASES } from './worked-cases.ts';

const small = model(['left', 'right'], {
  colour: { red: [['left', 3]], blue: [['right', 3]], grey: [['left', 1]] },
  size: { small: [['left', 1]], large: [['right', 1]] },
  shape: {
    round: [
      ['right', 'out'],
      ['left', 1],
    ],
    square: [['left', -1]],
  },
});

const page = 'https://rolebook.example/decide/?';
const entrants = (...links: string[]) =>
  links.map((link, index) => ({ name: `N${index + 1}`, link: page + link }));
const accords = (...links: string[]) =>
  Object.fromEntries(
    agreement(small, entrants(...links)).questions.map(({ question, accord }) => [question.id, accord]),
  );

describe('a question is', () => {
  it('agreed where all gave the same answer', () => {
    expect(accords('colour=red', 'colour=red')).toMatchObject({ colour: 'agree', size: 'open' });
  });

  it('nearly agreed where all but one of three did, or nobody contradicts half', () => {
    expect(accords('colour=red', 'colour=red', 'colour=blue')).toMatchObject({ colour: 'nearly' });
    expect(accords('colour=red', 'colour=not-sure')).toMatchObject({ colour: 'nearly' });
    expect(accords('colour=red', 'colour=red', 'colour=red', 'size=small')).toMatchObject({
      colour: 'nearly',
      size: 'open',
    });
  });

  it('disputed where answers differ', () => {
    expect(accords('colour=red', 'colour=blue')).toMatchObject({ colour: 'disagree' });
    expect(accords('colour=red', 'colour=red', 'colour=blue', 'colour=blue')).toMatchObject({
      colour: 'disagree',
    });
    expect(accords('colour=red', 'colour=blue', 'size=small')).toMatchObject({ colour: 'disagree' });
  });

  it('open where too few answered, "not sure" being no answer', () => {
    expect(accords('colour=not-sure', 'colour=not-sure')).toMatchObject({ colour: 'open' });
    expect(accords('colour=red', 'size=small', 'size=small')).toMatchObject({
      colour: 'open',
      size: 'nearly',
    });
  });
});

describe('the comparison', () => {
  const found = agreement(
    small,
    entrants(
      'colour=red&size=small&shape=square',
      'colour=blue&size=small&shape=square',
      'size=large&shape=square',
    ),
  );

  it('puts disagreements first, then near agreement', () => {
    expect(found.questions.map(({ question, accord }) => [question.id, accord])).toEqual([
      ['colour', 'disagree'],
      ['size', 'nearly'],
      ['shape', 'agree'],
    ]);
  });

  it('puts disagreements that matter before those that do not', () => {
    const two = agreement(
      small,
      entrants('size=small&shape=round&colour=red', 'size=large&shape=square&colour=red'),
    );
    expect(two.questions.map(({ question, matters }) => [question.id, matters])).toEqual([
      ['size', false],
      ['shape', false],
      ['colour', false],
    ]);
    const one = agreement(small, entrants('colour=red&size=small', 'colour=grey&size=large'));
    expect(one.questions.map(({ question, accord, matters }) => [question.id, accord, matters])).toEqual([
      ['size', 'disagree', true],
      ['colour', 'disagree', false],
      ['shape', 'open', false],
    ]);
  });

  it('names who gave which answer, who is undecided, and what each answer would lead to', () => {
    const [colour] = found.questions;
    expect(
      colour?.votes.map(({ answer, people, outcome }) => [
        answer.id,
        people.map(({ name }) => name),
        outcome.id,
      ]),
    ).toEqual([
      ['red', ['N1'], 'left'],
      ['blue', ['N2'], 'right'],
    ]);
    expect(colour?.undecided.map(({ name }) => name)).toEqual(['N3']);
    expect([colour?.shared, colour?.matters]).toEqual([null, true]);
  });

  it('combines the answers that most people gave, and leaves the rest open', () => {
    expect(queryFromAnswers(small, found.shared)).toBe('shape=square&size=small');
    expect(found.result.outcome.id).toBe('left');
    expect(found.result.unanswered.map(({ id }) => id)).toEqual(['colour']);
  });

  it('says whose answers pull which way', () => {
    expect(
      found.stances.map(({ person, outcome, withAll, pulls }) => [
        person.name,
        outcome.id,
        withAll,
        pulls.map(({ answer, toward, points }) => `${answer.id}: ${toward?.id} ${points}`),
      ]),
    ).toEqual([
      ['N1', 'left', true, ['red: left 3', 'small: left 1']],
      ['N2', 'right', false, ['blue: right 3', 'small: left 1']],
      ['N3', 'right', false, ['large: right 1']],
    ]);
    const [, second] = agreement(small, entrants('shape=square', 'shape=round')).stances;
    expect(second?.pulls[0]?.rulesOut.map(({ id }) => id)).toEqual(['right']);
    const [first] = agreement(small, entrants('shape=square', 'shape=round')).stances;
    expect([first?.pulls[0]?.toward, first?.pulls[0]?.points]).toEqual([null, 0]);
  });

  it('recommends to several people of one mind what it recommends to each', () => {
    const real = realModel();
    for (const { query, outcome } of WORKED_CASES) {
      const both = agreement(real, [
        { name: '', link: query },
        { name: '', link: query },
      ]);
      expect(both.result.outcome.id).toBe(outcome);
      expect(both.questions.some(({ accord }) => accord === 'disagree' || accord === 'nearly')).toBe(false);
    }
  });
});

describe('the pile of links', () => {
  it('names a bad one and compares the rest', () => {
    const { people, bad, enough } = agreement(small, [
      { name: 'Ann', link: `${page}colour=red` },
      { name: 'Bob', link: 'https://example.com/' },
      { name: 'Cem', link: '  ' },
      { name: '', link: '' },
      { name: '', link: 'colour=blue&shape=oval' },
    ]);
    expect(people.map(({ name, place }) => [place, name])).toEqual([
      [1, 'Ann'],
      [5, 'Person 5'],
    ]);
    expect(people[1]?.dropped.map(({ key, reason }) => [key, reason])).toEqual([['shape', 'unknown-answer']]);
    expect(bad.map(({ place, name, fault }) => [place, name, fault])).toEqual([
      [2, 'Bob', 'no-answers'],
      [3, 'Cem', 'empty'],
    ]);
    expect(enough).toBe(true);
  });

  it('is too small with one, and takes eight at most', () => {
    expect(agreement(small, entrants('colour=red')).enough).toBe(false);
    expect(agreement(small, []).result.outcome.id).toBe('none');
    const nine = readPeople(small, entrants(...new Array<string>(9).fill('colour=red')));
    expect(nine.people).toHaveLength(8);
    expect(nine.bad.map(({ place, fault }) => [place, fault])).toEqual([[9, 'too-many']]);
  });

  it('keeps names plain', () => {
    const [person] = readPeople(small, [{ name: '\u202E<b>Ann</b>\n', link: 'colour=red' }]).people;
    expect(person?.name).toBe('<b>Ann</b>');
  });

  it.each([
    'https://rolebook.example/decide/?colour=red#result',
    '/decide/?colour=red',
    '?colour=red',
    'colour=red',
    'colour.red',
    'colour.red_size.small',
    '<https://rolebook.example/decide/?size=small&colour=red>',
    '(https://rolebook.example/decide/?size=small&colour=red).',
    'https://rolebook.example/decide/?size=small&amp;colour=red',
    'size.small_colour.red,',
    '“https://rolebook.example/decide/?size=small&colour=red”',
    "'https://rolebook.example/decide/?size=small&colour=red'",
    '**https://rolebook.example/decide/?size=small&colour=red**!',
    '《https://rolebook.example/decide/?size=small&colour=red》。',
  ])('takes a link as it comes: %s', (link) => {
    expect(readPeople(small, [{ name: '', link }]).people[0]?.answers.get('colour')).toBe('red');
  });
});

describe('the address of a comparison', () => {
  it('is short, readable, and read back as it was', () => {
    const given = entrants('colour=red&size=small', 'colour=not-sure');
    const { people } = agreement(small, given);
    const query = queryFromEntrants(small, given);
    expect(query).toBe('link-1=colour.red_size.small&name-1=N1&link-2=colour.not-sure&name-2=N2');
    expect(
      agreement(small, entrantsFromQuery(query)).people.map(({ name, answers }) => [name, ...answers]),
    ).toEqual(people.map(({ name, answers }) => [name, ...answers]));
  });

  it('keeps everyone in their place: who gave no name has none, and a bad link is named again', () => {
    const given = [
      { name: 'Zoë', link: 'https://bit.ly/xyz' },
      { name: '', link: '' },
      { name: 'Ann', link: '' },
      { name: '', link: 'colour=red' },
    ];
    const query = queryFromEntrants(small, given);
    expect(query).toBe('link-1=https%3A%2F%2Fbit.ly%2Fxyz&name-1=Zo%C3%AB&name-3=Ann&link-4=colour.red');
    const { people, bad } = readPeople(small, entrantsFromQuery(query));
    expect(people.map(({ place, name }) => [place, name])).toEqual([[4, 'Person 4']]);
    expect(bad.map(({ place, name, fault }) => [place, name, fault])).toEqual([
      [1, 'Zoë', 'no-answers'],
      [3, 'Ann', 'empty'],
    ]);
  });

  it.each(['Chatbot, Q1', 'v1.2_final=yes & no', 'Ünï. (two)'])('keeps the title of a link: %s', (title) => {
    const given = [{ name: '', link: `?${queryFromAnswers(small, new Map([['colour', 'red']]), title)}` }];
    const [read] = readPeople(small, entrantsFromQuery(queryFromEntrants(small, given))).people;
    expect([read?.title, read?.answers.get('colour'), read?.dropped]).toEqual([title, 'red', []]);
  });

  it('names whoever comes after the last that is compared', () => {
    const nine = new Array(9).fill({ name: 'N', link: 'colour=red' });
    const { people, bad } = readPeople(small, entrantsFromQuery(queryFromEntrants(small, nine)));
    expect(people).toHaveLength(8);
    expect(bad).toMatchObject([{ place: 9, fault: 'too-many' }]);
  });

  it('is what a form sends, links and all', () => {
    const form = new URLSearchParams([
      ['link-1', `${page}colour=red&title=A%26B`],
      ['name-1', 'Ann & co'],
      ['link-2', 'colour=blue'],
      ['name-2', ''],
      ['link-3', ''],
    ]).toString();
    const { people, bad } = agreement(small, entrantsFromQuery(form));
    expect(people.map(({ name, title, answers }) => [name, title, answers.get('colour')])).toEqual([
      ['Ann & co', 'A&B', 'red'],
      ['Person 2', '', 'blue'],
    ]);
    expect(bad).toEqual([]);
  });

  it('holds eight people with every question answered, and reads nothing into nonsense', () => {
    const real = realModel();
    const link = WORKED_CASES[0]?.query ?? '';
    const eight = new Array(8).fill({ name: 'A name of middling length', link });
    const query = queryFromEntrants(real, eight);
    expect(query.length).toBeLessThan(2000);
    expect(agreement(real, entrantsFromQuery(query)).people).toHaveLength(8);
    for (const bad of [
      '',
      '%',
      'link-9=colour.red',
      '__proto__=x',
      'link-0=a.b',
      'link-1=%E0%A4%A&name-1=%00',
    ]) {
      expect(agreement(real, entrantsFromQuery(bad)).people).toEqual([]);
    }
  });
});

describe('what an address says of nobody', () => {
  const strays = (query: string) =>
    straysIn(query, 16, 200).map(({ key, value, reason }) => `${key}=${value}: ${reason}`);

  it('is listed: parts of no person, and what is given twice', () => {
    expect(strays('?name-1=Ann&link-1=colour.red&link-1=colour.blue&link-1=colour.red&name-16=Z')).toEqual([
      'link-1=colour.blue: answered-twice',
    ]);
    expect(
      strays('utm_source=mail&link-0=a.b&link-17=a.b&link-01=a.b&Link-1=a.b&name-x=A&__proto__=x'),
    ).toEqual([
      'utm_source=mail: nobody',
      'link-0=a.b: nobody',
      'link-17=a.b: nobody',
      'link-01=a.b: nobody',
      'Link-1=a.b: nobody',
      'name-x=A: nobody',
      '__proto__=x: nobody',
    ]);
  });

  it('is what lies beyond what is read', () => {
    expect(strays(`link-1=${'a'.repeat(193)}&name-1=Ann`)).toEqual(['&name-1=Ann=: too-long']);
  });

  it('is nothing in an address that the page wrote', () => {
    const given = entrants('colour=red&size=small', 'colour=blue');
    expect(straysIn(queryFromEntrants(small, given), 16, 32_768)).toEqual([]);
    expect(straysIn('', 16, 200)).toEqual([]);
  });
});

describe('a message with links', () => {
  const link = `${page}colour=red`;
  it.each([
    ['a name before it', `Ann: ${link}`, 'Ann'],
    ['a name of several words', `Dr. Ann (lead) – ${link}`, 'Dr. Ann (lead)'],
    ['a name after it', `${link} Ann`, 'Ann'],
    ['a name above it', `Ann\n\n${link}`, 'Ann'],
    ['Markdown', `* [Ann](${link})`, 'Ann'],
    ['bold in a list', `1. **Ann**: ${link}`, 'Ann'],
    ['angle brackets', `Ann <${link}>`, 'Ann'],
    ['a full stop', `${link}.`, ''],
    ['what a decision record says', `# Decision record\n\n- Date: 2026\n- Link: <${link}>\n\n## Outcome`, ''],
    ['words that are no name for it', `Here they are:\nAnn ${link}`, 'Ann'],
    ['curly quotes', `Ann: “${link}”`, 'Ann'],
    ['bold marks around it', `**Ann**: **${link}**`, 'Ann'],
    ['cells of a table', `| Ann | ${link} |`, 'Ann'],
    ['a name in brackets after it', `${link} (Ann)`, 'Ann'],
    ['a wide colon', `安：${link}`, '安'],
    ['an address beside the name', `Ann <ann@rolebook.example>: ${link}`, 'Ann'],
    ['a time beside the name', `Ann  9:14 AM\n${link}`, 'Ann'],
    ['a day and a time before the name', `[9:14, 30/11/2026] Ann: ${link}`, 'Ann'],
  ])('may have %s', (_, text, name) => {
    expect(entrantsFromText(text)).toEqual([{ name, link }]);
  });

  it.each([
    ['https://eur01.safelinks.protection.outlook.com/?url=', '&data=05%7C02%7Cx&reserved=0'],
    ['https://www.google.com/url?q=', '&sa=D&ust=1'],
    ['https://slack-redir.net/link?url=', ''],
  ])('may have wrapped them into others: %s', (before, after) => {
    const whole = `${link}&size=small`;
    expect(entrantsFromText(`Ann: ${before}${encodeURIComponent(whole)}${after}`)).toEqual([
      { name: 'Ann', link: whole },
    ]);
  });

  it('may have put marks after them', () => {
    const [read] = entrantsFromText(`Ann: https://urldefense.com/v3/__${link}__;!!AbC!x-y$`);
    expect(read?.name).toBe('Ann');
    expect(readPeople(small, [{ name: '', link: read?.link ?? '' }]).people[0]).toMatchObject({
      answers: new Map([['colour', 'red']]),
      dropped: [],
    });
  });

  it('takes no title that is a link for one that was wrapped', () => {
    const titled = `${link}&title=https%3A%2F%2Frolebook.example%2F%3Fa%3Db`;
    expect(entrantsFromText(`Ann ${titled}`)).toEqual([{ name: 'Ann', link: titled }]);
  });

  it('may have several in a line', () => {
    const [a, b] = [link, `${page}colour=blue`];
    const both = [
      { name: 'Ann', link: a },
      { name: 'Ben', link: b },
    ];
    expect(entrantsFromText(`Ann: ${a}, Ben: ${b}`)).toEqual(both);
    expect(entrantsFromText(`${a} (Ann), ${b} (Ben)`)).toEqual(both);
    expect(entrantsFromText(`${a} ${b}`)).toEqual(both.map((each) => ({ ...each, name: '' })));
  });

  it('may have broken one where another answer begins', () => {
    expect(entrantsFromText(`Ann: ${page}size=small&\r\ncolour=red\nBen: ${link}`)).toEqual([
      { name: 'Ann', link: `${page}size=small&colour=red` },
      { name: 'Ben', link },
    ]);
  });

  it('without a link is itself taken for one', () => {
    expect(entrantsFromText('Sorry, not yet')).toEqual([{ name: '', link: 'Sorry, not yet' }]);
  });

  it('may hold several, in short forms and bad ones', () => {
    expect(entrantsFromText('Ann colour.red\r\nBen ?size=small\r\nCay bit.ly/xyz\nThanks!')).toEqual([
      { name: 'Ann', link: 'colour.red' },
      { name: 'Ben', link: '?size=small' },
      { name: 'Cay', link: 'bit.ly/xyz' },
    ]);
  });
});
