import { describe, expect, it } from 'vitest';
import { inPlainCharacters, plainFormOf } from '#domain/length/plain-characters.ts';

describe('words for a text message', () => {
  it('are saved room by plain characters', () => {
    expect(inPlainCharacters('”Nej” – aldrig…')).toBe('"Nej" - aldrig...');
  });

  it('are offered character by character, where there is one', () => {
    const offered = ['–', '\u00a0', 'ê', '👍', 'ж', 'a'].map(plainFormOf);
    expect(offered).toEqual(['-', ' ', 'e', undefined, undefined, 'a']);
  });
});
