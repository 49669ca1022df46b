import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../src/settings.ts';

/** One page of dist/. */
export interface BuiltPage {
  /** Public path, base included. */
  path: string;
  html: string;
}

const folder = new URL('../dist/', import.meta.url).pathname;

/** Every HTML page of the built site. */
export function builtPages(): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: basePath + name.replace(/index\.html$/, ''),
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

export const distFolder = folder;
