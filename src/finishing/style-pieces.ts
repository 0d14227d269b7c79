/** A style sheet in pieces, each of which a page may do without. */
import { parse, type CssNode } from 'css-tree';

/** A rule: its selectors, and its declarations as they are written. */
export interface RulePiece {
  kind: 'rule';
  selectors: { text: string; node: CssNode }[];
  declarations: { text: string; /** The custom property it sets. */ custom: string | null }[];
}

/** Pieces under one condition or in one layer. */
export interface GroupPiece {
  kind: 'group';
  head: string;
  pieces: Piece[];
}

/** A statement that stays or goes as a whole: with the animation or property it names, where it names one. */
export interface StatementPiece {
  kind: 'statement';
  text: string;
  name: string | null;
}

export type Piece = RulePiece | GroupPiece | StatementPiece;

/** Rules that hold rules. */
const GROUPS = new Set(['media', 'supports', 'container', 'layer', 'scope', 'starting-style']);
/** Rules that do nothing unless something names them. */
const NAMED = new Set(['keyframes', 'property', 'counter-style']);

/** Cuts a style sheet into pieces; what each says is copied as it is written. */
export function piecesOf(css: string): Piece[] {
  const tree = parse(css, { positions: true, parseValue: false, parseAtrulePrelude: false });
  return tree.type === 'StyleSheet' ? [...tree.children].flatMap((node) => pieceOf(node, css)) : [];
}

function pieceOf(node: CssNode, css: string): Piece[] {
  if (node.type === 'Comment' || node.type === 'WhiteSpace') return [];
  const text = written(node, css);
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
    const inner = [...node.block.children];
    const isPlain = inner.every(({ type }) => type === 'Declaration');
    return [
      {
        kind: 'rule',
        selectors: [...node.prelude.children].map((each) => ({ text: written(each, css), node: each })),
        declarations: isPlain
          ? inner.map((each) => ({ text: written(each, css), custom: customIn(each) }))
          : // Rules within a rule stay as they are written.
            [{ text: written(node.block, css).slice(1, -1), custom: null }],
      },
    ];
  }
  if (node.type !== 'Atrule') return [{ kind: 'statement', text, name: null }];
  const prelude = node.prelude ? written(node.prelude, css).trim() : '';
  if (node.block && GROUPS.has(node.name)) {
    const pieces = [...node.block.children].flatMap((each) => pieceOf(each, css));
    return [{ kind: 'group', head: `@${node.name} ${prelude}`.trim(), pieces }];
  }
  return [{ kind: 'statement', text, name: NAMED.has(node.name) ? prelude : null }];
}

function customIn(node: CssNode): string | null {
  return node.type === 'Declaration' && node.property.startsWith('--') ? node.property : null;
}

function written({ loc }: CssNode, css: string): string {
  return loc ? css.slice(loc.start.offset, loc.end.offset) : '';
}
