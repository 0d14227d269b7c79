import type { Issue } from '../issues.ts';
import { COMPONENTS } from './components.ts';

/** Names of the prose components, for messages. */
export const KNOWN_COMPONENTS = Object.keys(COMPONENTS)
  .map((name) => `<${name}>`)
  .join(', ');

/**
 * The issue behind a parse failure. Code and raw HTML often fail to parse before any check sees
 * them; an author is better served by the cause than by the parser's complaint.
 */
export function proseFault(file: string, body: string, fault: { line: number; reason: string }): Issue {
  const text = body.split('\n')[fault.line - 1] ?? '';
  const at = (kind: Issue['kind'], values: Record<string, string>): Issue => ({
    kind,
    file,
    line: fault.line,
    field: '',
    values,
  });
  if (/<\/?script/i.test(text)) return at('script', {});
  const handler = /\s(on[a-z]+)\s*=/i.exec(text)?.[1];
  if (handler) return at('event-handler', { name: handler });
  if (text.includes('<!--')) return at('raw-html', { name: '!--', known: KNOWN_COMPONENTS });
  const tag = /<\/?([a-z][a-z0-9-]*)\b/.exec(text)?.[1];
  if (tag) return at('raw-html', { name: tag, known: KNOWN_COMPONENTS });
  return at('unreadable-prose', { reason: fault.reason });
}
