/** The part of a style sheet that one page needs. */
import { mayMatch, type PageNames } from './selector-needs.ts';
import type { Piece, RulePiece } from './style-pieces.ts';

const PROPERTIES = /--[\w-]+/g;
/** A property asked for with nothing to fall back on. */
const ASKED = /var\((--[\w-]+)\)/;

/**
 * The style of one page.
 * @param pieces the whole style sheet
 * @param names what the page has
 * @param elsewhere text that may name custom properties: the page's own, its scripts, its sheets for paper
 */
export function leanStyle(pieces: readonly Piece[], names: PageNames, elsewhere: string): string {
  const left = pieces.flatMap((piece) => matchingIn(piece, names));
  // Statements stay as they are written, as text elsewhere does.
  const named = new Set([elsewhere, ...statementsIn(left)].flatMap((text) => text.match(PROPERTIES) ?? []));
  const matching = settled(left, named);
  const properties = propertiesNeeded(matching, named);
  const plain = matching.map((piece) => written(piece, properties)).join('');
  const isNamed = (name: string) => plain.includes(name) || elsewhere.includes(name);
  return matching
    .filter((piece) => piece.kind !== 'statement' || piece.name === null || isNamed(piece.name))
    .map((piece) => written(piece, properties, isNamed))
    .join('');
}

/** A piece with only the rules that may match. */
function matchingIn(piece: Piece, names: PageNames): Piece[] {
  if (piece.kind === 'statement') return [piece];
  if (piece.kind === 'group') {
    const pieces = piece.pieces.flatMap((each) => matchingIn(each, names));
    return pieces.length > 0 ? [{ ...piece, pieces }] : [];
  }
  const selectors = piece.selectors.filter(({ node }) => mayMatch(node, names));
  return selectors.length > 0 ? [{ ...piece, selectors }] : [];
}

/**
 * Pieces in which a custom property that never changes is written out where it is asked for: one set once, for the
 * whole page, and not among those that are named elsewhere. A colour of two themes keeps its name.
 */
function settled(pieces: readonly Piece[], named: ReadonlySet<string>): Piece[] {
  const text = rulesIn(pieces)
    .flatMap(({ declarations }) => declarations.map((each) => each.text))
    .join(';');
  const times = (pattern: string) => text.match(new RegExp(pattern, 'g'))?.length ?? 0;

  const values = new Map<string, string>();
  for (const { selectors, declarations } of rulesIn(always(pieces))) {
    if (!selectors.some((selector) => selector.text === ':root')) continue;
    for (const { text: declaration, custom } of declarations) {
      if (custom === null || named.has(custom)) continue;
      const value = declaration.slice(custom.length + 1).trim();
      const asked = times(`var\\(${custom}\\)`);
      // Where it is set is the one other place that may name it.
      const isSetOnce = times(`${custom}(?![\\w-])`) === asked + 1;
      if (isSetOnce && !value.startsWith('light-dark(')) values.set(custom, value);
    }
  }
  const put = (each: string): string => {
    // One may ask for another, but never for itself.
    for (let left = values.size; left > 0 && ASKED.test(each); left -= 1)
      each = each.replaceAll(new RegExp(ASKED, 'g'), (asking, name: string) => values.get(name) ?? asking);
    return each;
  };
  const inPlace = (piece: Piece): Piece => {
    if (piece.kind === 'group') return { ...piece, pieces: piece.pieces.map(inPlace) };
    if (piece.kind === 'statement') return piece;
    return { ...piece, declarations: piece.declarations.map((each) => ({ ...each, text: put(each.text) })) };
  };
  return pieces.map(inPlace);
}

/** Pieces under no condition: layers only order them. */
function always(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) =>
    piece.kind !== 'group' ? [piece] : piece.head.startsWith('@layer') ? always(piece.pieces) : [],
  );
}

/** Custom properties that something asks for, directly or through another. */
function propertiesNeeded(pieces: readonly Piece[], named: ReadonlySet<string>): Set<string> {
  const declarations = rulesIn(pieces).flatMap((rule) => rule.declarations);
  const needed = new Set(named);
  const ask = (text: string) => text.match(PROPERTIES)?.forEach((name) => needed.add(name));
  for (const { text, custom } of declarations) if (custom === null) ask(text);
  for (let before = -1; before < needed.size;) {
    before = needed.size;
    for (const { text, custom } of declarations) if (custom !== null && needed.has(custom)) ask(text);
  }
  return needed;
}

function rulesIn(pieces: readonly Piece[]): RulePiece[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'group' ? rulesIn(piece.pieces) : piece.kind === 'rule' ? [piece] : [],
  );
}

function statementsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'group' ? statementsIn(piece.pieces) : piece.kind === 'statement' ? [piece.text] : [],
  );
}

/** A piece as CSS; empty where nothing of it is left. Statements with a name wait to be asked for. */
function written(piece: Piece, properties: ReadonlySet<string>, isNamed?: (name: string) => boolean): string {
  if (piece.kind === 'statement') {
    if (piece.name !== null && !isNamed?.(piece.name)) return '';
    return /[;}]$/.test(piece.text) ? piece.text : `${piece.text};`;
  }
  if (piece.kind === 'group') {
    const inner = piece.pieces.map((each) => written(each, properties, isNamed)).join('');
    return inner === '' ? '' : `${piece.head}{${inner}}`;
  }
  const kept = piece.declarations.filter(({ custom }) => custom === null || properties.has(custom));
  if (kept.length === 0) return '';
  return `${piece.selectors.map(({ text }) => text).join(',')}{${kept.map(({ text }) => text).join(';')}}`;
}
