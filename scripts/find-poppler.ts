import { execFileSync } from 'node:child_process';

const answers = (): boolean => {
  try {
    for (const program of ['pdfinfo', 'pdftotext', 'pdftoppm', 'pdffonts'])
      execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
    throw cause;
  }
};

/**
 * Makes sure that the tests can read PDFs with poppler, and installs the Debian package where they cannot.
 * @throws when it cannot be had, saying what was tried
 */
export function findPoppler(): void {
  if (answers()) return;
  const asRoot = process.getuid?.() === 0;
  const apt = (args: string[]): void =>
    void execFileSync(asRoot ? 'apt-get' : 'sudo', asRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 600_000,
    });
  try {
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', 'poppler-utils']);
  } catch (cause) {
    throw new Error(
      'no poppler found, and it could not be installed: install poppler-utils (macOS: brew install poppler)',
      {
        cause,
      },
    );
  }
  if (!answers()) throw new Error('poppler was installed, and its programs are still not on the path');
}
