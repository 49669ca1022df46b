import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', 'node_modules', 'test-results', 'bench/work'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
);
