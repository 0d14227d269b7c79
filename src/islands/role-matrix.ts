/** Sets chosen roles side by side in a finished table; the choice is kept in the address. */
import { differenceOf } from '../domain/differences.ts';
import { MOST_ROLES, queryOf, readChoice, type MatrixChoice } from '../domain/matrix-choice.ts';

/** Unknown roles that are named. */
const NAMED = 3;

class RoleMatrix extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const only = this.querySelector<HTMLInputElement>('[name=differences]');
    if (!form || !table || !status || !only) return;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=role]')];
    const all = boxes.map(({ value, dataset }) => ({ id: value, was: (dataset['was'] ?? '').split(' ') }));
    const rows = [...table.rows].map((row) => ({ row, cells: [...row.cells] }));

    const chosen = (): MatrixChoice => ({
      roles: boxes.filter(({ checked }) => checked).map(({ value }) => value),
      differences: only.checked,
    });
    const show = (more = '') => {
      const shown = boxes.map(({ checked }) => checked);
      let alike = 0;
      for (const { row, cells } of rows) {
        cells.forEach((cell, at) => (cell.hidden = at > 0 && !shown[at - 1]));
        if (row.parentElement?.tagName !== 'TBODY') continue;
        const same = tellDifference(
          cells.filter((cell, at) => at > 0 && !cell.hidden),
          only.checked,
        );
        row.hidden = same && only.checked;
        if (same) alike += 1;
      }
      const count = shown.filter(Boolean).length;
      const total = rows.length - 1;
      const { few = '', said = '', differ = '' } = status.dataset;
      const words = count < 2 ? few : only.checked ? differ : said;
      const counted = words
        .replace('{roles}', String(count))
        .replace('{total}', String(total))
        .replace('{differ}', String(total - alike));
      status.textContent = `${more} ${counted}`.trim();
    };
    const read = () => {
      const { roles, differences, unknown, tooMany } = readChoice(location.search, all);
      for (const box of boxes) box.checked = roles.includes(box.value);
      only.checked = differences;
      const names = unknown.slice(0, NAMED).map((name) => `“${name}”`);
      if (unknown.length > NAMED) names.push('…');
      const { unknown: no = '', many = '' } = status.dataset;
      const lost = names.length > 0 ? no.replace('{names}', () => names.join(', ')) : '';
      show(`${lost} ${tooMany.length > 0 ? many : ''}`);
    };

    form.addEventListener('change', ({ target }) => {
      const { roles } = chosen();
      const many = roles.length > MOST_ROLES && target instanceof HTMLInputElement;
      if (many) target.checked = false;
      else keep(chosen());
      show(many ? status.dataset['many'] : '');
    });
    const keep = (choice: MatrixChoice) => {
      const address = new URL(location.href);
      address.search = queryOf(choice, all);
      if (choice.roles.length > 1 && address.href !== location.href)
        history.pushState(history.state, '', address);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keep(chosen());
      table.scrollIntoView();
    });
    addEventListener('popstate', read);
    // A page kept by the browser comes back with the boxes as they were left.
    addEventListener('pageshow', ({ persisted }) => persisted && read());
    read();
  }
}

/** Leaves out the lines that all of these cells have, where only differences are wanted; says whether they are the same. */
function tellDifference(cells: readonly HTMLTableCellElement[], only: boolean): boolean {
  const lines = cells.map((cell) => [...cell.querySelectorAll<HTMLElement>('li')]);
  const words = cells.map((cell, at) =>
    (lines[at]?.length ? lines[at] : [cell]).map((each) => each.textContent.trim()),
  );
  const { same, shared } = differenceOf(words);
  lines.forEach((each, at) =>
    each.forEach((line, index) => (line.hidden = only && !same && (shared[at]?.[index] ?? false))),
  );
  return same;
}

customElements.define('role-matrix', RoleMatrix);

export {};
