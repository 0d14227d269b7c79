/** What a part of the benchmarks found. */
export interface Measured {
  /** Sentences and tables, as Markdown. */
  figures: string;
  /** What misses its target, a line each. */
  failures: readonly string[];
}
