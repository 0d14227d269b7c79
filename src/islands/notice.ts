/** A line that the page adds for this reader, and says politely. */

/**
 * Shows a notice.
 * @param put puts it where it belongs
 * @param words what it says: text and elements
 */
export function showNotice(put: (notice: HTMLElement) => void, words: readonly (string | Node)[]): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  put(notice);
  // A live region speaks only of what changes after it is there.
  setTimeout(() => notice.append(...words), 50);
}

/** A link with its words. */
export function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}
