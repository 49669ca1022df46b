import ts from 'typescript';

/**
 * Doc comments of the keys that a schema module defines, by dotted path: `title`, `facts.class`. A key written in short
 * (`urgency,`) has the comment of the constant it stands for.
 * @param source text of the module
 */
export function fieldDocs(source: string): Map<string, string> {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const docs = new Map<string, string>();
  const constants = new Map<string, string>();
  const commentOf = (node: ts.Node): string =>
    ts
      .getJSDocCommentsAndTags(node)
      .map((item) => ts.getTextOfJSDocComment(item.comment) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const walk = (node: ts.Node, path: string): void => {
    if (ts.isVariableStatement(node))
      for (const { name } of node.declarationList.declarations) constants.set(name.getText(file), commentOf(node));
    const isKey = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
    if (!isKey) return ts.forEachChild(node, (child) => walk(child, path));
    const name = node.name.getText(file).replace(/^['"]|['"]$/g, '');
    const here = path === '' ? name : `${path}.${name}`;
    const comment = commentOf(node) || (ts.isShorthandPropertyAssignment(node) ? (constants.get(name) ?? '') : '');
    // The first wins: pages come before translations, which have some of the same keys.
    if (comment !== '' && !docs.has(here)) docs.set(here, comment);
    ts.forEachChild(node, (child) => walk(child, here));
  };
  walk(file, '');
  return docs;
}
