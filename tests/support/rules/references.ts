/** Ids, and what refers to them inside a page. */
import { attribute, say } from '../html.ts';
import type { Rule } from './rule.ts';

const REFERENCES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

/** No id stands twice, none is empty or holds white space. */
export const idsUnique: Rule = ({ elements }) => {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands more than once`),
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `“${id}” cannot be an id`),
  ];
};

/** Whatever names another element by its id names one that is there. */
export const referencesResolve: Rule = ({ elements }) => {
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return elements.flatMap((element) =>
    REFERENCES.flatMap((name) => {
      const value = attribute(element, name);
      if (value === undefined) return [];
      const named = value.split(/\s+/).filter(Boolean);
      if (named.length === 0) return [`${name} names nothing: ${say(element)}`];
      return named
        .filter((id) => !ids.has(id))
        .map((id) => `${name}="${id}" resolves to nothing: ${say(element)}`);
    }),
  );
};
