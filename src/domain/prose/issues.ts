/** The catalogue of defects of prose; part of the one in `src/domain/issues.ts`. */
import type { Definition } from '../issues.ts';

/** Every kind of defect that a text can have, in its headings, links, components or words. */
export const PROSE_ISSUES = {
  'unreadable-prose': {
    what: (v) => `The text cannot be read: ${v.reason}.`,
    mend: (v) => `${v.advice}`,
  },
  'heading-without-id': {
    what: (v) => `The heading "${v.title}" has no id, so nobody can link to it for good.`,
    mend: (v) => `End its line with an id, such as {#${v.suggestion}}, and never change it afterwards.`,
  },
  'heading-without-words': {
    what: () => 'A heading has no words, so its section has no name.',
    mend: (v) => `Write them before the id, such as ## What it is about {#${v.id}}, or remove the line.`,
  },
  'nested-heading': {
    what: (v) => `The heading "${v.title}" stands inside a list, a quotation or a component.`,
    mend: () => 'Move it to the left margin, between paragraphs: only there does it begin a section.',
  },
  'duplicate-section': {
    what: (v) => `Two sections have the id "${v.id}"; the first is on line ${v.first}.`,
    mend: () => 'Give this section an id of its own.',
  },
  'skipped-heading': {
    what: (v) => `The heading "${v.title}" is level ${v.level}, ${v.reason}.`,
    mend: (v) => `Use ${v.marks} here.`,
  },
  'missing-section': {
    what: (v) => `The section #${v.id} is missing; every entry of ${v.collection} has it.${v.hint}`,
    mend: (v) => `${v.advice}`,
  },
  'unknown-section': {
    what: (v) => `${v.name} is meant for the section "${v.id}", and there is none.${v.hint}`,
    mend: (v) => (v.parts ? `Use one of these ids: ${v.parts}.` : 'Remove it: the text has no sections.'),
  },
  'misplaced-section': {
    what: (v) => `The section #${v.id} stands before #${v.earlier}.`,
    mend: (v) => `Keep the order every entry of ${v.collection} has: ${v.order}.`,
  },
  'empty-text': {
    what: (v) => `${v.what} has no text.`,
    mend: () => 'Write it, or take it out; a file whose name begins with an underscore is not read.',
  },
  'dead-link': {
    what: (v) => `The link ${v.target} leads nowhere.${v.hint}`,
    mend: () =>
      'Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.',
    across: true,
  },
  'dead-fragment': {
    what: (v) => `The page ${v.page} exists, but has nothing called #${v.fragment}.${v.hint}`,
    mend: () => 'Use the id the author of that page wrote, shown in its heading as {#id}.',
    across: true,
  },
  'moved-link': {
    what: (v) => `The link ${v.target} leads to where something stood before${v.now}.`,
    mend: (v) => `${v.advice}`,
    across: true,
  },
  'link-to-text': {
    what: (v) => `The link ${v.target} leads to the bare text of a page, made for programs.`,
    mend: (v) => `Link to the page itself: ${v.page}.`,
    across: true,
  },
  'link-in-full': {
    what: (v) =>
      `The link ${v.target} names this site by its full address, which breaks where the site stands at another.`,
    mend: (v) => `Write it from the root of the site: ${v.root}.`,
    across: true,
  },
  'link-without-words': {
    what: (v) => `The link to ${v.target} has no words, so no reader sees it.`,
    mend: (v) => `Write where it leads between the brackets: [words](${v.target}).`,
  },
  'unread-marks': {
    what: (v) => `Readers would see ${v.found} as it stands: ${v.reason}.`,
    mend: (v) => `${v.advice}`,
  },
  'left-note': {
    what: (v) => `${v.found} stands in the text: a note to authors, which readers would see.`,
    mend: () =>
      'Write what is missing and take the note out; a file whose name begins with an underscore is not read.',
  },
  'unread-title': {
    what: (v) => `The line that opens an example, ${v.found}, is not read in full.`,
    mend: () => 'Write it like ```prompt title="Sorting support mail", with straight quotation marks.',
  },
  'relative-link': {
    what: (v) => `The link ${v.target} is relative, and breaks when the text is shown on another page.`,
    mend: () => 'Begin with a slash, from the root of the site; other sites begin with https://.',
  },
  'reference-link': {
    what: (v) =>
      `"${v.words}" takes its address from another line, and loses it when its section is shown alone.`,
    mend: () => 'Write the address in its place: [words](/roles/python-developer/).',
  },
  'javascript-link': {
    what: (v) => `The link ${v.target} would run code.`,
    mend: () => 'Link to a page of the site or to an https:// address.',
  },
  'foreign-link': {
    what: (v) => `The link ${v.target} is neither a page of the site nor a web or mail address.`,
    mend: () => 'Link to a page of the site, to an https:// address or to mailto:.',
  },
  'raw-html': {
    what: (v) => `Raw HTML in the prose: <${v.name}>.`,
    mend: (v) => `Write Markdown, or one of the components: ${v.known}.`,
  },
  script: {
    what: () => 'A <script> in the prose. Content carries no code.',
    mend: () => 'Remove it. What a page does belongs in src/islands.',
  },
  'event-handler': {
    what: (v) => `The attribute ${v.name} is an event handler. Content carries no code.`,
    mend: () => 'Remove the attribute.',
  },
  'import-or-export': {
    what: (v) => `"${v.text}" looks like an import or export. Content carries no code.`,
    mend: (v) => `Remove the line; the components are there without an import: ${v.known}.`,
  },
  expression: {
    what: (v) => `The expression {${v.text}} in the prose. Content carries no code.`,
    mend: () => 'Write the words themselves, or put braces in code: `{`.',
  },
  'markup-in-plain': {
    what: (v) => `${v.name} is shown as it stands: readers would see ${v.found} in it.`,
    mend: () => 'Write the words alone; links, emphasis and components belong in the text.',
  },
  'invisible-sign': {
    what: (v) =>
      v.code === 'U+FFFD'
        ? `A letter was lost ${v.after}.`
        : `A sign that nobody sees, ${v.code}, stands ${v.after}.`,
    mend: (v) =>
      v.code === 'U+FFFD'
        ? 'Type it again, and save the file as UTF-8.'
        : 'Delete it, or type the words around it again: such signs come along with pasted text.',
  },
  'unknown-component': {
    what: (v) => `There is no component <${v.name}>.${v.hint}`,
    mend: (v) => `Use one of: ${v.known}.`,
  },
  'component-attribute': {
    what: (v) => `<${v.component}>: ${v.reason}.`,
    mend: (v) => `Write ${v.example}.`,
  },
  'misplaced-component': {
    what: (v) => `<${v.component}> stands ${v.where}.`,
    mend: (v) => `${v.advice}`,
  },
  'unknown-claim': {
    what: (v) => `There is no claim "${v.id}".${v.hint}`,
    mend: () => 'Use an id from content/claims.yaml, or add the claim there.',
    across: true,
  },
  'unknown-term': {
    what: (v) => `There is no glossary term "${v.id}".${v.hint}`,
    mend: () => 'Use an id from content/glossary.yaml, or add the term there.',
    across: true,
  },
  'image-without-alt': {
    what: (v) => `The image ${v.target} has no alternative text.`,
    mend: (v) => `Say in a few words what it shows: ![what it shows](${v.target}).`,
  },
  'missing-image': {
    what: (v) => `The image ${v.target} is not in public/.`,
    mend: () => 'Put the file into public/ and link to it from the root.',
  },
  'table-without-headers': {
    what: (v) => `A table without headers: ${v.reason}.`,
    mend: () => 'Give every column a header that says what it holds.',
  },
  'table-in-prose': {
    what: () => 'A table written in the prose has no ids, so nobody can point at its rows.',
    mend: () => 'Move it to content/comparisons/<id>.yaml and write <Comparison id="<id>" /> here.',
  },
} as const satisfies Record<string, Definition>;
