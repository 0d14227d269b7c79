/**
 * Several people's answers in one address: `link-1=aim.feature_base.system&name-1=Ann&link-2=…`.
 * What stands in `link-…` is either the short form above or a whole link, as a form without script would send it.
 */
import type { Answers, Model } from './model.ts';
import { answersFromQuery, queryFromAnswers, type Dropped } from './query.ts';
import { plainTitle } from './title.ts';

/** At most so many people are compared. */
export const MOST_PEOPLE = 8;
/** At least so many are needed. */
export const FEWEST_PEOPLE = 2;

/** What somebody pasted. */
export interface Entrant {
  /** As given; may be empty. */
  name: string;
  /** A link, its query, or the short form. */
  link: string;
}

/** Somebody whose link could be read. */
export interface Person {
  /** Position in the pile, from 1. */
  place: number;
  /** Plain text, never empty. */
  name: string;
  answers: Answers;
  /** The title the link carries; may be empty. */
  title: string;
  /** Parts of the link that were left out. */
  dropped: Dropped[];
}

/** Why a link could not be used. */
export type LinkFault =
  /** Nothing was pasted beside the name. */
  | 'empty'
  /** It carries no answer to any question there is. */
  | 'no-answers'
  /** It comes after the last that is compared. */
  | 'too-many';

/** A link that could not be used, named so that its owner can be asked. */
export interface BadLink {
  place: number;
  name: string;
  /** Plain text, shortened. */
  link: string;
  fault: LinkFault;
}

/** Sorts what was pasted into people and bad links; rows with neither name nor link are passed over. */
export function readPeople(model: Model, entrants: readonly Entrant[]): { people: Person[]; bad: BadLink[] } {
  const people: Person[] = [];
  const bad: BadLink[] = [];
  entrants.forEach((entrant, index) => {
    const place = index + 1;
    const link = entrant.link.trim();
    const given = plainTitle(entrant.name);
    if (link === '' && given === '') return;
    const { answers, title, dropped } = answersFromQuery(model, queryOf(link));
    const name = given || `Person ${place}`;
    const fault =
      link === ''
        ? 'empty'
        : answers.size === 0
          ? 'no-answers'
          : people.length === MOST_PEOPLE
            ? 'too-many'
            : null;
    if (fault) bad.push({ place, name, link: plainTitle(link), fault });
    else people.push({ place, name, answers, title, dropped });
  });
  return { people, bad };
}

/** Reads the address of the page that compares. Never throws; `strays.ts` lists what is left out. */
export function entrantsFromQuery(query: string): Entrant[] {
  const given = new URLSearchParams(query.slice(0, LONGEST_READ));
  const entrants = Array.from({ length: MOST_READ }, (_, index) => ({
    name: given.get(`name-${index + 1}`) ?? '',
    link: given.get(`link-${index + 1}`) ?? '',
  }));
  const last = entrants.findLastIndex(({ name, link }) => name + link !== '');
  return entrants.slice(0, last + 1);
}

/**
 * The query of the page that compares these: each in its place, links as short forms, so that eight of them fit into
 * an address. Of a link that cannot be used enough is kept to name it again.
 */
export function queryFromEntrants(model: Model, entrants: readonly Entrant[]): string {
  const query = new URLSearchParams();
  entrants.forEach(({ name, link }, index) => {
    const { answers, title } = answersFromQuery(model, queryOf(link.trim()));
    const short = answers.size > 0 ? shortForm(queryFromAnswers(model, answers, title)) : plainTitle(link);
    const given = plainTitle(name);
    if (short) query.set(`link-${index + 1}`, short);
    if (given) query.set(`name-${index + 1}`, given);
  });
  return query.toString();
}

/** Characters of an address with several links in it that are read: eight links of the greatest length. */
export const LONGEST_READ = 32_768;
/** Places of an address that are read: who comes after the last that is compared is named. */
export const MOST_READ = 2 * MOST_PEOPLE;

/** The query within a link, a query or a short form, whatever a message put around it. */
function queryOf(link: string): string {
  // Signs after a link belong to the message around it: no id and no escape ends in one.
  const bare = link.replace(/^[<([]+|[^\p{L}\p{M}\p{N}%_-]+$/gu, '').replaceAll('&amp;', '&');
  const query = bare.replace(/#.*$/s, '').replace(/^[^?]*\?/s, '');
  return IS_SHORT.test(query) ? longForm(query) : query;
}

/** Ids hold neither of the two separators, and addresses leave both unescaped; in a title they are escaped. */
const IS_SHORT = /^[a-z0-9-]+\.[^=&/]*$/;

function shortForm(query: string): string {
  return query.replaceAll('.', '%2E').replaceAll('_', '%5F').replaceAll('=', '.').replaceAll('&', '_');
}

function longForm(short: string): string {
  return short.replaceAll('.', '=').replaceAll('_', '&');
}
