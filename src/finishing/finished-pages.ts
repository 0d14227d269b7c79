/**
 * Finishes the built pages: each is left the style of its part of the site and short script, and then carries the
 * policy for what is inlined in it. Pages are read twice, one after another, and none is kept: the style of a part
 * is known when all its pages have been seen. Sections are a part of their own, and are finished while the others
 * are still to come.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inlined } from '../domain/hosting/policy.ts';
import { htmlFiles, inTurns, SECTIONS, type BuiltPage } from './html-files.ts';
import { styleMaker, withShortScript, withStyle } from './lean-pages.ts';
import { elementsOf } from './page-elements.ts';
import { hashOf, policyNeeds, withPolicy, type PolicyNeeds } from './page-policy.ts';
import { leadsTo } from './page-redirects.ts';
import type { Written } from './stages.ts';

/** What was found in the pages. */
export interface Findings {
  /** How many there are. */
  pages: number;
  /** Hashes of all that is inlined in any page. */
  inlined: Inlined;
  /** Files of pages that lead on to another, in order. */
  leading: readonly string[];
}

/**
 * Reads and writes every page; those of sections before the others are there.
 * @param root the folder of the site
 * @param base the path it is published under, with slashes at both ends
 * @throws where a page has something in it that its policy blocks, all of them named, or where a page of a section
 * reads one that is no section
 */
export async function finishPages(root: string, base: string, written: Written): Promise<Findings> {
  const maker = styleMaker(root, base);
  const needs = new Map<string, PolicyNeeds>();
  const leading: string[] = [];
  const scripts = new Set<string>();
  const styles = new Set<string>();

  const read = async (pages: Iterable<BuiltPage>) => {
    for await (const { file, html } of inTurns(pages, root)) {
      const elements = elementsOf(withShortScript(html));
      await maker.read({ file, html, elements });
      needs.set(file, policyNeeds(elements));
      if (leadsTo(html) !== undefined) leading.push(file);
    }
    await maker.make();
  };
  /** Hashes of what styles a page: the style of its part, and any written into it. */
  const stylesOn = (file: string): string[] => [
    hashOf(maker.styleOf(file)),
    ...(needs.get(file)?.styles ?? []),
  ];
  const write = async (pages: Iterable<BuiltPage>) => {
    for await (const { file, html } of inTurns(pages, root)) {
      const { scripts: run = [], reads = [] } = needs.get(file) ?? {};
      const others = reads.map((address) => `${address.slice(base.length)}index.html`);
      const lean = withStyle(withShortScript(html), maker.styleOf(file));
      const shown = [file, ...others].flatMap(stylesOn);
      writeFileSync(join(root, file), withPolicy(lean, { scripts: run, styles: shown }));
      for (const hash of run) scripts.add(hash);
      for (const hash of stylesOn(file)) styles.add(hash);
    }
  };

  await written.sections;
  await read(htmlFiles(root, { only: SECTIONS }));
  await write(htmlFiles(root, { only: SECTIONS }));
  await written.everything;
  await read(htmlFiles(root, { without: SECTIONS }));
  refuse(needs);
  await write(htmlFiles(root, { without: SECTIONS }));
  maker.end();
  return {
    pages: needs.size,
    inlined: { scripts: [...scripts], styles: [...styles] },
    leading: leading.sort(),
  };
}

function refuse(needs: ReadonlyMap<string, PolicyNeeds>): void {
  const refused = [...needs].flatMap(([file, each]) => each.refused.map((what) => `${file}: ${what}`));
  if (refused.length > 0)
    throw new Error(
      `The site's policy blocks what these pages have in them (styles belong in a class, deeds in an island):\n${refused.join('\n')}`,
    );
}
