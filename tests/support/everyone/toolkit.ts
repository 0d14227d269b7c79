/** What the checks share inside the page. Everything stands in one function, since the page gets its source. */

/** A colour as the screen gets it: red, green, blue to 255 and opacity to 1. */
export type Colour = [number, number, number, number];

/** The tools, as `window.look` in the page. */
export interface Look {
  /** An element as a reader of a finding would look for it. */
  say: (element: Element) => string;
  /** True where an element takes up room and is not hidden from the eye. */
  isShown: (element: Element) => boolean;
  colour: (css: string) => Colour;
  /** Contrast of two opaque colours, from 1 to 21. */
  ratio: (a: Colour, b: Colour) => number;
  over: (above: Colour, below: Colour) => Colour;
  /** The colour behind an element's content, its own background included. */
  groundOf: (element: Element | null) => Colour;
  /** What the Tab key should reach, in source order. */
  stops: () => HTMLElement[];
}

declare global {
  interface Window {
    look: Look;
  }
}

/** Puts the tools into the page. */
export function installToolkit(): void {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const CONTROLS =
    'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=true]';

  const look: Look = {
    say(element) {
      const id = element.id ? `#${element.id}` : '';
      const names = [...element.classList].map((name) => `.${name}`).join('');
      const words = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
      return `<${element.localName}${id}${names}> ${words.slice(0, 40)}`.trim();
    },
    isShown(element) {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    },
    colour(css) {
      const found = known.get(css);
      if (found) return found;
      if (!brush) throw new Error('The page has no canvas.');
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = '#000';
      brush.fillStyle = css;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      const made: Colour = [red, green, blue, alpha / 255];
      known.set(css, made);
      return made;
    },
    ratio(a, b) {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
      return (light + 0.05) / (dark + 0.05);
    },
    over([red, green, blue, alpha], below) {
      const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
      return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
    },
    groundOf(element) {
      // Beneath everything lies the browser's own canvas, which follows the colour scheme.
      if (!element) return look.colour(schemeOf() === 'dark' ? '#121212' : '#ffffff');
      const own = look.colour(getComputedStyle(element).backgroundColor);
      return own[3] >= 1 ? own : look.over(own, look.groundOf(element.parentElement));
    },
    stops() {
      return [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          !element.closest('[inert]') &&
          element.checkVisibility({ visibilityProperty: true }) &&
          isFirstOfItsGroup(element),
      );
    },
  };
  window.look = look;

  function luminance([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function schemeOf(): string {
    const { colorScheme } = getComputedStyle(document.documentElement);
    if (colorScheme === 'dark' || colorScheme === 'light') return colorScheme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  /** Of radio buttons with one name, Tab reaches the chosen one, or else the first. */
  function isFirstOfItsGroup(element: HTMLElement): boolean {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '')
      return true;
    const group = [
      ...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`),
    ].filter((each) => each.form === element.form && !each.matches(':disabled'));
    return element === (group.find((each) => each.checked) ?? group[0]);
  }
}
