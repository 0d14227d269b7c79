/**
 * What a reader chooses for a packet, as an address carries it:
 *
 *   /packet/?with=guides/interviewing,prompt-engineer/market&title=For+Monday
 *
 * Keys as the ledger has them, in the order of the packet. What cannot be found is named, and the rest kept.
 */
import { plainTitle } from '../checklist/title.ts';

/** A choice as it could be read. */
export interface Choice {
  /** Keys in order, each once; a part of a page that is chosen whole is left out. */
  keys: string[];
  title: string;
  /**
   * What was asked for and is not there, as it was written and as the key it would be (`hint.ts` finds what is like
   * it); the last says that there is more, where there is much.
   */
  bad: { written: string; key: string }[];
}

/** What may be chosen. */
export interface Choosable {
  /** Every key, and the key of the page it is a part of; empty for wholes. */
  known: ReadonlyMap<string, string>;
  /** Old keys with what took their place. */
  former: ReadonlyMap<string, string>;
}

/** So many of what is not there are named. */
const NAMED = 50;
/** Letters of a title, and of what is named. */
const LONGEST = 80;

/** Reads the query of an address. */
export function readChoice(search: string, choosable: Choosable): Choice {
  const query = new URLSearchParams(search);
  const written = query
    .getAll('with')
    .flatMap((value) => decoded(value).split(/[,;\s]+/))
    .filter((each) => each !== '');
  const keys: string[] = [];
  const bad = new Map<string, string>();
  for (const each of written) {
    const asked = keyIn(each);
    const key = found(asked, choosable);
    if (key === undefined && bad.size >= NAMED) bad.set('and more', '');
    else if (key === undefined) bad.set(shown(each) + (each.length > LONGEST ? '…' : ''), asked);
    else if (!keys.includes(key)) keys.push(key);
  }
  return {
    keys: withoutParts(keys, choosable),
    title: shown(query.get('title') ?? ''),
    bad: [...bad].map(([each, key]) => ({ written: each, key })),
  };
}

/** Whatever was typed, or came with the address, as a short plain text. */
export function shown(text: string): string {
  return plainTitle(text, LONGEST);
}

/** The query for a choice, without its question mark; empty for an empty one. */
export function writeChoice({ keys, title }: Pick<Choice, 'keys' | 'title'>): string {
  // Slashes and commas may stand in a query as they are, and are easier to read.
  const say = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%20', '+');
  return [
    ...(keys.length > 0 ? [`with=${keys.map(say).join(',')}`] : []),
    ...(title === '' ? [] : [`title=${say(title)}`]),
  ].join('&');
}

/** Keys without the parts of pages that are among them. */
export function withoutParts(keys: readonly string[], { known }: Choosable): string[] {
  return keys.filter((key) => !keys.includes(known.get(key) ?? ''));
}

function found(key: string, { known, former }: Choosable): string | undefined {
  const now = former.get(key) ?? key;
  return known.has(now) ? now : undefined;
}

/** The key in what somebody wrote: an address of any of the forms the site has, or the key itself. */
function keyIn(written: string): string {
  return written
    .toLowerCase()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/\?[^#]*/, '')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .replace(/^s\//, '')
    .replace(/^(?:roles|techniques|guides|tools)\/([^/#]+)\/?#/, '$1/')
    .replace(/\/?#/, '/');
}

/** Undoes what mail and chat do to a link, as often as they have done it. */
function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < 2 && plain.includes('%'); round += 1) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  }
  return plain;
}
