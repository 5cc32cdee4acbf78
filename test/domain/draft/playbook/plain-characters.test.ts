import { describe, expect, it } from 'vitest';
import { inPlainCharacters } from '#domain/draft/playbook/plain-characters.ts';

describe('words for a text message', () => {
  it('are saved room by plain characters', () => {
    expect(inPlainCharacters('”Nej” – aldrig…')).toBe('"Nej" - aldrig...');
  });
});
