/**
 * `npm test`: everything that can fail, cheapest first, and one summary.
 * `npm test -- unit faults` runs only the stages named.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { requireBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { commandOf, runNode, type Outcome } from './run.ts';

interface Stage {
  name: string;
  /** What must have passed before this makes sense. */
  needs?: string;
  run: () => Promise<Result>;
}

interface Result extends Outcome {
  passed: number;
  failed: number;
}

const REPORTS = 'reports';

const STAGES: Stage[] = [
  {
    name: 'types',
    run: () =>
      tool('@astrojs/check', 'astro-check', [
        '--minimumSeverity',
        'hint',
        '--minimumFailingSeverity',
        'warning',
      ]),
  },
  { name: 'lint', run: () => tool('eslint', 'eslint', ['.', '--max-warnings', '0']) },
  { name: 'format', run: () => tool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'content', run: () => vitest('content') },
  { name: 'faults', run: () => vitest('faults') },
  { name: 'build', run: build },
  { name: 'site', needs: 'build', run: () => vitest('site') },
  { name: 'relevance', needs: 'build', run: () => vitest('relevance') },
  { name: 'browser', needs: 'build', run: browserTests },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(', ')}. The stages are: ${STAGES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
mkdirSync(REPORTS, { recursive: true });

const results = new Map<string, { result: Result | null; seconds: number }>();
for (const stage of STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (stage.needs && results.get(stage.needs)?.result?.ok === false) {
    results.set(stage.name, { result: null, seconds: 0 });
    continue;
  }
  process.stdout.write(`${stage.name.padEnd(10)}`);
  const begun = performance.now();
  const result = await stage.run();
  const seconds = (performance.now() - begun) / 1000;
  results.set(stage.name, { result, seconds });
  console.log(`${result.ok ? 'passed' : 'FAILED'}  ${seconds.toFixed(1)} s`);
  if (!result.ok) console.log(`\n${result.output.trim()}\n`);
}
summarise();

function summarise(): void {
  console.log('');
  let passed = 0;
  let failed = 0;
  for (const [name, { result, seconds }] of results) {
    passed += result?.passed ?? 0;
    failed += result ? result.failed : 1;
    const counts = result ? `${result.passed} passed, ${result.failed} failed` : 'not run: the build failed';
    console.log(
      `  ${result?.ok ? '✓' : '✗'} ${name.padEnd(10)} ${counts.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/** A tool that passes or fails as one. */
async function tool(name: string, command: string, args: readonly string[]): Promise<Result> {
  return asOne(await runNode(commandOf(name, command), args, { quiet: true }));
}

function asOne(outcome: Outcome): Result {
  return { ...outcome, passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1 };
}

/** What the build says is kept: a test reads it for warnings. */
async function build(): Promise<Result> {
  const outcome = await buildSite();
  writeFileSync(`${REPORTS}/build.log`, outcome.output);
  return asOne(outcome);
}

/** A folder of tests; the counts come from Vitest's own report. */
async function vitest(project: string): Promise<Result> {
  const file = `${REPORTS}/${project}.json`;
  rmSync(file, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const outcome = await runNode(commandOf('vitest'), args, { quiet: true });
  const counts = readCounts(file);
  // A run that ends well without having run anything has tested nothing.
  const ok = outcome.ok && counts.passed > 0;
  return { ok, output: outcome.output, passed: counts.passed, failed: ok ? 0 : Math.max(1, counts.failed) };
}

async function browserTests(): Promise<Result> {
  try {
    requireBrowser({ windowless: true });
  } catch (error) {
    return { ok: false, output: String((error as Error).message), passed: 0, failed: 1 };
  }
  return vitest('browser');
}

function readCounts(file: string): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
