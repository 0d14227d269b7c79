import { test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { MODES, showIn } from '../support/everyone/modes.ts';
import { runAxe } from '../support/everyone/axe.ts';
test.each(['/', '/evidence/', '/roles/prompt-engineer/', '/faq/', '/s/faq/which-technical-skills/', '/glossary/','/search/','/compare/','/techniques/few-shot/','/guides/interviewing/','/404.html', '/evidence/sources/','/evidence/article/'])('%s', async (a) => {
  await onPage(a, async ({ page, trouble }) => {
    const seen = new Map<string, string[]>();
    const times = [];
    for (const m of MODES) { await showIn(page, m); const t = performance.now(); const r = await runAxe(page); times.push(Math.round(performance.now() - t) + ':' + r.leastContrast);
      for (const f of r.findings) seen.set(f, [...(seen.get(f) ?? []), m.name]); }
    console.log(a, times.join(' '), trouble, '\n' + [...seen].slice(0, 14).map(([f, m]) => `  ${m.length} ${m[0]} ${f.slice(0, 300)}`).join('\n'), seen.size);
  });
});
