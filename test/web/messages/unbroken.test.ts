import { describe, expect, it } from 'vitest';
import { messagesIn } from '#web/messages/messages.ts';
import { unbroken } from '#web/messages/unbroken.ts';

const shown = (words: string) => unbroken(words).replaceAll('\u00a0', '_');

describe('a figure', () => {
  it.each([
    ['Omkring 4 300 hushåll berörs.', 'Omkring 4_300 hushåll berörs.'],
    ['Ring 0771-00 00 00 eller +46 70 174 06 05.', 'Ring 0771-00_00_00 eller +46_70_174_06_05.'],
    ['3 av 5 kvar', '3_av_5 kvar'],
    ['1 / 240', '1_/_240'],
    ['12 of 1 000 characters', '12_of_1_000_characters'],
    ['Kl. 14.30, inom 25 min, 40 % besvarade', 'Kl._14.30, inom 25_min, 40_% besvarade'],
  ])('is shown on one line in “%s”', (words, as) => {
    expect(shown(words)).toBe(as);
  });

  it('leaves the spaces of other words alone', () => {
    const words = 'I dag har vi en av många frågor. E4 stängs.';
    expect(unbroken(words)).toBe(words);
  });
});

it.each([
  ['sv', 'av'],
  ['en', 'of'],
] as const)('the words of the interface hold none that breaks (%s)', (language, of) => {
  const t = messagesIn(language);
  expect(t.text.length('1', '240')).toBe(`1\u00a0${of}\u00a0240`);
  expect(t.checklist.lead(2, 5)).toContain(`2\u00a0${of}\u00a05`);
  expect(t.refusals['not-ready'].comments(3)).toContain('3');
  expect(t.help.steps.writer).toHaveLength(6);
});
