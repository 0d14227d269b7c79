import { test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { MODES, showIn } from '../support/everyone/modes.ts';
import { installToolkit } from '../support/everyone/toolkit.ts';
import { noteListeners, unreachable, unlabelled, faintMarks } from '../support/everyone/controls.ts';
import { sidewaysScroll, reflowsMagnified } from '../support/everyone/reflow.ts';
import { lostWhenSpaced, lostWhenLarge } from '../support/everyone/spacing.ts';
import { motion } from '../support/everyone/motion.ts';
import { smallTargets } from '../support/everyone/targets.ts';
import { tabWalk } from '../support/everyone/focus.ts';
import { statesByColourAlone, statesLostInForcedColours } from '../support/everyone/state.ts';
const P = (process.env['PAGES'] ?? '/ /evidence/ /roles/prompt-engineer/ /faq/ /s/faq/which-technical-skills/ /glossary/ /search/ /compare/ /techniques/few-shot/ /guides/interviewing/ /404.html /evidence/sources/ /evidence/article/').split(' ');
test.each(P)('%s', async (a) => {
  await onPage(a, async ({ page, trouble }) => {
    const seen = new Map<string, string[]>();
    const times: Record<string, number> = {};
    await page.evaluate(installToolkit);
    for (const m of MODES) { await showIn(page, m);
      const run = async (n: string, f: (p: typeof page) => Promise<string[]>) => { const t = performance.now(); const r = await f(page); times[n] = Math.round(performance.now() - t) + (times[n] ?? 0); for (const x of r) seen.set(`${n}: ${x}`, [...(seen.get(`${n}: ${x}`) ?? []), m.name]); };
      await run('unreach', unreachable); await run('labels', unlabelled); await run('faint', faintMarks); await run('reflow', sidewaysScroll);
      await run('spaced', lostWhenSpaced); if (m.width > 320) await run('large', lostWhenLarge);
      if (m.reducedMotion === 'reduce') await run('motion', motion);
      await run('targets', smallTargets);
      if (m.name.endsWith('light')) await run('walk', tabWalk);
      await run('colour', statesByColourAlone);
      if (m.forcedColors === 'active') await run('forced', statesLostInForcedColours);
      if (m.name === '320 light') { await run('zoom', reflowsMagnified); await showIn(page, m); }
    }
    console.log('@' + a, JSON.stringify(times), trouble, '\n' + [...seen].slice(0, 25).map(([f, m]) => `  ${m.length} ${m[0]} ${f.slice(0, 230)}`).join('\n'), seen.size);
  }, { before: (p) => p.addInitScript(noteListeners) });
});
