import { expect, it } from 'vitest';
import { pictureType } from '#domain/planned/picture.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['\u00ff\u00d8\u00ff\u00e1..Exif', 'image/jpeg'],
  ['\u0089PNG\r\n\u001a\n....', 'image/png'],
  ['GIF87a....', 'image/gif'],
  ['GIF89a....', 'image/gif'],
  ['RIFF\u0024\u0000\u0000\u0000WEBPVP8 ', 'image/webp'],
  ['RIFF\u0024\u0000\u0000\u0000WAVEfmt ', undefined],
  ['<svg onload="alert(1)">', undefined],
  ['', undefined],
])('what a picture is, is seen from how it begins: %j', (begins, type) => {
  expect(pictureType(bytes(begins))).toBe(type);
});
