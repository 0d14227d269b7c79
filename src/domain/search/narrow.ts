/** Narrowing a search by kind and role, and counting what each choice would leave. */
import { mergeMatches, type Asked } from './merge.ts';
import type { Choices, Narrowing, SearchSource } from './source.ts';

/** How many results there are of each choice, by filter. */
export type Counts = Record<keyof Choices, ReadonlyMap<string, number>>;

/**
 * The records that may be found; null for all, where nothing is chosen, or nothing that there is: an old address may
 * ask for a kind that has another name now.
 * @throws where a choice was made and the engine could not say what belongs to it
 */
export async function chosenRecords(
  source: SearchSource,
  { kind, role }: Narrowing,
): Promise<ReadonlySet<string> | null> {
  if (kind.length + role.length === 0) return null;
  const choices = await source.choices();
  const ofKind = union(choices.kind, kind);
  const ofRole = union(choices.role, role);
  return ofKind && ofRole ? new Set([...ofKind].filter((id) => ofRole.has(id))) : (ofKind ?? ofRole);
}

/**
 * How many results each choice would leave, the other filter's choice being kept.
 * @param asked what was found for each word; none where nothing was asked
 * @throws where the engine could not say what belongs to a choice
 */
export async function countChoices(
  source: SearchSource,
  narrowing: Narrowing,
  asked: readonly Asked[],
  total: number,
): Promise<Counts> {
  const choices = await source.choices();
  const found = asked.length > 0 ? new Set(mergeMatches(asked, total).map(({ id }) => id)) : null;
  const counted = (filter: keyof Choices, other: ReadonlySet<string> | null) =>
    new Map(
      [...choices[filter]].map(([name, ids]) => [
        name,
        [...ids].filter((id) => (!found || found.has(id)) && (!other || other.has(id))).length,
      ]),
    );
  return {
    kind: counted('kind', union(choices.role, narrowing.role)),
    role: counted('role', union(choices.kind, narrowing.kind)),
  };
}

function union(
  choices: ReadonlyMap<string, ReadonlySet<string>>,
  names: readonly string[],
): ReadonlySet<string> | null {
  const known = names.flatMap((name) => choices.get(name) ?? []);
  return known.length === 0 ? null : new Set(known.flatMap((ids) => [...ids]));
}
