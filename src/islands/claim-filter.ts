/** Narrows a finished list of claims. The choice is kept in the address, so that it can be shared. */
class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const fieldset = this.querySelector('fieldset');
    const status = this.querySelector('[role=status]');
    if (!form || !fieldset || !status) return;
    fieldset.disabled = false;
    const selects = [...form.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = (asked.get(select.name) ?? '').trim().toLowerCase();
      if ([...select.options].some((option) => option.value === wanted)) select.value = wanted;
    }
    const entries = [...this.querySelectorAll('li')];
    const total = entries.length;
    const apply = () => {
      const named = document.getElementById(location.hash.slice(1));
      const chosen = selects.filter((select) => select.value !== '');
      for (const entry of entries) {
        // What the address names is shown, whatever else it chooses.
        entry.hidden =
          !entry.contains(named) &&
          !chosen.every(({ name, value }) => (entry.dataset[name] ?? '').split(' ').includes(value));
      }
      for (const section of this.querySelectorAll('section'))
        section.hidden = section.querySelector('li:not([hidden])') === null;
      const shown = entries.filter((entry) => !entry.hidden).length;
      status.textContent = shown === total ? `${total} claims` : `${shown} of ${total} claims`;
    };
    form.addEventListener('change', () => {
      const address = new URL(location.href);
      for (const { name, value } of selects) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      history.replaceState(history.state, '', address);
      apply();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    // Before the focus is moved there.
    const arrive = () => {
      apply();
      this.querySelector(':target')?.scrollIntoView();
    };
    addEventListener('hashchange', arrive, true);
    apply();
  }
}

customElements.define('claim-filter', ClaimFilter);

export {};
