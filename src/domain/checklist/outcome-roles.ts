/** How an outcome is shown: the marks of the roles it hires, its colour, its short name. */
import type { RoleData } from '../../schemas/roles.ts';
import type { Catalog } from '../catalog.ts';
import { roleById } from '../roles.ts';
import type { Outcome } from './model.ts';

/** The roles an outcome hires, in its own order. */
export function rolesOf(catalog: Catalog, outcome: Outcome): RoleData[] {
  return outcome.roles.flatMap((id) => roleById(catalog, id)?.data ?? []);
}

/** The colour of an outcome: that of its role where it hires one; otherwise none. */
export function hueOf(catalog: Catalog, outcome: Outcome): string | undefined {
  const [first, second] = rolesOf(catalog, outcome);
  return second ? undefined : first?.hue;
}

/** The name of an outcome for a narrow column: what stands before the first comma. */
export function shortTitle({ title }: Pick<Outcome, 'title'>): string {
  return title.replace(/,.*$/, '');
}
