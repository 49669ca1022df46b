import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../src/settings.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a built folder as a static host would: folders have an index, unknown paths get the 404 page.
 * @param folder built site
 * @param base base path with a slash at both ends
 */
export function staticServer(folder: string, base: string) {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const send = (file: string, status: number): void => {
      response.writeHead(status, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      createReadStream(file).pipe(response);
    };
    const inside = normalize(path.startsWith(base) ? path.slice(base.length) : '..');
    const file = join(folder, inside);
    const isFile = (item: string): boolean => existsSync(item) && statSync(item).isFile();
    if (!inside.startsWith('..') && isFile(file)) return send(file, 200);
    if (!inside.startsWith('..') && path.endsWith('/') && isFile(join(file, 'index.html')))
      return send(join(file, 'index.html'), 200);
    // Addresses typed from paper, such as /h/overdose, have no slash at their end.
    if (!inside.startsWith('..') && isFile(join(file, 'index.html'))) {
      response.writeHead(301, { location: `${path}/` });
      return response.end();
    }
    return send(join(folder, '404.html'), 404);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist/', import.meta.url));
  if (!existsSync(folder)) throw new Error('no dist/ yet: npm run build makes it');
  const port = Number(process.env['PORT'] ?? 4321);
  const server = staticServer(folder, basePath);
  server.on('error', (error) => {
    console.error(`cannot serve on port ${port}: ${error.message}. PORT=4322 npm start uses another.`);
    process.exit(1);
  });
  server.listen(port, () => console.log(`The guide is at http://localhost:${port}${basePath}`));
}
