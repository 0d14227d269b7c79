/**
 * The fields that several collections share. Each carries the sentence an author reads in
 * `content/README.md` and in the editor's hover.
 *
 * Two kinds of annotation travel with a field into its JSON Schema, where the domain finds them:
 * `prose` (this string is shown to readers: `line` may hold inline Markdown and prose components,
 * `plain` may not) and `reference` (this string is the id of an entry in that collection).
 */
import { z } from 'astro/zod';

/** Lower-case words joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The number of a point of the article. */
export const ARTICLE_ID_PATTERN = /^F-\d{3}$/;

/** An id that its author chose: lower-case words with hyphens. */
export const id = () =>
  z.string().regex(ID_PATTERN, {
    error: 'an id is lower-case words with hyphens, such as day-to-day',
  });

const MISSING = 'write something, or leave the field out';

/**
 * A string of prose: inline Markdown, links, `<Claim>` and `<Term>`.
 * @param max characters a reader sees, markup not counted
 * @param empty what an author reads who wrote nothing
 */
export const line = ({ max = 600, empty = MISSING }: { max?: number; empty?: string } = {}) =>
  z
    .string()
    .trim()
    .min(1, { error: empty })
    .superRefine((text, context) => refuseLongerThan(max, visibleLength(text), context))
    .meta({ prose: 'line' });

/** A string shown to readers as it stands: no markup, no figures. */
export const plain = ({ max = 160, min = 1 }: { max?: number; min?: number } = {}) =>
  z
    .string()
    .trim()
    .min(min, {
      error: min > 1 ? `fewer than ${min} characters` : MISSING,
    })
    .superRefine((text, context) => refuseLongerThan(max, text.length, context))
    .overwrite(withCurlyQuotes)
    .meta({ prose: 'plain' });

/** The id of an entry of another collection (or of a list in the vocabulary). */
export const reference = (collection: string) => id().meta({ reference: collection });

