/** The rooms of `src/`, and what each may import. Data goes one way; an import never points up. */
import { dirname, join } from 'node:path/posix';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { linesBefore } from '../../src/domain/prose/text.ts';

interface Room {
  /** A folder, with its slash, or a file. */
  place: string;
  /** Rooms, packages and modules it may import; `packages` is any that neither Astro nor Node brings. */
  may: readonly string[];
  /** Where a line belongs that imports something else. */
  belongs: string;
}

const CONTENT = ['src/domain/', 'src/schemas/'];
const PAGE_PARTS = [...CONTENT, 'src/components/', 'src/islands/', 'src/href.ts'];

const HEADING_FONT = '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2?url';

/** Every room, in the order in which data goes through them. */
export const ROOMS: readonly Room[] = [
  {
    place: 'src/schemas/',
    may: ['src/schemas/', 'astro/zod'],
    belongs:
      'Schemas describe content and know nothing of its use. What makes use of a schema belongs in src/domain/.',
  },
  {
    place: 'src/domain/',
    may: [...CONTENT, 'packages'],
    belongs:
      'The domain is plain data in, plain data out. What needs Astro belongs in src/pages/, what needs files in src/integrations/, src/finishing/ or scripts/, what needs a browser in src/islands/.',
  },
  {
    place: 'src/read-entries.ts',
    may: CONTENT,
    belongs: 'Reading a file is schemas and domain. What asks Astro for content belongs in src/catalog.ts.',
  },
  {
    place: 'src/assemble.ts',
    may: [...CONTENT, 'src/read-entries.ts'],
    belongs: 'Assembling is schemas and domain. What asks Astro for content belongs in src/catalog.ts.',
  },
  {
    place: 'src/content.config.ts',
    may: ['src/schemas/', 'src/integrations/', 'astro:content'],
    belongs: 'The wiring joins loaders to schemas. What decides anything belongs in src/domain/.',
  },
  {
    place: 'src/catalog.ts',
    may: [...CONTENT, 'src/assemble.ts', 'src/read-entries.ts', 'astro:content'],
    belongs: 'The catalog loads and checks. What is made of it belongs in src/domain/ or src/pages/.',
  },
  {
    place: 'src/finishing/',
    may: [...CONTENT, 'src/finishing/', 'packages', 'node:'],
    belongs:
      'Finishing reads the files of a built site and knows no Astro. What joins Astro to the build belongs in src/integrations/.',
  },
  {
    place: 'src/integrations/',
    may: [
      ...CONTENT,
      'src/integrations/',
      'src/finishing/',
      'src/assemble.ts',
      'src/read-entries.ts',
      'packages',
      'astro',
      'node:',
    ],
    belongs:
      'An adapter joins a tool to the build. What a page shows belongs in src/components/ and src/pages/.',
  },
  {
    place: 'src/href.ts',
    may: [],
    belongs:
      'It writes an address and needs nothing for it. What knows of entries belongs in src/domain/addresses.ts.',
  },
  {
    place: 'src/components/',
    may: PAGE_PARTS,
    belongs:
      'Components show what they are given. What loads content belongs in src/pages/, what works it out in src/domain/.',
  },
  {
    place: 'src/layouts/',
    may: [...PAGE_PARTS, 'src/layouts/', 'src/styles/', HEADING_FONT],
    belongs:
      'Layouts frame what pages give them. What loads content belongs in src/pages/, what works it out in src/domain/.',
  },
  {
    place: 'src/pages/',
    may: [
      ...PAGE_PARTS,
      'src/layouts/',
      'src/styles/',
      'src/catalog.ts',
      'src/finishing/',
      'packages',
      'astro',
    ],
    belongs: 'Pages ask src/catalog.ts for content. What touches files belongs in src/finishing/.',
  },
  {
    place: 'src/middleware.ts',
    may: [...CONTENT, 'src/catalog.ts', 'astro:middleware'],
    belongs: 'The middleware hands pages what each of them needs. What works it out belongs in src/domain/.',
  },
  {
    place: 'src/islands/',
    may: ['src/islands/', 'src/domain/'],
    belongs:
      'Islands import islands and the domain. What they need of the content belongs in the HTML that a component writes.',
  },
  {
    place: 'src/env.d.ts',
    may: CONTENT,
    belongs: 'Declarations name types. What does something belongs in the room that uses it.',
  },
];

/** Imports that point where they may not, each with where the line belongs. */
export function trespasses(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const room = ROOMS.find(({ place }) => isIn(path, place));
    if (!room) return [`${path} is in no room. Put it into one of those in tests/support/house.ts.`];
    return importsOf(text).flatMap(({ target, line }) => {
      const meant = target.startsWith('.') ? join(dirname(path), target) : target;
      const allowed = room.may.some((each) => covers(each, meant));
      return allowed ? [] : [`${path}:${line} imports ${meant}. ${room.belongs}`];
    });
  });
}

function isIn(path: string, place: string): boolean {
  return place.endsWith('/') ? path.startsWith(place) : path === place;
}

function covers(allowed: string, target: string): boolean {
  if (allowed.startsWith('src/')) return isIn(target, allowed);
  if (allowed === 'packages') return !/^(?:src\/|astro(?:$|[:/])|node:|\.)/.test(target);
  if (allowed === 'astro') return /^astro(?:\/|$)/.test(target);
  return allowed.endsWith(':') ? target.startsWith(allowed) : target === allowed;
}

/** What a module imports or passes on, wherever in the file: statements, types, scripts, `import()`. */
export function importsOf(text: string): { target: string; line: number }[] {
  const found = text.matchAll(
    /^[ \t]*(?:import|export)\s+(?:[\w*${},\s]+?\s+from\s+)?(['"])(.+?)\1|\bimport\(\s*(['"])(.+?)\3/gm,
  );
  return [...found].map(({ 0: statement, 2: named, 4: dynamic, index }) => ({
    target: named ?? dynamic ?? '',
    line: linesBefore(text, index + statement.length) + 1,
  }));
}
