/**
 * Sending a page as a slow host may: its text in pieces, with time to be drawn between them. A piece ends with a
 * block, or with a space that stands between two elements. Lines are not cut: one that is not all there yet is bound
 * to be broken anew.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Serving } from '../../scripts/server.ts';

/** Where the text begins, and as many of its characters as a screen may show. */
const TEXT = '<main';
const SCREEN = 3000;
/** Milliseconds between two pieces: a frame and a little. */
const PAUSE = 20;
/** As far as the end of a block, or of a space between two elements. */
const PIECE =
  /[\s\S]+?(?:<\/(?:p|li|ul|ol|dl|dt|dd|h\d|div|nav|header|section|fieldset|tr|theme-choice)>|<\/\w+>\s+(?=<)|$)/g;

/**
 * Serves what another server has, pages in pieces.
 * @param origin the other server
 */
export async function serveInPieces(origin: string): Promise<Serving> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', origin), {
        headers: { 'Accept-Encoding': 'identity' },
      });
      const headers = [...answer.headers].filter(
        ([name]) => !/^(?:content-length|connection|keep-alive)$/.test(name),
      );
      response.writeHead(answer.status, Object.fromEntries(headers));
      if (!answer.headers.get('content-type')?.includes('text/html'))
        response.end(Buffer.from(await answer.arrayBuffer()));
      else await sendInPieces(await answer.text(), response);
    })().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(origin).pathname}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function sendInPieces(html: string, response: ServerResponse): Promise<void> {
  const begin = Math.max(0, html.indexOf(TEXT));
  const pieces = html.slice(begin, begin + SCREEN).match(PIECE) ?? [];
  response.write(html.slice(0, begin));
  for (const piece of pieces) {
    response.write(piece);
    await wait(PAUSE);
  }
  response.end(html.slice(begin + SCREEN));
}
