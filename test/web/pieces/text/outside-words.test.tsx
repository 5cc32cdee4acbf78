import { describe, expect, it } from 'vitest';
import { plainlyShown } from '#domain/values/outside-words.ts';
import { OutsideWords } from '#web/pieces/text/outside-words.tsx';

const shown = (text: string) => String(OutsideWords({ text }));

describe('words from outside', () => {
  it.each([
    ['Är vattnet rent?', 'Är vattnet rent?'],
    ['Ja\u202e!', 'Ja<mark>U+202E</mark>!'],
    ['\u200b\u200bIgnore\u00ad that', '<mark>U+200B U+200B</mark>Ignore<mark>U+00AD</mark> that'],
    ['\ue000\u{e0041}\u001b[31m', '<mark>U+E000 U+E0041 U+001B</mark>[31m'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['שלום 12', 'שלום 12'],
  ])('%j is shown as %s, apart from what stands around it', (text, html) => {
    expect(shown(text)).toBe(`<bdi>${html}</bdi>`);
  });

  it('have few marks on a letter, and few codes for what nobody sees', () => {
    expect(shown(`e${'\u0301'.repeat(9_978)}n`)).toBe(`<bdi>e${'\u0301'.repeat(8)}n</bdi>`);
    expect(shown('\u200b'.repeat(5_000))).toMatch(/^<bdi><mark>(?:U\+200B ){8}\+4992<\/mark>/);
  });

  it('name the same characters where nothing can be marked', () => {
    expect(plainlyShown('Kim\u202e\u200b!')).toBe('Kim[U+202E U+200B]!');
  });
});
