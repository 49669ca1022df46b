import { expect, test } from 'vitest';
import { redirectPage } from './redirect-page.ts';

test('leads on by itself and by a link, and nothing in it is read as markup', () => {
  const page = redirectPage('/a/?x="<', 'es', { title: 'Movida', link: 'Ir & leer' });
  expect(page).toContain('<html lang="es">');
  expect(page).toContain('content="0; url=/a/?x=&quot;&lt;"');
  expect(page).toContain('<a href="/a/?x=&quot;&lt;">Ir &amp; leer</a>');
});
