import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const templates = fileURLToPath(new URL('./templates/', import.meta.url));
const fontFolder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
);

/** Thrown when Typst refuses a document or warns about it. */
export class PaperError extends Error {}

/** A laid out document. */
export interface Paper {
  pages: number;
  /** Values that the templates marked with a label. */
  marks<Value>(label: string): Value[];
  /** PDF/UA-1: the compiler refuses what a screen reader could not read. */
  pdf(): Buffer;
  /** All pages below each other, letters as outlines. */
  svg(): string;
}

/** Lays out Typst sources with the templates of this folder and no font but Atkinson Hyperlegible Next. */
export interface PaperMaker {
  /** @throws PaperError for any error or warning */
  layOut(source: string): Paper;
  /** Makes a file known under a path, for logos. */
  addFile(path: string, bytes: Buffer): void;
}

/** A maker of papers; making one reads the fonts, so one is made a build. */
export function paperMaker(): PaperMaker {
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontPaths: [join(fontFolder, '400Regular'), join(fontFolder, '700Bold')] }],
  });
  const main = join(templates, 'main.typ');
  return {
    addFile: (path, bytes) => compiler.mapShadow(join(templates, path), bytes),
    layOut(source) {
      // Layouts of earlier sheets are of no use to this one; kept, they take 0.3 GB by the last.
      compiler.evictCache(2);
      compiler.addSource(main, source);
      const result = compiler.compile({ mainFilePath: main });
      for (const found of [result.takeDiagnostics(), result.takeWarnings()])
        if (found) throw new PaperError(said(found));
      const document = result.result;
      if (!document) throw new PaperError('Typst made no document');
      return paperOf(compiler, document);
    },
  };
}

const said = (error: { shortDiagnostics: { message: string }[] }): string =>
  error.shortDiagnostics.map((item) => item.message).join('; ');

function paperOf(compiler: NodeCompiler, document: NodeTypstDocument): Paper {
  return {
    pages: document.numOfPages,
    marks: <Value>(label: string): Value[] =>
      compiler.query(document, { selector: `<${label}>`, field: 'value' }) as Value[],
    pdf: () => compiler.pdf(document, { pdfStandard: 'ua-1' }),
    svg: () => compiler.plainSvg(document),
  };
}

/** Version of the fonts in use, for the notice of their licence. */
export const fontVersion = (): string =>
  (JSON.parse(readFileSync(join(fontFolder, 'package.json'), 'utf8')) as { version: string }).version;
