/** Reading what a browser has printed: the text of a PDF and the addresses its links lead to. */
import { inflateSync } from 'node:zlib';

/** A printed document. */
export interface Printed {
  /** Its text in the order it was drawn. */
  text: string;
  /** Where its links lead. */
  addresses: string[];
  pages: number;
  /** The text of each page, in order. */
  sheets: string[];
}

interface Part {
  head: string;
  stream: string;
}

/** Reads a PDF as Chromium writes it: plain objects, compressed streams, fonts that say which character is which. */
export function readPdf(bytes: Buffer): Printed {
  const parts = partsOf(bytes);
  const fonts = new Map<string, Map<number, string>>();
  for (const { head } of parts.values()) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, characters = ''] = /\/ToUnicode (\d+) 0 R/.exec(parts.get(number)?.head ?? '') ?? [];
      fonts.set(name, charactersIn(parts.get(characters)?.stream ?? ''));
    }
  }
  const drawn = [...parts.values()]
    .filter(({ stream }) => /\bTf\b/.test(stream))
    .map(({ stream }) => textIn(stream, fonts));
  const source = bytes.toString('latin1');
  return {
    // Letters that were drawn as one are two again.
    text: drawn.join('\n').normalize('NFKC'),
    addresses: [...source.matchAll(/\/URI \(((?:\\.|[^\\)])*)\)/g)].map(([, url = '']) =>
      url.replace(/\\(.)/g, '$1'),
    ),
    sheets: drawn.map((sheet) => sheet.normalize('NFKC')),
    pages: [...source.matchAll(/\/Type \/Page\b(?!s)/g)].length,
  };
}

function partsOf(bytes: Buffer): Map<string, Part> {
  const source = bytes.toString('latin1');
  const parts = new Map<string, Part>();
  for (const found of source.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\s*endobj/g)) {
    const [, number = '', body = ''] = found;
    const [head = '', rest = ''] = body.split(/stream\r?\n/, 2);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const packed = Buffer.from(rest, 'latin1').subarray(0, length);
    const stream = head.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : rest;
    parts.set(number, { head, stream });
  }
  return parts;
}

/** Which character each code of a font stands for. */
function charactersIn(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  const say = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      characters.set(Number.parseInt(code, 16), say(text));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        characters.set(code, String.fromCodePoint(Number.parseInt(text, 16) + code - first));
      }
    }
  }
  return characters;
}

function textIn(stream: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>();
  let text = '';
  for (const [, name, strings] of stream.matchAll(
    /\/(F\d+) [\d.]+ Tf|((?:<[0-9A-F]*>|\[[^\]]*\])\s*TJ?)/gi,
  )) {
    if (name) font = fonts.get(name) ?? font;
    for (const [, hex = ''] of (strings ?? '').matchAll(/<([0-9A-F]*)>/gi)) {
      for (const code of hex.match(/.{4}/g) ?? []) text += font.get(Number.parseInt(code, 16)) ?? '';
    }
  }
  return text;
}
