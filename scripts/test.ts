import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, mkdirSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { findPoppler } from './find-poppler.ts';

// Builds the site, then runs every test: unit, built-site, browser. Ends with one line that counts them all.
const run = (command: string, args: string[], env: Record<string, string> = {}): number =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status ?? 1;

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
findPoppler();
const chromiumPath = findChromium();
console.log(`Browser: ${chromiumPath}`);

const built = run('npm', ['run', 'build']);
if (built !== 0) {
  console.log('The site does not build, so nothing was tested.\n0 passed, 1 failed');
  process.exit(1);
}
const status = run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/vitest.json'],
  { CHROMIUM_PATH: chromiumPath },
);
const result = JSON.parse(readFileSync('test-results/vitest.json', 'utf8')) as {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
};
// A file that cannot even be loaded has no tests to fail; count it, or it would pass unseen.
const failed = Math.max(result.numFailedTests, status === 0 ? 0 : 1);
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exit(status === 0 && failed === 0 ? 0 : 1);
