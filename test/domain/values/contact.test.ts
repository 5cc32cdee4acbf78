import { describe, expect, it } from 'vitest';
import { Contact, contactProblem, isInWords } from '#domain/values/contact.ts';

describe('a contact', () => {
  it.each([
    ['kris@exempel', 'email'],
    ['Krisstab: kris@, dygnet runt', 'email'],
    ['08-12', 'phone'],
    ['0771', 'phone'],
    ['http://exempel', 'web'],
    ['https://', 'web'],
    ['www.exempel', 'web'],
  ])('that leads nowhere is refused: %s', (text, problem) => {
    expect(contactProblem(text)).toBe(problem);
    expect(Contact().safeParse(text).success).toBe(false);
  });

  it.each([
    'press@exempel.example',
    'Skriv till press@exempel.se.',
    'https://exempel.example/lage',
    'www.exempel.se',
    'X: @exempel',
    'https://mastodon.example/@exempel',
    '08-123 45 67',
    '+46 (0)8-123 45 67',
    '555-0142',
    '112',
    '1177',
    '113 13',
    'Lisa Lund 08-123 45 67',
    'the school gym',
    'Kundtjänst i foajén',
  ])('that leads somewhere is taken: %s', (text) => {
    expect(contactProblem(text)).toBeUndefined();
  });

  it('without number or address is taken as words', () => {
    expect(['the school gym', 'Contact not a contact', 'Rum 12'].every(isInWords)).toBe(true);
    expect(['1177', 'a@b.se', 'exempel.se', '@exempel', '08-123 45 67'].some(isInWords)).toBe(
      false,
    );
  });
});
