/** Files that are one entry. */
import { yaml, type Fields } from './text.ts';

/** The site's own facts. */
export function site(fields: Fields = {}): string {
  return yaml({
    name: 'Rolebook',
    question: 'Whom to hire?',
    answer: 'A developer, a prompt engineer, both or nobody.',
    address: 'https://rolebook.example',
    edition: '2026-11-22',
    licence: { id: 'CC-BY-4.0', name: 'Attribution', url: 'https://licence.example/' },
    article: {
      title: 'An article',
      publisher: 'A publisher',
      published: '2026-03-18',
      interest: 'It sells teams.',
    },
    ...fields,
  });
}

/** The closed lists. */
export function vocabulary(fields: Fields = {}): string {
  const words = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
  return yaml({
    owners: words('hiring-lead', 'evidence-editor'),
    statuses: words('advice'),
    grades: [{ id: 'A', means: 'Seen.' }],
    topics: words('roles', 'teams'),
    groups: words('deciding', 'hiring'),
    families: words('asking'),
    ...fields,
  });
}
