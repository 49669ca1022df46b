// The bundler would wrap this import in a helper of its own, which fails for a file it has never seen.
globalThis.loadPagefind = (address) => import(address);
