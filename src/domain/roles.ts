import type { Catalog, Entry } from './catalog.ts';

/** The role with this id, if one is meant and exists. */
export function roleById(catalog: Catalog, id: string | undefined): Entry<'roles'> | undefined {
  return id === undefined ? undefined : catalog.roles.find((role) => role.id === id);
}
