import { expect, it } from 'vitest';
import { hasForeignAddress } from '#domain/tone/typed/foreign-address.ts';
import { briefOf } from '#test/domain/tone/support.ts';

const allowed = briefOf({ contacts: ['010-123 45 67', 'https://stod.example/chatt'] });

it.each([
  ['Läs mer på exempel.example.', false],
  ['Skriv till va@hjalp.exempel.example.', false],
  ['Chatta på stod.example.', false],
  ['Ring 010-123 45 67 i dag.', false],
  ['Läs mer på bluff.example.', true],
  ['Läs mer på exempel.example och på www.bluff.se.', true],
  ['Skriv till exempel.example@bluff.com.', true],
])('an address outside domains and contacts is foreign: %s', (words, isForeign) => {
  expect(hasForeignAddress(words, allowed)).toBe(isForeign);
});
