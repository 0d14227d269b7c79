/** Fetching the files of search so that a fault is noticed: late, missing, cut short or altered. */

import { hashInName, SIGNATURE, writtenHash } from '../domain/search/packed.ts';

/** A file that has not come after so many milliseconds will not. */
const PATIENCE = 20_000;

/**
 * Fetches a file of search. A packed file is unpacked, which checks its length and sum, and where its
 * name is taken from its content, that is checked as well: Pagefind itself would take a broken part of
 * the index for one that holds nothing.
 * @throws where the file did not come, or is not what was asked for
 */
export async function fetchChecked(address: string | URL | Request, get = fetch): Promise<Response> {
  const url = String(address instanceof Request ? address.url : address);
  const response = await get(url, { signal: AbortSignal.timeout(PATIENCE), priority: 'high' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  if (!/\.(?:pf_\w+|wasm)$/.test(url.replace(/\?.*/, ''))) return response;
  const unpacked = await unpack(new Uint8Array(await response.arrayBuffer()));
  const content = unpacked.subarray(SIGNATURE.length);
  if (new TextDecoder().decode(unpacked.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error(`not a file of search: ${url}`);
  const named = hashInName(url);
  const hash = named && (await hashOf(content));
  if (hash && !hash.startsWith(named)) throw new Error(`altered: ${url}`);
  return new Response(unpacked as BodyInit);
}

async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  // Twice as fast as a stream over a blob, for files as small as these.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What is wrong with it shows where it is read.
  writer.write(packed as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** The hash Pagefind names files by; nothing where a page was not served securely, and the browser has none. */
async function hashOf(content: Uint8Array): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (typeof subtle === 'undefined') return '';
  return writtenHash(new Uint8Array(await subtle.digest('SHA-1', content as BufferSource)));
}
