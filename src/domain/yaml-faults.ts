/** Why a YAML text cannot be taken as it stands, in the words of the person who has to mend it. */
import { isNode, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';

/** One thing that is wrong, and where. */
export interface YamlFault {
  /** Offset into the text. */
  offset: number;
  reason: string;
  advice: string;
}

const QUOTES = 'Put the whole text in quotes.';
const TAB = { reason: 'a tab indents this line', advice: 'Indent with spaces, two a step.' };

/** Spaces of other kinds where a line begins or after a colon, and the colon of other scripts. */
const FOREIGN = /(?<=^\s*|:)[\u00A0\u2000-\u200A\u202F\u3000]|：/u;

/** Everything in a document that keeps it from being read as plain lists, groups and texts. */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const special = specialNodes(document);
  // A text that begins with * or & upsets the parser too.
  const lines = new Set(special.map(({ offset }) => lineAt(text, offset)));
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  // What cannot be placed is read on as if the file began anew: all of it follows from the first fault.
  const own = document.errors.filter(({ message }, index) => index === 0 || !/ in YAML stream/.test(message));
  const plain = (tabs.length > 0 ? tabs : own).filter((error) => !lines.has(lineAt(text, error.pos[0])));
  const faults = [...special, ...plain.map((error) => inWords(error, document, text))];
  return faults.filter(
    (fault, index) =>
      faults.findIndex((other) => lineAt(text, other.offset) === lineAt(text, fault.offset)) === index,
  );
}

/** Anchors, aliases and tags: YAML's own machinery, and in content always a text without its quotes. */
function specialNodes(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const add = (offset: number | undefined, mark: string) =>
    faults.push({
      offset: offset ?? 0,
      reason: `a text begins with ${mark}, which YAML keeps for itself`,
      advice: QUOTES,
    });
  visit(document, {
    Alias: (_, node) => void add(node.range?.[0], '*'),
    Value: (_, node) => {
      if (node.anchor !== undefined) add(node.range?.[0], '&');
      if (!isCut(node)) return;
      faults.push({
        offset: node.range?.[0] ?? 0,
        reason: 'the text ends at the #: the rest of the line is taken for a comment and lost',
        advice: 'Put the whole text in quotes. A comment goes on a line of its own.',
      });
    },
    Pair: (_, { key }) => {
      if (!isNode(key) || (isScalar(key) && key.value !== '__proto__')) return;
      faults.push({
        offset: key.range?.[0] ?? 0,
        reason: isScalar(key)
          ? '__proto__ is the name of no field and may not be one'
          : 'a list or a group stands where the name of a field belongs',
        advice: isScalar(key) ? 'Remove it.' : QUOTES,
      });
    },
  });
  for (const warning of document.warnings) {
    if (warning.code === 'TAG_RESOLVE_FAILED') add(warning.pos[0], '!');
  }
  return faults;
}

/** A text without quotes, with a comment behind it on its line; behind a number it can be nothing else. */
function isCut(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && Boolean(node.comment);
}

function inWords(error: YAMLParseError, document: Document, text: string): YamlFault {
  const offset = error.pos[0];
  switch (error.code) {
    case 'MISSING_CHAR':
      if (!/closing ['"]/.test(error.message)) break;
      return {
        offset: openingOf(document, offset),
        reason: 'a quotation mark opens here and is never closed',
        advice: 'Close it at the end of the text. A quotation mark within double quotes is written \\".',
      };
    case 'TAB_AS_INDENT':
      return { offset, ...TAB };
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
      return {
        offset,
        reason: `the field ${key} is written twice`,
        advice: 'Keep one of the two; a list holds several values under one field.',
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY': {
      const line = text.split('\n')[lineAt(text, offset) - 1] ?? '';
      const foreign = FOREIGN.exec(line)?.[0];
      if (foreign !== undefined) {
        const name = foreign.trim() === '' ? 'space' : 'colon';
        return {
          offset,
          reason: `a ${name} stands here that only looks like one`,
          advice: `Delete it and type a plain ${name}: such signs come along with pasted text.`,
        };
      }
      const field = FIELD_WITHOUT_COLON.exec(line)?.[1];
      if (field !== undefined) {
        return {
          offset,
          reason: `the field ${field} is not parted from its value`,
          advice: `Write a colon and a space after it: \`${field}: …\`.`,
        };
      }
      return {
        offset,
        reason: 'a text without quotes holds ": ", or the lines below it are indented too far',
        advice: 'Put the text in quotes, and line fields of one entry up.',
      };
    }
    case 'BAD_SCALAR_START': {
      const mark = text[offset] ?? '';
      return {
        offset,
        reason: `a text begins with ${mark}, which YAML keeps for itself`,
        advice: QUOTES,
      };
    }
    case 'BAD_INDENT':
      return {
        offset,
        reason: /^Flow/.test(error.message)
          ? 'a bracket opened above this line is not closed'
          : 'this line is not indented like its neighbours',
        advice: 'Close every bracket, and line fields of one entry up.',
      };
    case 'MULTIPLE_DOCS':
      return { offset, reason: 'a line of --- cuts the file in two', advice: 'Remove that line.' };
    case 'UNEXPECTED_TOKEN': {
      const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      if (before.includes('\t') && before.trim() === '') return { offset, ...TAB };
      if (before.trim() === '' && offset > 0) {
        return {
          offset,
          reason: 'this line is not indented like its neighbours',
          advice:
            'Line fields of one entry up, begin each entry of a list with "- ", and indent the lines of a text further than its field.',
        };
      }
      return {
        offset,
        reason: 'something follows the end of a text or list on this line',
        advice: 'Put the whole text in double quotes; an apostrophe within single quotes is written twice.',
      };
    }
  }
  return {
    offset,
    reason: `it is not YAML (${firstLine(error.message)})`,
    advice: 'A text that holds ": " or begins with a special character goes in quotes.',
  };
}

/** A line that begins with a name and has no colon with a space after it: `reviewed:2026-11-22`. */
const FIELD_WITHOUT_COLON = /^\s*(?:- )?([a-z][A-Za-z]*)(?::(?=\S)|\s)(?!.*:(?: |$))/;

/** Where the last quotation before this place begins: the one that is still open. */
function openingOf(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, node) => {
      const from = node.range?.[0] ?? end;
      if (/^QUOTE_/.test(node.type ?? '') && from < end) start = from;
    },
  });
  return start;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
