/** Two editions of a small content, for tests of addresses: what was published, and what became of it. */
import { checkPermalinks } from '../../src/domain/checks/permalinks.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { extendLedger, readLedger, writeLedger } from '../../src/domain/permalinks/ledger.ts';
import { guide, sections } from './builders.ts';
import { small } from './catalog.ts';
import type { Mutations } from './content.ts';

/** A guide with these sections, and these lines under `retired`. */
export function guideWith(
  ids: readonly string[],
  retired: readonly unknown[] = [],
  title = 'Seeded guide',
): string {
  const body = `Read about [developers](/roles/python-developer/).\n\n${sections(ids)}`;
  return guide({ title, ...(retired.length > 0 && { retired }) }, body);
}

/** The small content withdraws something; these editions have a ledger of their own. */
const NOTHING_WITHDRAWN = { 'content/withdrawn.yaml': '' };

/** An edition: its content, and the ledger after everything in it was published. */
export interface Edition {
  catalog: Catalog;
  ledger: readonly string[];
  /** What the check says before the new addresses are added to the ledger, without those that are only new. */
  faults: string[];
}

/** The first edition: everything in it is new. */
export function firstEdition(files: Mutations): Edition {
  const { catalog } = small({ ...NOTHING_WITHDRAWN, ...files });
  const { text } = extendLedger('', permalinks(catalog));
  return { catalog, ledger: readLedger(text).keys, faults: [] };
}

/** The next edition of a content, with the ledger the last one left. */
export function nextEdition(last: Edition, files: Mutations): Edition {
  const { catalog } = small({ ...NOTHING_WITHDRAWN, ...files });
  const before = writeLedger(last.ledger);
  const { text } = extendLedger(before, permalinks(catalog));
  const faults = checkPermalinks(catalog, { publicFiles: [], ledger: before })
    .filter(({ kind }) => kind !== 'unlisted-permalink')
    .map(({ kind, values }) => `${kind} ${values.key ?? values.address ?? values.id ?? ''}`.trim());
  return { catalog, ledger: readLedger(text).keys, faults };
}
