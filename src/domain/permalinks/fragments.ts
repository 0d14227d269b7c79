/** The fragment of a part on a page that holds several wholes; ids hold no double hyphen, so it is never ambiguous. */
export function partFragment(whole: string, part: string): string {
  return `${whole}--${part}`;
}