/** The address of a page or section of this site, as links write it. */
export const place = () =>
  z.string().regex(/^\/(?:[^\s/#?]+\/)*(?:#[^\s#]+)?$/, {
    error: 'write an address of this site from its root, such as /roles/hybrid-developer/#risks',
  });

/** Nothing on this site was seen, checked or changed before: an earlier year is a slip. */
const EARLIEST = '2000';

/** A day of the calendar as `YYYY-MM-DD`, kept as a string: a Date would carry a time zone. */
export const day = () =>
  z
    .string({ error: 'write the date as YYYY-MM-DD' })
    .superRefine((text, context) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        context.addIssue({ code: 'custom', message: 'write the date as YYYY-MM-DD' });
      } else if (!isCalendarDay(text)) {
        refuseNoDay(text, context);
      } else if (text < EARLIEST) {
        refuse([], `${text} lies before the year ${EARLIEST}`, context);
      }
    })
    .meta({ date: true, pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A year, a month or a day, as exactly as it is known, or `undated`. */
export const roughDay = () =>
  z
    .string()
    .regex(/^(?:\d{4}(?:-\d{2}){0,2}|undated)$/, {
      error: 'write YYYY, YYYY-MM, YYYY-MM-DD or undated, in quotes',
    })
    .superRefine((text, context) => {
      if (/^\d{4}-\d{2}$/.test(text) && !isCalendarDay(`${text}-01`)) {
        refuse([], `${text} is not a month of the calendar`, context);
      }
      if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !isCalendarDay(text)) refuseNoDay(text, context);
    });

/** The address of a page elsewhere. */
export const webAddress = (error?: string) =>
  z
    .url({ protocol: /^https?$/, abort: true, ...(error !== undefined && { error }) })
    .refine((text) => !/\s/.test(text), { error: 'a space stands in it: write it as %20' });

/** True for a `YYYY-MM-DD` string that names a real day. */
export function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** One curated change that readers should know of. */
export const change = () =>
  z.strictObject({
    date: day().describe('The day the change was published.'),
    note: line({ max: 240 }).describe('What changed, for a reader who knew the page before.'),
  });

/** Two ids, or three, with slashes between them. */
export const LEDGER_KEY_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/;

/** A line of the ledger of addresses, such as `prompt-engineer/day-to-day` or `roles/prompt-engineer`. */
export const ledgerKey = () =>
  z.string().regex(LEDGER_KEY_PATTERN, {
    error:
      'write it as content/permalinks.json has it, such as roles/prompt-writer or prompt-engineer/day-to-day',
  });

/** An address that used to lead somewhere and must keep doing so. */
export const retirement = () =>
  z
    .strictObject({
      was: ledgerKey().describe(
        'The old address as content/permalinks.json has it: a page (`roles/prompt-writer`) or a part (`prompt-writer/pay`).',
      ),
      now: id()
        .optional()
        .describe(
          'The section, row or answer of this entry that took its place; left out, the entry itself.',
        ),
      withdrawn: withdrawalReason().optional(),
      title: withdrawnTitle().optional(),
      instead: insteadOf().optional(),
    })
    .superRefine(({ now, withdrawn, title, instead }, context) => {
      if (withdrawn === undefined) {
        if (title !== undefined) refuse(['title'], 'it goes with `withdrawn` only', context);
        if (instead !== undefined)
          refuse(['instead'], 'it goes with `withdrawn`; alone, write `now`', context);
      } else if (now !== undefined) {
        refuse(['now'], 'write `now` or `withdrawn`, not both; what to read instead is `instead`', context);
      }
    });

/** Why something was withdrawn. */
export const withdrawalReason = () =>
  line({ max: 240 }).describe('Why it was withdrawn, where nothing took its place; readers see this.');

/** What a withdrawn thing was called. */
export const withdrawnTitle = () =>
  plain({ max: 80 }).describe('What it was called, for the page that says it was withdrawn.');

/** What to read in place of a withdrawn thing. */
export const insteadOf = () =>
  ledgerKey().describe('What to read instead, as content/permalinks.json has it: `hiring-well/pay`.');

/** Who answers for an entry and how long it may go unread. */
export const upkeep = () => ({
  owner: reference('owners').describe(
    'The role that answers for this entry: an id from `owners` in vocabulary.yaml.',
  ),
  reviewed: day().describe('The day somebody last read it against its sources.'),
  reviewEvery: z
    .int()
    .min(1)
    .max(24)
    .describe('Months after which it is due again: 6 as a rule, 3 for pay and market, 1 for models.'),
});

/** Fields of every page-like entry. */
export const entryFields = () => ({
  title: plain({ max: 60 }).describe('The heading of the page, without figures.'),
  summary: plain({ max: 170, min: 40 }).describe(
    'One sentence ending in a full stop. Shown in lists, search and link previews.',
  ),
  aliases: z
    .array(plain({ max: 60 }))
    .default([])
    .describe('Other words readers type for this: jargon, synonyms, other spellings.'),
  sectionAliases: z
    .record(id(), z.array(plain({ max: 60 })).min(1))
    .default({})
    .describe('Other words readers type for one section, by the id of the section.'),
  order: z.int().min(0).describe('Position among its siblings; count in tens.'),
  ...upkeep(),
  restates: restates(),
  changes: z.array(change()).default([]).describe('Curated change notes, newest first.'),
  retired: z.array(retirement()).default([]).describe('Old addresses that lead here.'),
  draft: z
    .literal(false, {
      error: 'a draft cannot be published: finish it, or start the file name with an underscore',
    })
    .optional()
    .describe('Never true in a published file: park drafts as `_name.mdx`.'),
});

/** The numbered points of the article that an entry says in its own words. */
export const restates = () =>
  z
    .array(articleId().meta({ reference: 'article' }))
    .default([])
    .describe("Numbers of the article's points this really says, such as F-014.");

/** The number of a point of the article. */
export const articleId = () => z.string().regex(ARTICLE_ID_PATTERN, { error: 'write the number as F-014' });

/** Straight quotes as a typesetter would write them; authors may type either. */
export function withCurlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s(\[“‘])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s(\[“])'/g, '$1‘')
    .replaceAll("'", '’');
}

function refuseNoDay(text: string, context: z.RefinementCtx) {
  context.addIssue({
    code: 'custom',
    message: `${text} is not a day of the calendar`,
    params: { kind: 'impossible-date' },
  });
}

function refuse(path: string[], message: string, context: z.RefinementCtx) {
  context.addIssue({ code: 'custom', path, message });
}

function refuseLongerThan(max: number, length: number, context: z.RefinementCtx) {
  if (length <= max) return;
  context.addIssue({
    code: 'custom',
    message: `${length} characters where at most ${max} fit`,
  });
}

function visibleLength(text: string): number {
  return text
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_`[\]]/g, '').length;
}
