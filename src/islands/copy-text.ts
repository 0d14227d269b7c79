/**
 * Puts a button into the line that is kept for it, which copies the text inside and says whether that was allowed.
 * How is loaded when it is wanted.
 */
const load = () => import('./clipboard.ts');

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('pre');
    const line = this.querySelector('.copying');
    if (!text || !line || this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'control';
    button.textContent = 'Copy the text';
    const said = document.createElement('span');
    said.className = 'small';
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      const copied = load().then(({ copyText }) => copyText(text.textContent ?? ''));
      void copied
        .catch(() => false)
        .then((copied) => {
          if (!copied) getSelection()?.selectAllChildren(text);
          said.textContent = copied
            ? ' Copied.'
            : ' Copying is not allowed here. The text is selected: press Ctrl or Command and C.';
        });
    });
    line.append(button, said);
  }
}

customElements.define('copy-text', CopyText);
