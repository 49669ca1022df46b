const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The page that stands where another one stood: it leads on by itself, and by a link where that is off.
 * @param to address with the host's base path
 * @param words title and link text, in the language of the address
 */
export const redirectPage = (to: string, lang: string, words: { title: string; link: string }): string =>
  `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${escaped(to)}">
<title>${escaped(words.title)}</title>
<link rel="canonical" href="${escaped(to)}">
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p><a href="${escaped(to)}">${escaped(words.link)}</a></p>
</main>
</body>
</html>
`;
