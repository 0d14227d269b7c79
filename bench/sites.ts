/** The sites that are measured side by side: ours, plain pages of the same text, and Starlight of the same Markdown. */
import { join } from 'node:path';
import { buildSite } from '../scripts/build-site.ts';
import { runNode } from '../scripts/run.ts';
import { serve } from '../scripts/server.ts';
import { EVERYWHERE, pageHeaders } from '../src/domain/hosting/policy.ts';
import { writeFloor } from './floor.ts';
import type { Sample } from './kinds.ts';
import { BENCH, packageFolder } from './packages.ts';
import { starlightProject } from './starlight.ts';
import { entryTwins, twinOf } from './twins.ts';

export const SITES = ['plain', 'rolebook', 'starlight'] as const;
export type Site = (typeof SITES)[number];

/** Sites being served by one and the same server program. */
export interface Served {
  /** Where each site's home page is, with a slash at the end. */
  addresses: Record<Site, string>;
  close: () => Promise<void>;
}

/**
 * Builds the site as it stands.
 * @throws where the build fails, with what it said
 */
export async function buildOwn(): Promise<void> {
  const { ok, output } = await buildSite();
  if (!ok) throw new Error(output);
}

/**
 * What a host sends with any site it keeps apart from others: all headers of ours but the policy, which names the
 * scripts and styles of one site and is our pages' own cost. Where none of this is sent, Chromium may draw a first
 * page in a process it has at hand.
 */
const HOST_HEADERS = Object.fromEntries(
  Object.entries({ ...EVERYWHERE, ...pageHeaders({ scripts: [], styles: [] }) }).filter(
    ([name]) => name !== 'Content-Security-Policy',
  ),
);

/** Makes the other sites from a built one and serves all three. */
export async function serveSites(built: string, samples: readonly Sample[]): Promise<Served> {
  const twins = new Map(entryTwins(built).map((twin) => [twin.address, twin]));
  for (const { address } of samples) twins.set(address, twinOf(built, address));
  const all = [...twins.values()];
  const floor = await writeFloor(all);
  const peer = starlightProject(BENCH, all);
  const { ok, output } = await runNode(join(packageFolder('astro'), 'bin/astro.mjs'), ['build'], {
    quiet: true,
    cwd: peer.folder,
  });
  if (!ok) throw new Error(output);
  const serving = await Promise.all([
    serve(floor.folder, { headers: HOST_HEADERS }),
    serve(built),
    serve(join(peer.folder, 'dist'), { headers: HOST_HEADERS }),
  ]);
  const [plain = '', rolebook = '', starlight = ''] = serving.map(({ address }) => address);
  return {
    addresses: { plain, rolebook, starlight },
    close: async () => {
      await Promise.all(serving.map(({ close }) => close()));
      floor.remove();
      peer.remove();
    },
  };
}
