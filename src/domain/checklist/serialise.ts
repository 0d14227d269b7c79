/** The model as the browser gets it. */
import type { Model } from './model.ts';

/**
 * The model as one line of JSON that may stand in a script element of type `application/json`: what no script
 * needs is left out, and no `<` is in it. `JSON.parse` makes a `Model` of it again, with every text as `text` made it.
 * @param text turns a line of the content, with its markup, into what the browser shall show
 */
export function serialise(model: Model, text: (line: string) => string): string {
  const lean: Model = {
    ...model,
    steps: [],
    bias: model.bias.map(text),
    leavesOut: model.leavesOut.map(text),
    questions: model.questions.map((question) => ({
      ...question,
      why: '',
      restates: [],
      learnMore: [],
      answers: question.answers.map((answer) => ({
        ...answer,
        reasons: answer.reasons.map((reason) => ({ ...reason, because: text(reason.because) })),
      })),
    })),
    outcomes: model.outcomes.map((outcome) => ({
      ...outcome,
      sentence: text(outcome.sentence),
      ways: outcome.ways.map((way) => ({ ...way, when: text(way.when) })),
    })),
  };
  return JSON.stringify(lean).replaceAll('<', '\\u003c');
}
