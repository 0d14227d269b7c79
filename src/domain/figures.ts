/**
 * Figures in prose: what counts as one, and whether a claim holds it. Digits of any script and shares such as "one in
 * five" count; "half" and "a third" do not, for they are said of much that nobody measured.
 */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Digits that are not figures: dates, years and spans of years, and names such as UTF-8 or OAuth2. */
const NOT_FIGURES = new RegExp(
  [
    `\\b\\d{1,2} (?:${MONTHS}) (?:19|20)\\d{2}\\b`,
    `\\b\\d{4}-\\d{2}-\\d{2}\\b`,
    `\\b(?:19|20)\\d{2}(?:[–-](?:(?:19|20)?\\d{2}))?s?\\b(?![.,]\\d|\\s*(?:%|per cent|percent|people|adverts|users))`,
    `\\b[A-Za-z]+[A-Za-z.]*-?\\d+(?:[.:]\\d+)*(?:-\\d+)*[A-Za-z]*\\b`,
  ].join('|'),
  'g',
);

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half';
const SPELLED = new RegExp(
  `\\b(?:(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}|and|a))*[- ](?:per cent|percent|percentage points?|million|billion|thousand|dollars|euros|times (?:as|more|less|faster|slower|cheaper))|(?:two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold)\\b`,
  'gi',
);
/** "Four in ten", "one out of every five". */
const SHARES = new RegExp(
  `\\b(?:${NUMBER_WORDS})(?:[- ](?:${NUMBER_WORDS}))* (?:in|out of) (?:every )?(?!one\\b)(?:${NUMBER_WORDS})\\b`,
  'gi',
);
const SCALE = /cent|points?|illion|thousand|dollars|euros|times|fold/i;
const DIGIT = /\p{N}/u;
const DIGITS =
  /(?:(?:USD|US\$|[$€£~±])\s?)?[-−+]?(?:\p{N}|\.\p{N})[\p{N},.]*(?:\s?(?:[–-]|to)\s?(?:[$€£]\s?)?\p{N}[\p{N},.]*)?\s?(?:[%％٪]|per cent\b|percent\b|thousand\b|million\b|billion\b|k\b|bn\b|m\b|x\b|×)?/gu;
const MODELS =
  /\b(?:GPT|Claude|Gemini|Llama|Mistral|DeepSeek|Qwen|o)[- ]?(?:(?:Opus|Sonnet|Haiku|Pro|Flash)[- ]?)?\d[\w.]*/g;

/** Something found in a text, as written, and where. */
export interface Written {
  text: string;
  /** Offset into the text. */
  index: number;
}

/** Figures in a text. */
export function figuresIn(text: string): Written[] {
  // Most texts hold no figure, and are told at a glance.
  const bare = DIGIT.test(text) ? text.replace(MODELS, blank).replace(NOT_FIGURES, blank) : '';
  const spelled = SCALE.test(text) ? text.matchAll(SPELLED) : [];
  return [...bare.matchAll(DIGITS), ...spelled, ...text.matchAll(SHARES)].map(({ 0: found, index }) => ({
    text: found.trim().replace(/[.,]+$/, ''),
    index,
  }));
}

/** Names of models with their version. */
export function modelsIn(text: string): Written[] {
  if (!DIGIT.test(text)) return [];
  return [...text.matchAll(MODELS)].map(({ 0: found, index }) => ({
    text: found.replace(/\.+$/, ''),
    index,
  }));
}

/** The numbers in a text as plain values: "USD 63,000" and "63k" are both 63000. */
export function valuesIn(text: string): number[] {
  const found = text.matchAll(/(\d[\d,]*(?:\.\d+)?|\.\d+)\s?(k\b|thousand|million|m\b|bn\b|billion)?/gi);
  return [...found].flatMap(([, digits = '', scale = '']) => {
    const value = Number(digits.replaceAll(',', ''));
    return Number.isNaN(value) ? [] : [value * (SCALES[scale.toLowerCase()] ?? 1)];
  });
}

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

function blank(found: string): string {
  return ' '.repeat(found.length);
}
