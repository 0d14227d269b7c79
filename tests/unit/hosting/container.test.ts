/** The container file: nobody in particular, nothing to write to, and the configuration of the build. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NGINX } from '../../../src/domain/hosting/nginx.ts';

const text = readFileSync('Containerfile', 'utf8');
const lineOf = (word: string) => new RegExp(`^${word} (.*)$`, 'm').exec(text)?.[1] ?? '';

test('it runs what the configuration says of itself, on the folder the site is in', () => {
  const said = /^# (nginx .*)$/m.exec(NGINX)?.[1];
  const folder = /^COPY .* dist (\S+)$/m.exec(text)?.[1];
  expect(folder).toBeDefined();
  const run = (JSON.parse(lineOf('ENTRYPOINT')) as string[]).join(' ');
  expect(run).toBe(said?.replace('"$PWD/dist"', folder ?? ''));
});

test('it is not root, and listens where it may', () => {
  expect(lineOf('USER')).toMatch(/^[1-9]\d+:[1-9]\d+$/);
  expect(Number(lineOf('EXPOSE'))).toBeGreaterThanOrEqual(1024);
});

test('nginx writes nowhere but below /tmp', () => {
  const places = [...NGINX.matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);$/gm)].map(([, place]) => place);
  expect(places).toHaveLength(6);
  for (const place of places) expect(place).toMatch(/^\/tmp\//);
  expect(NGINX).toContain('access_log off;');
  expect(NGINX).toContain('error_log stderr;');
});

test('only the built site is sent to whatever builds the image', () => {
  expect(readFileSync('.dockerignore', 'utf8')).toBe('*\n!dist\n');
});
