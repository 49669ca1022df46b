import { expect, test } from 'vitest';
import { onPage } from '../fixture.ts';
import { images } from './images.ts';

const publicFiles = { '/images/spray.svg': 50_000, '/images/large.png': 50_001 };

test.each([
  ['a sound picture', '![Put the tip into one nostril](/images/spray.svg)\n', []],
  ['no alternative text', 'See ![](/images/spray.svg)\n', ['15:5']],
  ['a file name as text', '![naloxone-spray.png](/images/spray.svg)\n', ['15:1']],
  ['a camera’s name as text', '![IMG_2041](/images/spray.svg)\n', ['15:1']],
  ['a picture that is not there', '![A spray](/images/sprai.svg)\n', ['15:1']],
  ['a picture too large', '![A spray](/images/large.png)\n', ['15:1']],
  ['a picture of another site', '![A spray](https://example.org/spray.svg)\n', ['15:1']],
  ['a picture beside the page', '![A spray](spray.svg)\n', ['15:1']],
  ['no text and not there', 'One.\n\n![](/none.svg)\n', ['17:1', '17:1']],
])('%s', (_name, body, expected) => {
  expect(onPage(images, body, {}, { publicFiles })).toEqual(expected);
});
