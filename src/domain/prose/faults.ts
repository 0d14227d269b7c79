import type { Issue } from '../issues.ts';
import { COMPONENTS } from './components.ts';

/** Names of the prose components, for messages. */
export const KNOWN_COMPONENTS = Object.keys(COMPONENTS)
  .map((name) => `<${name}>`)
  .join(', ');

/** Where prose stands that cannot be parsed. */
interface Place {
  file: string;
  field: string;
  /** The file's line on which the prose begins. */
  firstLine: number;
}

/**
 * The issue behind a parse failure. Code and raw HTML often fail to parse before any check sees
 * them; an author is better served by the cause than by the parser's complaint.
 */
export function proseFault(place: Place, prose: string, fault: { line: number; reason: string }): Issue {
  const text = (prose.split('\n')[fault.line - 1] ?? '').replace(/`[^`]*`/g, '');
  const at = (kind: Issue['kind'], values: Issue['values']): Issue => ({
    kind,
    file: place.file,
    line: place.firstLine + fault.line - 1,
    field: place.field,
    values,
  });
  const fence = openFence(prose);
  // What stands below an open fence is code to the parser, the closing tag too.
  if (fence !== null && /closing tag for/.test(fault.reason) && fence >= fault.line) {
    return { ...at('unreadable-prose', OPEN_FENCE), line: place.firstLine + fence - 1 };
  }
  if (/<\/?script/i.test(text)) return at('script', {});
  const handler = /<[^>]*[\s/"'](on[a-z]+)\s*=/i.exec(text)?.[1];
  if (handler) return at('event-handler', { name: handler });
  if (text.includes('<!--')) return at('raw-html', { name: '!-- … --', known: KNOWN_COMPONENTS });
  const tag = /<\/?([a-z][a-z0-9-]*)(?![\w.:@-])/.exec(text)?.[1];
  if (tag) return at('raw-html', { name: tag, known: KNOWN_COMPONENTS });
  return at('unreadable-prose', inWords(fault.reason, text));
}

const OPEN_FENCE = {
  reason: 'a block of code is opened here and never closed',
  advice: 'Close it with a line of the same signs: ```.',
};

/** The line of the fence that opens the last block of code, where nothing closes it. */
function openFence(prose: string): number | null {
  let open: { line: number; signs: string } | null = null;
  for (const [index, line] of prose.split('\n').entries()) {
    const [, signs = '', rest = ''] = /^ *(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (signs === '') continue;
    if (!open) open = { line: index + 1, signs };
    else if (signs.startsWith(open.signs) && rest.trim() === '') open = null;
  }
  return open?.line ?? null;
}

/** The parser's complaint as a sentence about the text. */
function inWords(reason: string, text: string): { reason: string; advice: string } {
  const found = COMPLAINTS.find(({ says }) => says.test(reason));
  const address = /<((?:https?:\/\/|mailto:)?[^\s<>]*[@/][^\s<>]*)>/i.exec(text)?.[1];
  if (found?.about === 'name' && address) {
    return {
      reason: `the address ${address} stands between < and >`,
      advice: `Write it as a link: [words](${address.includes('@') ? 'mailto:…' : 'https://…'}).`,
    };
  }
  if (!found) return { reason, advice: 'Close every tag, and write < and { as code (`<`, `{`) or in words.' };
  return { reason: reason.replace(found.says, found.means), advice: found.advice };
}

/** What the parser says, and what it means to somebody who writes sentences. */
const COMPLAINTS: readonly { about: string; says: RegExp; means: string; advice: string }[] = [
  {
    about: 'blocks',
    says: /^a field holds .*$/s,
    means: '$&',
    advice: 'Write one sentence or phrase; several of them go into a list of fields.',
  },
  {
    about: 'closing',
    says: /^.*(?:Expected a closing tag for|expected corresponding closing tag for) `(<[^`]*>)`.*$/s,
    means: '$1 is opened and not closed in the same paragraph',
    advice: 'Write the closing tag, with the same capitals, before the paragraph ends.',
  },
  {
    about: 'closing',
    says: /^Unexpected closing slash.*$/s,
    means: 'a closing tag stands here and nothing is open',
    advice: 'Remove it, or write the opening tag before the words it belongs to.',
  },
  {
    about: 'brace',
    says: /^.*corresponding closing brace.*$/s,
    means: 'a { opens code here',
    advice: 'Write braces as code, `{`, or in words. The id of a heading is closed on its line: {#its-id}.',
  },
  {
    about: 'attribute',
    says: /^.*(?:attribute value|closing quote).*$/s,
    means: 'the value of an attribute is not in double quotes',
    advice: 'Write it like id="pay-band".',
  },
  {
    about: 'name',
    says: /^.*(?:before name|in name|before local name|in local name|after self-closing slash).*$/s,
    means: 'a < is read as the beginning of a tag',
    advice: 'Write it as code, `<`, or in words.',
  },
];
