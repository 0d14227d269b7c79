/**
 * Writes most files of a site one straight after the other: Markdown, data, pictures, and the pages of single
 * sections. Astro waits for the disk after each of its files and says its address; with thousands of small ones
 * that takes longer than making them. The pages that a reader finds by themselves are left to it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { giveMemoryBack } from '../finishing/memory.ts';

/** One file that Astro would write. */
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where the routes of single sections are. */
const SECTIONS = 'src/pages/s/';

/** Writes the files while the site is built, before Astro writes its own. */
export function filesAtOnce(): AstroIntegration {
  let root = '';
  let base = '/';
  let origin: string | undefined;
  return {
    name: 'rolebook-files-at-once',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
        base = config.base.replace(/\/?$/, '/');
        origin = config.site;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () => {
            const paths = await astros.getStaticPaths();
            const ours = paths.filter(isWrittenHere);
            for (const path of ours) await write(path, astros);
            logger.info(`${ours.length} files: sections, Markdown, data, pictures`);
            // Before the largest pages are rendered.
            giveMemoryBack(ours.length);
            return paths.filter((path) => !isWrittenHere(path));
          },
        }));
      },
    },
  };

  async function write({ pathname, route }: Path, astros: AstroPrerenderer): Promise<void> {
    const path = pathname.replace(/^\//, '');
    const isPage = route.type === 'page';
    const file = isPage ? join(path, 'index.html') : path;
    const request = new Request(new URL(`${base}${path.replace(/\/$/, '')}${isPage ? '/' : ''}`, origin));
    const answer = await astros.render(request, { routeData: route });
    const response = 'response' in answer ? answer.response : answer;
    const to = join(root, file);
    mkdirSync(dirname(to), { recursive: true });
    try {
      writeFileSync(to, new Uint8Array(await response.arrayBuffer()), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(
        `${file} would be written twice: ${route.component} makes it. Give the file in public/ another name.`,
        { cause: error },
      );
    }
  }
}

function isWrittenHere({ route }: Path): boolean {
  return route.type === 'endpoint' || (route.type === 'page' && route.component.startsWith(SECTIONS));
}
