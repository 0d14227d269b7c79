/** Remembers the reader's choice of theme. The choice itself works without this, by style alone. */
const choice = document.querySelector<HTMLSelectElement>('#theme');
const { dataset } = document.documentElement;
if (choice) {
  choice.value = dataset['theme'] ?? '';
  choice.addEventListener('change', () => {
    dataset['theme'] = choice.value;
    try {
      localStorage['theme'] = choice.value;
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  });
}

export {};
