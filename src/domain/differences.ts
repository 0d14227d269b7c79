/** What differs between things that are set side by side. */
import { asRead } from './permalinks/stamp.ts';

/** A row of lines, a column for each thing. */
export interface RowDifference {
  /** Every column says the same, in whatever order. */
  same: boolean;
  /** For every column and line: all the columns have it. */
  shared: boolean[][];
}

/** Compares the lines of some columns as a reader reads them: typography and capitals count for nothing. */
export function differenceOf(columns: readonly (readonly string[])[]): RowDifference {
  const read = columns.map((lines) =>
    lines.map((line) =>
      asRead(line)
        .toLowerCase()
        .replace(/[.;,]$/, ''),
    ),
  );
  const inAll = (line: string) => read.every((lines) => lines.includes(line));
  const shared = read.map((lines) => lines.map(inAll));
  return { same: columns.length > 1 && shared.flat().every(Boolean), shared };
}
