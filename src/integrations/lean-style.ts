/** The part of a style sheet that one page needs. */
import { mayMatch, type PageNames } from './selector-needs.ts';
import type { Piece, RulePiece } from './style-pieces.ts';

const PROPERTIES = /--[\w-]+/g;

/**
 * The style of one page.
 * @param pieces the whole style sheet
 * @param names what the page has
 * @param elsewhere text that may name custom properties: the page's own, its scripts
 */
export function leanStyle(pieces: readonly Piece[], names: PageNames, elsewhere: string): string {
  const matching = pieces.flatMap((piece) => matchingIn(piece, names));
  const properties = propertiesNeeded(matching, elsewhere);
  const plain = matching.map((piece) => written(piece, properties)).join('');
  const named = (name: string) => plain.includes(name) || elsewhere.includes(name);
  return matching
    .filter((piece) => piece.kind !== 'statement' || piece.name === null || named(piece.name))
    .map((piece) => written(piece, properties, named))
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

/** Custom properties that something asks for, directly or through another. */
function propertiesNeeded(pieces: readonly Piece[], elsewhere: string): Set<string> {
  const declarations = rulesIn(pieces).flatMap((rule) => rule.declarations);
  const needed = new Set(elsewhere.match(PROPERTIES));
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
