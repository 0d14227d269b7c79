/** A finished page and the policy it carries: what is inlined in it, and what no policy lets pass. */
import { createHash } from 'node:crypto';
import { contentPolicy, type Inlined } from '../domain/hosting/policy.ts';
import type { PageElement } from './page-elements.ts';

/** Types of script that are data, which no browser runs. */
const DATA = /^application\/(?:ld\+)?json$/;
/** Elements that bring a page or a program from elsewhere, or change where links lead. */
const REFUSED = /^(?:base|embed|frame|iframe|object)$/;
/** Where the policy goes: the layout leaves it empty, before anything that the policy is about. */
const PLACE = /<meta http-equiv="Content-Security-Policy" content(?:="")?\s*\/?>/;

/** What a page has in its source that a policy must know of. */
export interface PolicyNeeds extends Inlined {
  /** What the policy would block, a line each. */
  refused: readonly string[];
  /** Addresses of pages that its scripts may read: a browser holds the policy against their styles as well. */
  reads: readonly string[];
}

/** Reads the elements of a page. */
export function policyNeeds(elements: readonly PageElement[]): PolicyNeeds {
  const scripts: string[] = [];
  const styles: string[] = [];
  const refused: string[] = [];
  const reads: string[] = [];
  for (const { tagName, attributes, inlined } of elements) {
    if (REFUSED.test(tagName)) refused.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'style' || name === 'srcdoc' || /^on/.test(name))
        refused.push(`<${tagName} ${name}="${value}">`);
      if (/^(?:href|src|action|formaction)$/.test(name) && /^[\s\0-\x1f]*(?:javascript|data):/i.test(value))
        refused.push(`<${tagName} ${name}="${value}">`);
    }
    const read = attributes['data-copy'] === undefined ? attributes['data-source'] : attributes['href'];
    if (read !== undefined && !read.includes('#')) reads.push(apart(read));
    if (tagName === 'style') styles.push(hashOf(inlined));
    if (tagName !== 'script' || attributes['src'] !== undefined) continue;
    if (!DATA.test(attributes['type'] ?? '')) scripts.push(hashOf(inlined));
  }
  return { scripts, styles, refused, reads };
}

/**
 * A page with the policy for what is inlined in it.
 * @throws where it has no place for a policy, or more than one
 */
export function withPolicy(html: string, inlined: Inlined): string {
  if (html.match(new RegExp(PLACE, 'g'))?.length !== 1)
    throw new Error(
      'a page needs one empty <meta http-equiv="Content-Security-Policy">: Head.astro writes it',
    );
  return html.replace(
    PLACE,
    () => `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlined)}">`,
  );
}

/** The same text apart from the one it was cut from: else a few letters keep a whole page in memory. */
function apart(text: string): string {
  return Buffer.from(text).toString();
}

const hashes = new Map<string, string>();

/** The hash of something inlined, as a policy writes it. Pages share what they inline: each is worked out once. */
export function hashOf(text: string): string {
  const hash = hashes.get(text) ?? createHash('sha256').update(text).digest('base64');
  hashes.set(text, hash);
  return hash;
}
