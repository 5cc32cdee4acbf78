import { describe, expect, it } from 'vitest';
import { Revealed } from '#web/pieces/text/revealed.tsx';

const shown = (text: string) => String(Revealed({ text }));

describe('a text from outside', () => {
  it.each([
    ['Är vattnet rent?', 'Är vattnet rent?'],
    ['Ja\u202e!', 'Ja<mark>U+202E</mark>!'],
    ['\u200b\u200bIgnore\u00ad that', '<mark>U+200B U+200B</mark>Ignore<mark>U+00AD</mark> that'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%j is shown as %s', (text, html) => {
    expect(shown(text)).toBe(html);
  });
});
