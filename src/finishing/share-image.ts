/**
 * The picture of a link preview: 1200 by 630, drawn from the site's own type and marks. Pictures are kept
 * between builds under a name made of everything that goes into them, so that nothing is drawn twice.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { kept } from './kept.ts';

/** What a picture says. */
export interface ShareImage {
  /** Small line above, such as the kind of page. */
  kind: string;
  title: string;
  sentence: string;
  /** Shapes with their colours, in the light theme: one for a role, all of them for the site. */
  marks: { path: string; colour: string }[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const { resolve } = createRequire(import.meta.url);
const PAPER = '#faf7f1';
const INK = '#211c17';
const QUIET = '#665d53';

/** The picture as PNG. The same input gives the same bytes. */
export async function drawShareImage(image: ShareImage): Promise<Uint8Array> {
  const drawing = layout(image);
  const { font, tools } = await material();
  return kept('share', [JSON.stringify([WIDTH, HEIGHT, drawing, tools]), font.hash], () =>
    draw(drawing, font.data),
  );
}

/** What every picture is drawn with, read once. */
let read: ReturnType<typeof readMaterial> | undefined;
const material = () => (read ??= readMaterial());

async function readMaterial() {
  const data = await readFile(resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff'));
  const tools = await Promise.all(['satori', '@resvg/resvg-js'].map(versionOf));
  return { font: { data, hash: createHash('sha256').update(data).digest('hex') }, tools };
}

async function draw(drawing: unknown, font: Buffer): Promise<Uint8Array> {
  const svg = await satori(drawing as never, {
    width: WIDTH,
    height: HEIGHT,
    fonts: [{ name: 'Newsreader', data: font, weight: 500, style: 'normal' }],
  });
  // The letters are outlines by now, so no font of the machine can change the picture.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** A later version may draw otherwise. */
async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve(`${name}/package.json`), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
}

/** A page of paper: kind, title, sentence, and the name of the book at the foot. */
function layout({ kind, title, sentence, marks }: ShareImage): unknown {
  const size = title.length > 60 ? 60 : title.length > 32 ? 72 : 88;
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: WIDTH,
      height: HEIGHT,
      padding: '64px 76px 56px',
      boxSizing: 'border-box',
      background: PAPER,
      color: INK,
      fontFamily: 'Newsreader',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ alignItems: 'center', fontSize: 30, color: QUIET }, [
          ...marks.map((mark) => shape(mark, 30)),
          text(kind),
        ]),
        box({ fontSize: size, lineHeight: 1.08, letterSpacing: '-0.015em', marginTop: 26 }, [text(title)]),
        box({ fontSize: 34, lineHeight: 1.38, color: QUIET, marginTop: 30 }, [text(clip(sentence))]),
      ]),
      box(
        {
          borderTop: `3px solid ${marks.length === 1 ? marks[0]?.colour : INK}`,
          paddingTop: 22,
          fontSize: 34,
        },
        [text('Rolebook')],
      ),
    ],
  );
}

const MOST_SENTENCE = 150;

function clip(sentence: string): string {
  if (sentence.length <= MOST_SENTENCE) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MOST_SENTENCE)).replace(/[,;:.]$/, '')} …`;
}

function box(style: Record<string, unknown>, children: unknown[]): unknown {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(words: string): unknown {
  return { type: 'span', props: { children: words } };
}

function shape({ path, colour }: { path: string; colour: string }, size: number): unknown {
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 12 12',
      style: { marginRight: 16 },
      children: [{ type: 'path', props: { d: path, fill: colour } }],
    },
  };
}
