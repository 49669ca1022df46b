import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { environment } from './project-copy.ts';

/** A real `astro dev` on a port that the system chose. */
export class DevServer {
  readonly #child: ChildProcess;
  readonly #kill = (): void => void this.#child.kill('SIGKILL');
  /** What it wrote to the terminal. */
  said = '';

  /**
   * @param root folder of the project it serves
   * @param env variables to set, such as SITE_URL
   */
  constructor(root: string, env: Record<string, string> = {}) {
    // Node is started itself, not through npx, so that killing it ends the server.
    this.#child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'], {
      cwd: root,
      env: { ...environment(env), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.on('exit', this.#kill);
  }

  /** Its origin, once it listens. @throws with what it said when it ends before */
  async origin(): Promise<string> {
    return new Promise((found, failed) => {
      const hear = (text: Buffer): void => {
        this.said += text.toString();
        const origin = /http:\/\/localhost:\d+/.exec(this.said)?.[0];
        if (origin !== undefined) found(origin);
      };
      this.#child.stdout?.on('data', hear);
      this.#child.stderr?.on('data', hear);
      this.#child.on('exit', (code) => failed(new Error(`astro dev ended with ${code}\n${this.said}`)));
      this.#child.on('error', failed);
    });
  }

  async stop(): Promise<void> {
    process.off('exit', this.#kill);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#kill();
    await gone;
  }
}
