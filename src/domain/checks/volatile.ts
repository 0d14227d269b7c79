import type { Catalog } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** Where the claims stand that change with every model. */
const VOLATILE_FILE = 'content/models.yaml';

/** Claims that must be read every month stand in one file, and nothing else does. */
export function checkVolatile(catalog: Catalog): Issue[] {
  return sound(catalog.claims).flatMap((claim) => {
    const monthly = claim.data.reviewEvery === 1;
    if (monthly === (claim.file === VOLATILE_FILE)) return [];
    const kind = monthly ? 'volatile-elsewhere' : 'lasting-among-volatile';
    return [
      atField(claim, ['reviewEvery'], kind, {
        id: claim.id,
        file: VOLATILE_FILE,
        every: String(claim.data.reviewEvery),
      }),
    ];
  });
}
