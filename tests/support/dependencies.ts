/** What the page of dependencies says, and what a module asks of packages. */
import { importsOf } from './house.ts';

/** A row of a table of packages. */
export interface PackageLine {
  name: string;
  /** The cells after the name. */
  cells: string[];
}

/** The rows of every table whose second column has this head. */
export function packageLines(page: string, head: string): PackageLine[] {
  let inside = false;
  return page.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) inside = false;
    const [first = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (first === 'Package') inside = cells[0] === head;
    const name = /^`([^`]+)`$/.exec(first)?.[1];
    return inside && name ? [{ name, cells }] : [];
  });
}

/** The packages a module imports, each by its name alone; neither its own files nor what Node and Astro bring. */
export function bareImports(text: string): string[] {
  return importsOf(text)
    .map(({ target }) => target)
    .filter((target) => !/^(?:\.|node:|astro:)/.test(target))
    .map((target) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
