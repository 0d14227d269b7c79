import { checklistModel } from '../../../src/domain/checklist/model.ts';
import { longestQuery } from '../../../src/domain/checklist/query.ts';
import { answer, outcome, question } from '../../support/builders.ts';
import { append, prepend, realContent, replace, seed } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const QUESTIONS = 'content/checklist/questions.yaml';
const MODEL = 'content/checklist/model.yaml';
const no = answer('no', ['prompt-engineer']);
const asking = (...reasons: Parameters<typeof answer>[1]) => ({
  [QUESTIONS]: prepend(question({ answers: [answer('yes', reasons), no] })),
});
const wordy = {
  [QUESTIONS]: prepend(
    question({ answers: [{ ...answer(`${'very-'.repeat(40)}much`, ['both']), label: 'Much' }, no] }),
  ),
};
/** How long a link can become depends on the questions that there are. */
const model = checklistModel(seed(wordy).catalog);
const longest = model ? longestQuery(model) : 0;
const every = ['nobody-yet', 'python-developer', 'hybrid-developer', 'prompt-engineer', 'both'];

/** A checklist that contradicts itself, or that no answers move. */
export const faults: Fault[] = [
  {
    fault: 'a question more is sound',
    files: { [QUESTIONS]: prepend(question()) },
    reads: '',
  },
  {
    fault: 'an answer speaks for an outcome and against it',
    files: asking('python-developer', { outcome: 'python-developer', points: -1 }),
    reads: `
      content/checklist/questions.yaml:14  answers[0].reasons[1]
        The answer "It is: yes" speaks both for and against "python-developer"; line 11 has the other.
        → Decide which it does, and keep one reason; or make two answers of it.  [outcome-for-and-against]
    `,
  },
  {
    fault: 'an answer names an outcome twice',
    files: asking('python-developer', 'python-developer'),
    reads: `
      content/checklist/questions.yaml:14  answers[0].reasons[1]
        The answer "It is: yes" names "python-developer" twice; line 11 has it first.
        → Make one reason of the two, with the points it deserves.  [outcome-named-twice]
    `,
  },
  {
    fault: 'an answer gives points to what is said without points',
    files: asking('not-enough'),
    reads: `
      content/checklist/questions.yaml:11  answers[0].reasons[0]
        The answer "It is: yes" gives points to "not-enough", which is what is said without points.
        → Remove the reason, or name another outcome as \`fallback\` in content/checklist/model.yaml.  [points-for-fallback]
    `,
  },
  {
    fault: 'an answer names an outcome that is misspelt',
    files: asking('python-develper'),
    reads: `
      content/checklist/questions.yaml:{outcome: python-develper}  answers[0].reasons[0].outcome
        answers[0].reasons[0].outcome names "python-develper", and there is no such entry in outcomes. Did you mean python-developer?
        → Use one of the ids of outcomes, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'an answer names a way that is misspelt',
    files: asking({ outcome: 'nobody-yet', way: 'mend-dat' }),
    reads: `
      content/checklist/questions.yaml:14  answers[0].reasons[0].way
        The outcome "nobody-yet" has no way "mend-dat". Did you mean mend-data?
        → Use one of its ways in content/checklist/outcomes.yaml: buy, train, mend-data.  [unknown-way]
    `,
  },
  {
    fault: 'an answer names a way of an outcome that has none',
    files: asking({ outcome: 'python-developer', way: 'buy' }),
    reads: `
      content/checklist/questions.yaml:14  answers[0].reasons[0].way
        The outcome "python-developer" has no way "buy".
        → Use one of its ways in content/checklist/outcomes.yaml: it has none, so leave \`way\` out.  [unknown-way]
    `,
  },
  {
    fault: 'a question takes a word that links use',
    files: { [QUESTIONS]: prepend(question({ id: 'title' })) },
    reads: `
      content/checklist/questions.yaml:1  id
        The id "title" means something else in links: it holds the title.
        → Choose another id.  [word-of-links]
    `,
  },
  {
    fault: 'a question is called like a part of the page it is asked on',
    files: { [QUESTIONS]: prepend(question({ id: 'result' })) },
    reads: `
      content/checklist/questions.yaml:1
        The id "result" is one that the page /decide/ uses itself: a link would not know which is meant.
        → Choose another; these are taken there: contents, text, theme, toc, related, questions, result, sheet, outcomes, bias, leaves-out, step-…, accord-…, outcome-….  [id-of-page]
    `,
  },
  {
    fault: 'an answer is the one that every question offers',
    files: { [QUESTIONS]: prepend(question({ answers: [answer('not-sure', ['python-developer']), no] })) },
    reads: `
      content/checklist/questions.yaml:{- id: not-sure}  answers[0].id
        The id "not-sure" means something else in links: every question offers it already.
        → Choose another id.  [word-of-links]
    `,
  },
  {
    fault: 'two answers have one id',
    files: { [QUESTIONS]: prepend(question({ answers: [no, no] })) },
    reads: `
      content/checklist/questions.yaml:14  answers[1].id
        The id "no" is taken: line 8 has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'an outcome that no answers lead to',
    files: { [QUESTIONS]: (text) => text.replace(/(outcome: both\n +)points: [123]\n/g, '$1points: -1\n') },
    reads: `
      content/checklist/outcomes.yaml:{- id: both}  id
        No answers lead to "both": there is always another outcome before it.
        → Give it more points where it is the right advice, or remove it.  [unreachable-outcome]
    `,
  },
  {
    fault: 'a question that changes nothing',
    files: { [QUESTIONS]: prepend(question({ answers: [answer('yes', every), answer('no', every)] })) },
    reads: `
      content/checklist/questions.yaml:1  id
        No answer to "Is it so?" changes any outcome, whatever else is answered.
        → Give its answers reasons that tell outcomes apart, or remove the question.  [idle-question]
    `,
  },
  {
    fault: 'more answers are wanted than there are questions',
    files: { [MODEL]: replace(/settledAnswers: \d+/, 'settledAnswers: 99') },
    reads: `
      content/checklist/model.yaml:{settledAnswers: 99}  settledAnswers
        settledAnswers is 99, and there are only ${realContent().catalog.questions.length} questions.
        → Lower it, or add questions.  [impossible-threshold]
    `,
  },
  {
    fault: 'a link that grows too long',
    files: wordy,
    reads: `
      content/checklist/model.yaml:{notSure: Not sure}
        A link with every answer and a title can be ${longest} characters long, and 340 is the most.
        → Shorten the ids that were never published, or ask fewer questions.  [long-link]
    `,
  },
  {
    fault: 'a link of a question is misspelt',
    files: { [QUESTIONS]: prepend(question({ learnMore: ['/decied/'] })) },
    reads: `
      content/checklist/questions.yaml:{- /decied/}  learnMore[0]
        The link /decied/ leads nowhere. Did you mean /decide/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'the next step of an outcome is misspelt',
    files: {
      'content/checklist/outcomes.yaml': append(
        outcome({ nextSteps: [{ words: 'Read on', to: '/guides/interviewing/#question' }] }),
      ),
      [QUESTIONS]: prepend(question({ answers: [answer('yes', ['seeded-outcome']), no] })),
    },
    reads: `
      content/checklist/outcomes.yaml:{to: /guides/interviewing/#question}  nextSteps[0].to
        The page /guides/interviewing/ exists, but has nothing called #question. Did you mean questions?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
];
