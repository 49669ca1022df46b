import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const debianPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * Finds a Chromium, or installs one: Playwright's own download first, then the Debian package.
 * @returns path of the program
 * @throws when none can be had, saying what was tried
 */
export function findChromium(): string {
  const known = [process.env['CHROMIUM_PATH'] ?? '', ...debianPlaces, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
  if (known !== undefined) return known;
  const tried: string[] = [];
  const attempt = (command: string, args: string[]): void => {
    try {
      execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
    } catch (cause) {
      tried.push(
        `${command} ${args.join(' ')}: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`,
      );
    }
  };
  attempt('npx', ['playwright-core', 'install', 'chromium']);
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const asRoot = process.getuid?.() === 0;
  const apt = (args: string[]): void =>
    attempt(asRoot ? 'apt-get' : 'sudo', asRoot ? args : ['-n', 'apt-get', ...args]);
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  const installed = debianPlaces.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  throw new Error(`no Chromium found, and none could be installed. Set CHROMIUM_PATH to one.\n${tried.join('\n')}`);
}
