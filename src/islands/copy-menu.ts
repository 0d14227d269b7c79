/** Copies the address of a section, and offers it in other forms. */

/** What is copied from: the section's own page says its stamp and when it was reviewed. */
interface Section {
  title: string;
  address: string;
  stamp: string;
  reviewed: string;
  markdown: string;
}

let panel: HTMLElement | undefined;

/** Copies the link of a button at once, and shows beside it what else can be copied. */
export async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const address = button.dataset['href'] ?? '';
  const title = button.dataset['copy'] ?? document.title;
  const section = readSection(address, title);
  const shown = show(button, title);
  const copied = await writeLink(section);
  shown.tell(copied ? 'Link copied' : 'Copying is not allowed here. Select the link:', await section);
  if (!copied) shown.offer((await section).address);
}

/** One write carries both forms: a linked title for rich fields, title and address for plain ones. */
async function writeLink(section: Promise<Section>): Promise<boolean> {
  const plain = section.then((each) => [each.title, each.address, each.reviewed].filter(Boolean).join('\n'));
  const rich = section.then(({ title, address, reviewed }) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    const html = link.outerHTML + (reviewed ? ` (${escapeText(reviewed)})` : '');
    return html;
  });
  try {
    // Promises inside the clipboard entry keep the reader's click valid while the page is read.
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': plain.then(asBlob('text/plain')),
        'text/html': rich.then(asBlob('text/html')),
      }),
    ]);
    return true;
  } catch {
    return writeText(await plain);
  }
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const asBlob = (type: string) => (text: string) => new Blob([text], { type });

/** Reads the section's own page for what a good link carries; without it the bare address still works. */
async function readSection(address: string, title: string): Promise<Section> {
  const bare = { title, address, stamp: '', reviewed: '', markdown: address.replace(/\/$/, '.md') };
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2000) });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const article = page.querySelector<HTMLElement>('article[data-stamp]');
    const stamp = article?.dataset['stamp'] ?? '';
    const day = page.querySelector('meta[property="article:modified_time"]')?.getAttribute('content') ?? '';
    const named = page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? title;
    return {
      ...bare,
      title: named,
      stamp,
      reviewed: day ? `reviewed ${day}` : '',
      address: stamp ? `${address}?v=${stamp}` : address,
    };
  } catch {
    return bare;
  }
}

/** The panel below the button: what happened, and the other forms. */
function show(button: HTMLElement, title: string) {
  panel?.remove();
  const made = document.createElement('div');
  panel = made;
  made.className = 'copy-panel';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', `Copy ${title}`);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const close = () => {
    made.remove();
    button.focus();
  };
  made.append(status);
  button.after(made);
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!made.contains(event.target as Node)) made.remove();
    },
    { once: true },
  );
  return {
    tell(message: string, section: Section): void {
      // A live region speaks only of what changes after it is there.
      setTimeout(() => (status.textContent = message), 20);
      made.append(
        choice('As Markdown', status, () => readMarkdown(section)),
        choice('As a quotation', status, async () => quotation(section, await readMarkdown(section))),
        closer(close),
      );
    },
    offer(address: string): void {
      const field = document.createElement('input');
      field.className = 'control';
      field.readOnly = true;
      field.value = address;
      field.setAttribute('aria-label', `Link to ${title}`);
      status.after(field);
      field.select();
    },
  };
}

function choice(label: string, status: HTMLElement, text: () => Promise<string>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.textContent = label;
  button.addEventListener('click', () => {
    void text()
      .then(writeText)
      .then(
        (copied) =>
          (status.textContent = copied ? `Copied: ${label.toLowerCase()}` : 'Copying is not allowed here.'),
      );
  });
  return button;
}

function closer(close: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.textContent = 'Close';
  button.addEventListener('click', close);
  return button;
}

async function readMarkdown({ markdown, address }: Section): Promise<string> {
  const response = await fetch(markdown);
  return response.ok ? response.text() : address;
}

/** The first paragraph quoted, with where it stands. */
function quotation({ title, address, reviewed }: Section, markdown: string): string {
  const blocks = markdown
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('#') && !block.startsWith('[^'));
  const quoted = (blocks[0] ?? '').replace(/\[\^[^\]]+\]/g, '').replace(/^/gm, '> ');
  return `${quoted}\n>\n> [${title}](${address})${reviewed ? `, ${reviewed}` : ''}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
