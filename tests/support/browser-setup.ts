/** Before the browser tests: one browser and one server for all of them. */
import type { TestProject } from 'vitest/node';
import { launchSharedBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/server.ts';
import { readSite } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the home page is, with a slash at the end. */
    address: string;
    /** Where the browser listens. */
    endpoint: string;
  }
}

/** Starts both; gives what ends them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { folder, base } = readSite();
  const [browser, serving] = await Promise.all([launchSharedBrowser(), serve(folder, { base })]);
  project.provide('address', serving.address);
  project.provide('endpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), serving.close()]);
  };
}
