/** A draft of a job advert, made from what the site says of a role. */
import { entryById, sound, type Catalog } from '../catalog.ts';
import { plainText } from '../prose/plain-text.ts';

/** The draft, part by part; every line is plain words. */
export interface Advert {
  title: string;
  about: string[];
  duties: string[];
  must: string[];
  nice: string[];
  /** How the choice is made. */
  process: string[];
  /** What only the employer knows, in brackets to be filled in. */
  blanks: string[];
}

/** What to check where the post is, before the advert goes out; it is no part of the advert. */
export const CHECK_LOCALLY: readonly string[] = [
  'Whether the pay, or a range, must be stated where you are.',
  'What you may ask, and which words about equal treatment and adjustments must stand in it.',
  'Whether each must-have is needed for the job: strike out what is only a habit.',
  'Which title people search for where you are; the usual ones are listed on the role page.',
  'How long you may keep applications and notes, and what applicants must be told of it.',
  'Whether software will rank or screen applicants, what the law asks of you then, and whether to say so.',
  'Whether a work sample may be unpaid, and for how long.',
];

/**
 * The draft for a role. Must-haves are the role's skills and the gates of its scorecard; the rest of the
 * scorecard and the tools are good to have. A role without a kit has a draft too.
 * @throws where there is no such role
 */
export function advertOf(catalog: Catalog, role: string): Advert {
  const { data } = entryById(catalog, 'roles', role);
  const kit = catalog.tools.find((each) => each.data.role === role)?.data;
  const rated = (kit?.scorecard ?? []).map(({ competency, gate }) => {
    const found = sound(catalog.competencies).find(({ id }) => id === competency)?.data;
    // By its name alone: the evidence for it is a note to interviewers.
    return { gate, line: found?.name ?? competency };
  });
  return {
    title: data.title,
    about: [plainText(data.sentence), plainText(data.focus)],
    duties: data.dayToDay.map(plainText),
    must: [...data.skills.map(plainText), ...rated.flatMap(({ gate, line }) => (gate ? line : []))],
    nice: [...rated.flatMap(({ gate, line }) => (gate ? [] : line)), ...data.tools.map(plainText)],
    process: [
      'A structured interview: everyone is asked the same questions, and answers are scored against written levels.',
      ...(kit ? kit.sample.conditions.map((line) => `Work sample. ${plainText(line)}`) : []),
      'Tell us if you need an adjustment at any stage.',
      '[Your rule on the use of AI, stage by stage]',
    ],
    blanks: ['[Employer, and what the team builds]', '[Place and hours]', '[Pay range]', '[Closing date]'],
  };
}

/** The draft as text that any applicant system takes: no markup, hyphens for bullets, capitals for heads. */
export function advertText(advert: Advert): string {
  const list = (head: string, lines: readonly string[]) => [head, ...lines.map((line) => `- ${line}`), ''];
  const lines = [
    advert.title.toUpperCase(),
    '',
    ...advert.blanks,
    '',
    ...advert.about,
    '',
    ...list('WHAT YOU WILL DO', advert.duties),
    ...list('YOU MUST BRING', advert.must),
    ...list('GOOD TO HAVE', advert.nice),
    ...list('HOW WE CHOOSE', advert.process),
  ];
  return `${typed(lines.join('\n')).trimEnd()}\n`;
}

/** Applicant systems mangle curly quotes, dashes and other signs of a typesetter. */
function typed(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('\u00A0', ' ');
}
