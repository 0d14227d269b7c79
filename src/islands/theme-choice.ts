/** Remembers the reader's choice of theme. The choice itself works without this, by style alone. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const root = document.documentElement;
    if (!select) return;
    select.value = root.dataset['theme'] ?? '';
    select.addEventListener('change', () => {
      root.dataset['theme'] = select.value;
      try {
        localStorage.setItem('theme', select.value);
      } catch {
        // Storage is blocked: the choice holds for this page.
      }
    });
  }
}

customElements.define('theme-choice', ThemeChoice);
