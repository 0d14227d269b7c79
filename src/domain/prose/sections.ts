/** An entry's prose cut into the sections its author named. */
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { textOf } from './text.ts';

/** One heading and all that stands under it, up to the next heading of any level. */
export interface Section {
  /** The id its author wrote, or null where there is none (the catalog refuses that). */
  id: string | null;
  title: string;
  level: number;
  heading: Heading;
  /** Heading words without the id. */
  words: PhrasingContent[];
  nodes: RootContent[];
  line: number;
}

/** The whole prose of an entry. */
export interface Prose {
  /** What stands before the first heading. */
  opening: RootContent[];
  sections: Section[];
}

/** Cuts a tree at its headings. */
export function cutSections(root: Root): Prose {
  const prose: Prose = { opening: [], sections: [] };
  for (const node of root.children) {
    if (node.type === 'heading') {
      const { id, words } = readHeading(node);
      prose.sections.push({
        id,
        words,
        title: textOf(words),
        level: node.depth,
        heading: node,
        nodes: [],
        line: node.position?.start.line ?? 1,
      });
    } else {
      (prose.sections.at(-1)?.nodes ?? prose.opening).push(node);
    }
  }
  return prose;
}

/** The sections below a section: those that follow it with a deeper level. */
export function subsections(prose: Prose, section: Section): Section[] {
  const after = prose.sections.slice(prose.sections.indexOf(section) + 1);
  const end = after.findIndex((each) => each.level <= section.level);
  return end === -1 ? after : after.slice(0, end);
}

/** `## Words {#id}`: the id is an expression to the MDX parser, and an address to us. */
function readHeading(heading: Heading): { id: string | null; words: PhrasingContent[] } {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return { id: null, words: heading.children };
  const match = /^#(.*)$/.exec(last.value.trim());
  if (!match) return { id: null, words: heading.children };
  const words = heading.children.slice(0, -1);
  const tail = words.at(-1);
  if (tail?.type === 'text') {
    words[words.length - 1] = { ...tail, value: tail.value.trimEnd() };
  }
  return { id: match[1] ?? '', words };
}
