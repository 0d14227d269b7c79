/**
 * Putting blocks into runs. A run begins where there are notes and goes on until the next ones, so that
 * notes may stand beside all of it. Where the notes would be longer than the text beside them, the next
 * noted block joins the run: its notes then stand a little lower, and no hole opens in the text.
 *
 * Lengths are estimates in pixels at the widths of the style sheet. They decide only how a wide page is
 * set; a wrong guess costs some white space.
 */
import { isClaimNote, type Block, type Note, type NotedBlock, type Run } from './page.ts';

/** Runs of these blocks, in order. */
export function inRuns(blocks: readonly NotedBlock[]): Run[] {
  const found: Run[] = [];
  for (const { block, notes } of blocks) {
    const current = found.at(-1);
    // What terms mean takes no room: it is shown on demand.
    const cites = notes.some(isClaimNote);
    if (current && (!cites || heightOfNotes(current.notes) > heightOfBlocks(current.blocks))) {
      current.blocks.push(block);
      current.notes.push(...notes);
    } else {
      found.push({ blocks: [block], notes: [...notes] });
    }
  }
  return found;
}

const TEXT = { characters: 68, line: 27.5, gap: 18 };
const NOTE = { characters: 34, line: 19.5, head: 20, gap: 23 };
const HEADING = 110;
const ROW = 62;
const SIDES = 190;
const CHART = 700;

function heightOfNotes(notes: readonly Note[]): number {
  return sum(notes.filter(isClaimNote), ({ claim }) => {
    const lines = Math.ceil((claim.data.margin.length + 'Evidence'.length) / NOTE.characters);
    return NOTE.head + NOTE.gap + lines * NOTE.line;
  });
}

function heightOfBlocks(blocks: readonly Block[]): number {
  return sum(blocks, (block) => {
    switch (block.kind) {
      case 'heading':
        return HEADING;
      case 'comparison':
        return ROW * (block.table.rows.length + 1);
      case 'settings':
        return ROW * (block.settings.length + 1);
      case 'disagreement':
        return SIDES;
      case 'chart':
        return CHART;
      case 'tools':
        return sum(block.tools, ({ table }) => ROW * 2 * (table?.rows.length ?? 0));
      case 'outlines':
        return sum(block.tools, ({ parts }) => TEXT.line * (parts.length + 2));
      case 'added':
        return heightOfBlocks(block.blocks);
      case 'html':
        return TEXT.gap + Math.ceil(block.html.replace(/<[^>]*>/g, '').length / TEXT.characters) * TEXT.line;
    }
  });
}

function sum<Each>(all: readonly Each[], sizeOf: (each: Each) => number): number {
  return all.reduce((total, each) => total + sizeOf(each), 0);
}
