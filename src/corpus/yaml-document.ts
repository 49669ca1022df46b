import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Place } from './problem.ts';

/** A YAML text with its value and the place of every part of it. */
export interface YamlDocument {
  /** The value as plain data; undefined when the text does not parse. */
  data: unknown;
  /** Syntax errors, empty when the text parses. */
  errors: (Place & { message: string })[];
  /** Place of the part at `path`, or of the nearest parent that exists. A key's own place for keys of maps. */
  locate(path: readonly PropertyKey[]): Place;
}

/**
 * Parses YAML 1.2 without aliases, where dates stay text.
 * @param text YAML source
 * @param firstLine line of the file at which `text` starts, 1-based
 */
export function parseYaml(text: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // A warning of the parser is a tag it does not know, and such a value would come out as something else.
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(openQuote(document, error.pos[0]) ?? error.pos[0]),
    message: error.message,
  }));
  // An alias can make a value endless or unbounded in size, and saves an editor nothing.
  visit(document, {
    Alias: (_key, node) => {
      errors.push({
        ...placeAt(node.range?.[0] ?? 0),
        message: `"*${node.source}" is an alias; write the value itself`,
      });
    },
  });
  return {
    data: errors.length > 0 ? undefined : document.toJS(),
    errors,
    locate: (path) => placeAt(offsetOf(document, path)),
  };
}

/**
 * Where the quotation begins that is still open at `offset`. The parser notices a missing quotation mark only where
 * the text ends, many lines below the mistake.
 */
function openQuote(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      if (from < offset && offset <= to && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) start = from;
    },
  });
  return start;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair) || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
