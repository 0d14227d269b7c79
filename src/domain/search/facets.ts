/** What readers may narrow a search by, with how much there is of each. */
import type { Catalog } from '../catalog.ts';
import { ROLE_MARKS } from '../marks.ts';
import { KINDS } from './kinds.ts';
import type { SearchRecord } from './records.ts';

/** A role as a filter shows it. */
export interface FacetRole {
  title: string;
  /** Its colour. */
  hue: string;
  /** Its shape, as an SVG path in a box of 12 by 12. */
  path: string;
}

/** One choice of a filter. */
export interface Choice {
  name: string;
  /** How many records there are of it. */
  count: number;
  hue?: string;
  path?: string;
}

/** The choices of every filter, before anything is typed. */
export interface Facets {
  kind: Choice[];
  role: Choice[];
  /** Entries to suggest where nothing is found. */
  start: { title: string; address: string }[];
}

/** The roles with their marks. */
export function facetRoles(catalog: Catalog): FacetRole[] {
  return catalog.roles.map(({ data }) => ({
    title: data.title,
    hue: data.hue,
    path: ROLE_MARKS[data.mark],
  }));
}

/** How much there is of each kind and role. Kinds of which there is nothing are left out. */
export function facetsOf(records: readonly SearchRecord[], roles: readonly FacetRole[]): Facets {
  const count = (holds: (record: SearchRecord) => boolean) => records.filter(holds).length;
  return {
    kind: KINDS.map((name) => ({ name, count: count(({ kind }) => kind === name) })).filter(
      (choice) => choice.count > 0,
    ),
    role: roles.map(({ title, hue, path }) => ({
      name: title,
      hue,
      path,
      count: count((record) => record.roles.includes(title)),
    })),
    start: records
      .filter(({ kind, within }) => within === '' && (kind === 'Role' || kind === 'Guide'))
      .slice(0, MOST_SUGGESTED)
      .map(({ title, address }) => ({ title, address })),
  };
}

const MOST_SUGGESTED = 6;
