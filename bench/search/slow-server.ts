import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** What is sent compressed. Pagefind's own files are compressed already. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The line to a phone: time before the first byte of each answer, and bytes that fit through it a second. */
export interface Line {
  latencyMs: number;
  bytesPerSecond: number;
}

/** Bytes that are sent at once; small enough for files to share the line. */
const piece = 4096;

/**
 * Serves a folder over a slow line and counts what is sent. The line is slow here and not in the browser, because Chromium
 * slows the requests of a page but not those of its workers, and Pagefind searches in one.
 */
export class SlowServer {
  /** Bytes of bodies sent since `count` was last emptied, by path. */
  readonly count = new Map<string, number>();
  /** Null is as fast as the machine. */
  line: Line | null = null;
  readonly #folder: string;
  readonly #bodies = new Map<string, Buffer>();
  readonly #server = createServer((request, response) => {
    this.#waiting += 1;
    response.on('close', () => (this.#waiting -= 1));
    void this.#answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), response);
  });
  /** Answers that are on their way. */
  #waiting = 0;
  /** When the line is free again. */
  #free = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns the origin it serves at */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Waits until nothing has been on its way for half a second. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 10; calm = this.#waiting === 0 ? calm + 1 : 0) await wait(50);
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const file = join(this.#folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (this.line) await wait(this.line.latencyMs);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const body = this.#bodies.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    this.#bodies.set(file, body);
    this.count.set(path, (this.count.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type ? { 'content-encoding': 'br' } : {}),
    });
    for (let start = 0; this.line && start < body.length; start += piece) {
      const part = body.subarray(start, start + piece);
      const now = performance.now();
      this.#free = Math.max(now, this.#free) + (part.length / this.line.bytesPerSecond) * 1000;
      await wait(this.#free - now);
      // The browser has closed the page: nobody waits for the rest.
      if (response.destroyed) return;
      response.write(part);
    }
    response.end(this.line ? undefined : body);
  }
}
