import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program at work. */
export interface Run {
  /** Folder it writes to. */
  folder: string;
  /** What it said. @throws when it failed, with its reasons */
  finished: Promise<string>;
}

/**
 * Starts a program that writes files to the folder that is its one argument. It and the folder go when this process
 * ends, however that comes.
 * @param program path of a script for Node
 */
export function startProgram(program: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'guide-files-'));
  // Small young generation: the files are made once, and garbage is better collected than kept.
  const child = spawn(process.execPath, ['--max-semi-space-size=4', program, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // One arena of glibc's allocator instead of one a thread: 0.1 GB less. Other systems do not read it.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
  });
  process.once('exit', () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  let said = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const finished = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said.trim());
      else reject(new Error(errors.trim()));
    });
  });
  // Whoever waits for it is told; until then a failure is not an unhandled one.
  finished.catch(() => undefined);
  return { folder, finished };
}
