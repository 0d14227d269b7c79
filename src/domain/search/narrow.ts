/** Narrowing a search by kind and role, and counting what each choice would leave. */
import { mergeMatches, type Asked } from './merge.ts';
import type { Choices, Narrowing, SearchSource } from './source.ts';

/** How many results there are of each choice, by filter. */
export type Counts = Record<keyof Choices, ReadonlyMap<string, number>> | null;

/**
 * The records that may be found, and how many each choice would leave.
 * @param asked what was found for each word; null where nothing was asked
 * @throws where a choice was made and the engine could not say what belongs to it
 */
export async function narrow(
  source: SearchSource,
  narrowing: Narrowing,
  asked: readonly Asked[] | null,
  total: number,
): Promise<{ within: ReadonlySet<string> | null; counts: Counts }> {
  const chosen = narrowing.kind.length + narrowing.role.length > 0;
  let choices: Choices;
  try {
    choices = await source.choices();
  } catch (error) {
    // Counts are an extra; what a reader has chosen is not.
    if (chosen) throw error;
    return { within: null, counts: null };
  }
  const kind = union(choices.kind, narrowing.kind);
  const role = union(choices.role, narrowing.role);
  const found = asked && new Set(mergeMatches(asked, total).map(({ id }) => id));
  const count = (choice: ReadonlySet<string>, other: ReadonlySet<string> | null) =>
    [...choice].filter((id) => (!found || found.has(id)) && (!other || other.has(id))).length;
  const counted = (filter: keyof Choices, other: ReadonlySet<string> | null) =>
    new Map([...choices[filter]].map(([name, ids]) => [name, count(ids, other)]));
  return {
    within: kind && role ? new Set([...kind].filter((id) => role.has(id))) : (kind ?? role),
    counts: { kind: counted('kind', role), role: counted('role', kind) },
  };
}

function union(choices: ReadonlyMap<string, ReadonlySet<string>>, names: readonly string[]): ReadonlySet<string> | null {
  return names.length === 0 ? null : new Set(names.flatMap((name) => [...(choices.get(name) ?? [])]));
}
