/**
 * Finishes the built pages: each is left the style of its part of the site and short script, and then carries the
 * policy for what is inlined in it. Pages are read twice, one after another, and none is kept: the style of a part
 * is known when all its pages have been seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Inlined } from '../domain/hosting/policy.ts';
import { htmlFiles, inTurns } from './html-files.ts';
import { styleMaker, withShortScript, withStyle } from './lean-pages.ts';
import { giveMemoryBack } from './memory.ts';
import { elementsOf } from './page-elements.ts';
import { hashOf, policyNeeds, withPolicy, type PolicyNeeds } from './page-policy.ts';
import { leadsTo } from './page-redirects.ts';

/** What is known of the pages once they are finished. */
export interface Findings {
  /** Hashes of all that is inlined in any page. */
  inlined: Inlined;
  /** Files of pages that lead on to another, in order. */
  leading: ReadonlySet<string>;
}

/** An integration that must come before whatever reads or lists the pages. */
export interface FinishedPages extends Findings {
  integration: AstroIntegration;
}

/** Reads and writes every built page. */
export function finishedPages(): FinishedPages {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const leading = new Set<string>();
  let base = '/';
  return {
    inlined: {
      get scripts() {
        return [...scripts];
      },
      get styles() {
        return [...styles];
      },
    },
    leading,
    integration: {
      name: 'rolebook-finished-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.replace(/\/?$/, '/');
        },
        'astro:build:done': async ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          const maker = styleMaker(root, base);
          const needs = new Map<string, PolicyNeeds>();
          for await (const { file, html } of inTurns(htmlFiles(root), root)) {
            const elements = elementsOf(withShortScript(html));
            await maker.read({ file, html, elements });
            needs.set(file, policyNeeds(elements));
            if (leadsTo(html) !== undefined) leading.add(file);
          }
          refuse(needs);
          // By now Pagefind has been told everything, and takes as much as all that is still in use here.
          giveMemoryBack(needs.size);

          const styleOf = maker.styles();
          /** Hashes of what styles a page: the style of its part, and any written into it. */
          const stylesOn = (file: string): string[] => {
            const own = needs.get(file);
            return own ? [hashOf(styleOf(file)), ...own.styles] : [];
          };
          for await (const { file, html } of inTurns(htmlFiles(root), root)) {
            const { scripts: run = [], reads = [] } = needs.get(file) ?? {};
            const read = reads.map((address) => `${address.slice(base.length)}index.html`);
            const lean = withStyle(withShortScript(html), styleOf(file));
            const shown = [file, ...read].flatMap(stylesOn);
            writeFileSync(join(root, file), withPolicy(lean, { scripts: run, styles: shown }));
            for (const hash of run) scripts.add(hash);
            for (const hash of stylesOn(file)) styles.add(hash);
          }
          logger.info(`${needs.size} pages have a policy and share ${styles.size} styles`);
        },
      },
    },
  };
}

function refuse(needs: ReadonlyMap<string, PolicyNeeds>): void {
  const refused = [...needs].flatMap(([file, each]) => each.refused.map((what) => `${file}: ${what}`));
  if (refused.length > 0)
    throw new Error(
      `The site's policy blocks what these pages have in them (styles belong in a class, deeds in an island):\n${refused.join('\n')}`,
    );
}
