import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editorialGate } from './src/integrations/editorial-gate.ts';
import { handouts } from './src/integrations/handouts.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { basePath, siteUrl } from './src/settings.ts';

export default defineConfig({
  site: siteUrl.origin,
  base: basePath,
  trailingSlash: 'always',
  // The default deletes the space before an inline tag on a new line and fuses words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  // No page shows code; the highlighter would write inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Astro's own directive in every MDX file is no mistake of ours; 2,000 lines about it would hide one.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [editorialGate(), mdx(), redirects(), handouts(), searchIndex()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // The search runs as WebAssembly from this origin, in a worker.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
