/** American spellings of British words, so that search finds the text in either. */

import { onceForText } from '../once.ts';

/** British endings and what Americans write, tried in order; the text before them is kept. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^practis(e|ed|es|ing)$/, 'practic$1'],
  [/is(ation|ations|ational|e|ed|es|er|ers|ing|able)$/, 'iz$1'],
  [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [/(behavi|col|fav|hon|lab|neighb|flav|rum|hum|endeav|harb|vap|vig|arm|od)our/, '$1or'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/(def|off|pret|lic)ence/, '$1ense'],
  [/(cent|met|lit|fib|theat)re(s?)$/, '$1er$2'],
  [/(catal|dial|anal)ogue/, '$1og'],
  [/programme(s?)$/, 'program$1'],
  [/judgement/, 'judgment'],
  [/artefact/, 'artifact'],
  [/(fulf|sk)il(l?)(ment|ful|s)?$/, '$1ill$3'],
  [/^ageing$/, 'aging'],
  [/^(un)?learnt$/, '$1learned'],
  [/^grey(s?)$/, 'gray$1'],
  [/^sceptic/, 'skeptic'],
  [/^enrol(s?|ment)$/, 'enroll$1'],
];

/** Words in -ise and -ll- that are written so on both sides of the ocean, whatever stands before them. */
const SHARED =
  /^(?:un|re|up|fund|over)?(?:advertis|advis|aris|compris|compromis|concis|devis|disguis|enterpris|exercis|expertis|franchis|improvis|likewis|merchandis|nois|otherwis|paraphras|pois|prais|precis|premis|promis|rais|revis|ris|supervis|surpris|televis|wis|bill|bull|call|chill|controll|drill|dull|enroll|fall|fill|full|install|kill|mill|null|poll|pull|roll|scroll|sell|shell|skill|small|smell|spell|spill|stall|still|swell|tall|tell|thrill|till|toll|wall|well|will|yell)/;

/** The American spellings of the words of a text that have one, each once, in order. */
export function americanSpellings(text: string): string[] {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const american = inAmerican(word);
    if (american !== word) found.add(american);
  }
  return [...found].sort();
}

const inAmerican = onceForText((word) => {
  if (SHARED.test(word)) return word;
  return ENDINGS.reduce((each, [ending, to]) => each.replace(ending, to), word);
});
