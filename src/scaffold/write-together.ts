import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file by its path in the project, and what it is to hold. */
export interface NewText {
  path: string;
  text: string;
}

/**
 * Writes files whole or not at all: each is written beside its place under a name that no reader looks at, and moved
 * there when all are.
 * @param root folder of the project
 * @param created file that must not exist yet, or null
 * @param replaced file that takes the place of one that exists
 * @throws the system's error; everything is then as it was
 */
export function writeTogether(root: string, created: NewText | null, replaced: NewText): void {
  const target = (file: NewText): string => join(root, file.path);
  const draft = (file: NewText): string => join(root, dirname(file.path), `.${basename(file.path)}.${process.pid}.new`);
  const files = created ? [created, replaced] : [replaced];
  let made = false;
  try {
    if (created) mkdirSync(dirname(target(created)), { recursive: true });
    for (const file of files) writeFileSync(draft(file), file.text, { flag: 'wx' });
    // A link, unlike a rename, fails when someone made the file in the meantime.
    if (created) linkSync(draft(created), target(created));
    made = created !== null;
    renameSync(draft(replaced), target(replaced));
    made = false;
  } finally {
    if (made && created) rmSync(target(created));
    for (const file of files) rmSync(draft(file), { force: true });
  }
}
