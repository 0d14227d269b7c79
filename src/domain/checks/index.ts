/** Every rule the content must keep, one file each: a catalog in, issues out. */
import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import type { EarlierLedger } from '../permalinks/ledger.ts';
import { checkChecklistModel } from './checklist-model.ts';
import { checkChecklist } from './checklist.ts';
import { checkClaims } from './claims.ts';
import { checkCode } from './code.ts';
import { checkCollections } from './collections.ts';
import { checkComparisons } from './comparisons.ts';
import { checkComponents } from './components.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { checkEmpty } from './empty.ts';
import { checkFigures } from './figures.ts';
import { checkHeadings } from './headings.ts';
import { checkIds } from './ids.ts';
import { checkImages } from './images.ts';
import { checkInvisible } from './invisible.ts';
import { checkLeftNotes } from './left-notes.ts';
import { checkLinks } from './links.ts';
import { checkMarks } from './marks.ts';
import { checkOrphans } from './orphans.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkPaths } from './paths.ts';
import { checkPlain } from './plain.ts';
import { checkReferences } from './references.ts';
import { checkRepeats } from './repeats.ts';
import { checkSections } from './sections.ts';
import { checkTables } from './tables.ts';
import { checkTerms } from './terms.ts';
import { checkTools } from './tools.ts';
import { checkUnreadMarks } from './unread-marks.ts';
import { checkUse } from './use.ts';
import { checkVolatile } from './volatile.ts';

/** What the content may refer to outside itself. */
export interface Surroundings {
  /** Files of `public/`, as paths from the site's root, such as `/images/desk.png`. */
  publicFiles: readonly string[];
  /** Text of `content/permalinks.json`, empty where the file is missing; null where addresses are not looked at. */
  ledger: string | null;
  /** The ledger as earlier commits have it, newest first, where git was asked. */
  earlier?: readonly EarlierLedger[];
}

/** A rule. */
export type Check = (catalog: Catalog, surroundings: Surroundings) => Issue[];

/** All rules, by name. */
export const CHECKS: Record<string, Check> = {
  collections: checkCollections,
  ids: checkIds,
  dates: checkDates,
  references: checkReferences,
  headings: checkHeadings,
  sections: checkSections,
  empty: checkEmpty,
  code: checkCode,
  plain: checkPlain,
  invisible: checkInvisible,
  'unread-marks': checkUnreadMarks,
  'left-notes': checkLeftNotes,
  components: checkComponents,
  links: checkLinks,
  images: checkImages,
  tables: checkTables,
  comparisons: checkComparisons,
  repeats: checkRepeats,
  figures: checkFigures,
  claims: checkClaims,
  use: checkUse,
  volatile: checkVolatile,
  coverage: checkCoverage,
  marks: checkMarks,
  orphans: checkOrphans,
  checklist: checkChecklist,
  'checklist-model': checkChecklistModel,
  tools: checkTools,
  paths: checkPaths,
  terms: checkTerms,
  permalinks: checkPermalinks,
};

/** The issues every rule finds. */
export function runChecks(catalog: Catalog, surroundings: Surroundings): Issue[] {
  return Object.values(CHECKS).flatMap((check) => check(catalog, surroundings));
}
