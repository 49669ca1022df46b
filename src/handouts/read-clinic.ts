import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Problem } from '../corpus/problem.ts';
import { readText } from '../corpus/read-text.ts';
import { schemaProblems } from '../corpus/schema-problems.ts';
import { parseYaml } from '../corpus/yaml-document.ts';
import type { YamlDocument } from '../corpus/yaml-document.ts';
import { clinic as clinicSchema } from '../schemas/clinic.ts';
import type { Clinic } from '../schemas/clinic.ts';

/** Largest logo in bytes. */
const largestLogo = 200_000;

/** First bytes of the kinds of picture that can be printed. */
const kinds: Record<string, (bytes: Buffer) => boolean> = {
  '.png': (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  '.jpg': (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8,
  '.jpeg': (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8,
  '.svg': (bytes) => /<svg[\s>]/.test(bytes.subarray(0, 2000).toString('utf8')),
};

/** A clinic file, read, or what is wrong with it. */
export type ReadClinic =
  | { clinic: Clinic; logo: { bytes: Buffer; extension: string } | null; yaml: YamlDocument; problems: [] }
  | { clinic: null; problems: Problem[] };

/** Reads the details of a clinic. @param path file as the command line names it */
export function readClinic(path: string): ReadClinic {
  const problem = (place: { line: number; column: number }, message: string, hint: string): ReadClinic => ({
    clinic: null,
    problems: [{ rule: 'clinic', severity: 'error', path, ...place, message, hint }],
  });
  const start = { line: 1, column: 1 };
  if (!existsSync(path)) return problem(start, 'no such file', 'copy examples/clinic.yaml and change it');
  const read = readText(path, path);
  if (read.text === null || read.problems.length > 0) return { clinic: null, problems: read.problems };
  const yaml = parseYaml(read.text);
  const [syntax] = yaml.errors;
  if (syntax) return problem(syntax, syntax.message, 'put text with : or # or quotes between quotation marks');
  const parsed = clinicSchema.safeParse(yaml.data);
  if (!parsed.success) return { clinic: null, problems: schemaProblems(path, yaml, parsed.error.issues, clinicSchema) };

  const clinic = parsed.data;
  if (clinic.logo === undefined) return { clinic, logo: null, yaml, problems: [] };
  const place = yaml.locate(['logo']);
  const file = join(dirname(path), clinic.logo);
  const extension = extname(file).toLowerCase();
  if (!existsSync(file)) return problem(place, `no logo at ${file}`, 'write its path as seen from this file');
  const isKind = kinds[extension];
  if (!isKind) return problem(place, `a logo that ends in "${extension}"`, `use ${Object.keys(kinds).join(', ')}`);
  const bytes = readFileSync(file);
  if (bytes.length > largestLogo)
    return problem(place, `the logo has ${bytes.length} bytes`, `${largestLogo} at most: make it smaller`);
  if (!isKind(bytes))
    return problem(place, `the logo is not a ${extension.slice(1).toUpperCase()} file`, 'export it anew');
  return { clinic, logo: { bytes, extension }, yaml, problems: [] };
}
