import { expect, it } from 'vitest';
import { titleIn, titleWithin } from '#domain/plan/title.ts';

it.each([
  ['Presschef', 'presschef'],
  ['Head of Press', 'head of Press'],
  ['VD', 'VD'],
  ['CEO', 'CEO'],
  ['Överläkare', 'överläkare'],
  ['', ''],
])('%s stands within a sentence as %s', (title, within) => {
  expect(titleWithin(title)).toBe(within);
});

it('a title is that of the language, where the plan gives one', () => {
  const person = { role: 'Presschef', roleIn: { en: 'Head of press' } };
  expect([titleIn(person, 'sv'), titleIn(person, 'en')]).toEqual(['Presschef', 'Head of press']);
  expect(titleIn({ role: 'Presschef' }, 'en')).toBe('Presschef');
});
