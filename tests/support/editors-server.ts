/** An editor's server (`npm run dev`) over a copy of the project, whose content a test may spoil. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { copyProject } from '../../scripts/project-copy.ts';
import { commandOf } from '../../scripts/run.ts';
import { CLEAN } from './project-copy.ts';

/** A server that runs. */
export interface EditorsServer {
  /** Where its home page is, with a slash at the end. */
  address: string;
  /** The project it serves. */
  folder: string;
  close: () => Promise<void>;
}

/**
 * Starts one.
 * @param spoil is given the project's folder before the server reads it
 * @throws where it does not say where it is
 */
export async function startEditorsServer(spoil: (folder: string) => void): Promise<EditorsServer> {
  const { folder, remove } = copyProject();
  spoil(folder);
  const server = spawn(process.execPath, [commandOf('astro'), 'dev'], {
    cwd: folder,
    env: { ...process.env, ...CLEAN, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = once(server, 'exit');
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
    remove();
  };
  let said = '';
  const address = await new Promise<string | undefined>((resolve) => {
    const listen = (text: Buffer) => {
      said += text.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => resolve(undefined));
  });
  if (address) return { address, folder, close };
  await close();
  throw new Error(`The editor's server did not start: ${said}`);
}
