/** Controls: each can be reached, has a label that stays, and an edge that can be seen. */
import type { Page } from 'playwright-core';

/** Before any script of the page runs: keeps the elements that listen for a press. */
export function noteListeners(): void {
  const listening = new Set<EventTarget>();
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'].includes(type))
      listening.add(this);
    add.call(this, type, listener, options);
  };
  (window as unknown as { listening: Set<EventTarget> }).listening = listening;
}

/** What can be pressed and not reached with the keyboard. Needs `noteListeners` for what only listens. */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say, isShown, stops } = window.look;
    const reached = stops();
    const ROLES = [
      'button',
      'link',
      'checkbox',
      'radio',
      'switch',
      'tab',
      'menuitem',
      'textbox',
      'combobox',
      'slider',
    ];
    const listening = (window as unknown as { listening?: Set<EventTarget> }).listening ?? new Set();
    const pressed = [...listening].filter(
      (each) => each instanceof HTMLElement && !each.matches('dialog, html, body'),
    );
    const roles = [...document.querySelectorAll(ROLES.map((role) => `[role=${role}]`).join())];
    const dead = [...document.querySelectorAll('a:not([href])')];
    return (
      [...new Set([...pressed, ...roles, ...dead] as HTMLElement[])]
        .filter((element) => element.isConnected && isShown(element) && !element.matches(':disabled'))
        // What holds a control may listen for it.
        .filter((element) => !reached.some((stop) => element.contains(stop)))
        .map((element) => `${say(element)} can be pressed and not reached by keyboard`)
    );
  });
}

/** Fields whose label is missing or goes when the reader types, and controls whose name is not what they show. */
export function unlabelled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say, isShown, stops } = window.look;
    const letters = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const byId = (ids: string) =>
      ids
        .split(/\s+/)
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        'input:not([type=hidden], [type=submit]), select, textarea',
      ),
    ];
    return [
      ...fields
        .filter((field) => isShown(field))
        .filter((field) => {
          const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent);
          const named =
            byId(field.getAttribute('aria-labelledby') ?? '') + (field.getAttribute('aria-label') ?? '');
          return (labels.join('') + named).trim() === '';
        })
        .map((field) => `${say(field)} has no label${field.placeholder ? ' but its placeholder' : ''}`),
      ...stops()
        .filter((each) => each.matches('a, button, summary, [role=button], [role=link]'))
        .flatMap((element) => {
          const name = letters(element.getAttribute('aria-label') ?? '');
          const shown = letters(element.innerText);
          if (name === '' || shown === '' || ` ${name} `.includes(` ${shown} `)) return [];
          return [`${say(element)} shows “${shown}” and is called “${name}”`];
        }),
    ];
  });
}

/** Edges of controls, marks and drawings that stand out less than 3:1, and words in drawings less than 4.5:1. */
export function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say, isShown, colour, ratio, groundOf, over } = window.look;
    /** Lines and beds of a chart help the eye and say nothing; a swatch is its colour, and has its name beside it. */
    const DECORATION = '.chart-grid line, .chart-track, .swatches rect';
    const findings: string[] = [];
    const need = (least: number, css: string, ground: Element | null, what: string) => {
      const below = groundOf(ground);
      const contrast = ratio(over(colour(css), below), below);
      if (contrast < least)
        findings.push(`${what} has a contrast of ${contrast.toFixed(2)} where ${least} is needed`);
    };
    for (const field of document.querySelectorAll(
      'input:not([type=radio], [type=checkbox], [type=range]), select, textarea',
    )) {
      if (!isShown(field)) continue;
      const { borderTopWidth, borderTopColor } = getComputedStyle(field);
      if (borderTopWidth !== '0px') need(3, borderTopColor, field.parentElement, `the edge of ${say(field)}`);
      else findings.push(`${say(field)} has no edge`);
    }
    for (const shape of document.querySelectorAll(
      'svg :is(path, rect, circle, line, polygon, polyline, text)',
    )) {
      const picture = shape.closest('svg');
      if (!picture || !isShown(picture) || shape.matches(DECORATION)) continue;
      const { fill, stroke } = getComputedStyle(shape);
      const paints = [fill, stroke].filter((paint) => paint !== 'none');
      const below = groundOf(picture);
      const best = paints
        .map((paint) => ratio(over(colour(paint), below), below))
        .reduce((a, b) => Math.max(a, b), 0);
      const least = shape.localName === 'text' ? 4.5 : 3;
      if (paints.length > 0 && best < least) {
        findings.push(
          `<${shape.localName}> in ${say(picture.parentElement ?? picture)} has a contrast of ${best.toFixed(2)} where ${least} is needed`,
        );
      }
    }
    for (const words of document.querySelectorAll<HTMLElement>('.chart :is(p, b, span)')) {
      const text = words.textContent.trim().slice(0, 40);
      if (isShown(words) && text !== '') need(4.5, getComputedStyle(words).color, words, `“${text}”`);
    }
    return [...new Set(findings)];
  });
}
