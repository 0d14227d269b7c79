/**
 * Writes most files of a site one straight after the other: Markdown, data, and the pages of single sections. Astro
 * waits for the disk after each of its files and says its address; with thousands of small ones that takes longer than
 * making them. The pages that a reader finds by themselves are left to it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { giveMemoryBack } from '../finishing/memory.ts';
import { writeNewFile } from '../finishing/new-file.ts';
import type { Stage } from '../finishing/stages.ts';

/** One file that Astro would write. */
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where the routes of single sections are. */
const SECTIONS = 'src/pages/s/';
/** What is made from these while the rest is rendered: they come first. */
const LISTS = ['src/pages/share/pictures.json.ts', 'src/pages/search/records.json.ts'];
/** Its pictures are drawn from one of them. */
const DRAWN = 'src/pages/share/[name].png.ts';

/** Files rendered before it is looked at how much memory that took. */
const AT_ONCE = 100;

/**
 * Writes the files while the site is built, before Astro writes its own.
 * @param reached is told when the lists are written, and when the sections are; nothing where Astro runs alone
 */
export function filesAtOnce(reached: ((stage: Stage) => unknown) | undefined): AstroIntegration {
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
        if (!reached)
          throw new Error(
            'Astro alone makes a part of the site: pages would have no style, no policy and no search. Run:  npm run build',
          );
        setPrerenderer((astros) => ({
          ...astros,
          getStaticPaths: async () => {
            const paths = await astros.getStaticPaths();
            const lists = paths.filter(({ route }) => LISTS.includes(route.component));
            for (const path of lists) await write(path, astros);
            reached('lists');
            const ours = paths.filter((path) => isWrittenHere(path) && !lists.includes(path));
            for (const [index, path] of ours.entries()) {
              if (index % AT_ONCE === 0) giveMemoryBack();
              await write(path, astros);
            }
            reached('sections');
            logger.info(`${ours.length} files: sections, Markdown, data`);
            return paths.filter((path) => !isWrittenHere(path) && path.route.component !== DRAWN);
          },
          render: (...request) => {
            giveMemoryBack();
            return astros.render(...request);
          },
        }));
      },
    },
  };

  async function write({ pathname, route }: Path, astros: AstroPrerenderer): Promise<void> {
    const path = pathname.replace(/^\//, '');
    const isPage = route.type === 'page';
    const request = new Request(new URL(`${base}${path.replace(/\/$/, '')}${isPage ? '/' : ''}`, origin));
    const answer = await astros.render(request, { routeData: route });
    const response = 'response' in answer ? answer.response : answer;
    const content = new Uint8Array(await response.arrayBuffer());
    writeNewFile(root, isPage ? join(path, 'index.html') : path, content, route.component);
  }
}

function isWrittenHere({ route }: Path): boolean {
  return route.type === 'endpoint' ? route.component !== DRAWN : isSection(route);
}

function isSection({ type, component }: Path['route']): boolean {
  return type === 'page' && component.startsWith(SECTIONS);
}
