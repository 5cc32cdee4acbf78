import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { severitiesBeside } from '../support.ts';

const severities = (text: string, language: Language, ...facts: string[]) =>
  severitiesBeside('fact-turned', text, language, facts);

describe('who did it, and to whom', () => {
  it.each<[Language, string, string]>([
    ['en', 'The supplier paid us.', 'We paid the supplier.'],
    ['en', 'We warned the police.', 'The police have warned us.'],
    ['en', 'The contractor will sue us.', 'We will sue the contractor.'],
    ['sv', 'Leverantören betalade oss.', 'Vi betalade leverantören.'],
    ['sv', 'Vi har anmält entreprenören.', 'Entreprenören har anmält oss.'],
  ])('is not exchanged (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'The bus hit the tram.', 'The tram hit the bus.'],
    ['sv', 'Resenären slog vakten.', 'Vakten slog resenären.'],
  ])('may be exchanged where neither is "we" or "us" (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual(['warn']);
  });

  it.each<[Language, string, string]>([
    ['en', 'The supplier was paid by us.', 'We paid the supplier.'],
    ['en', 'We were informed by the police.', 'The police informed us.'],
    ['en', 'The parents met us.', 'We met the parents.'],
    ['en', 'We have informed the police.', 'The police informed us.'],
    ['en', 'The hospital called us.', 'We called the hospital.'],
    ['sv', 'Polisen har kontaktat oss.', 'Vi har kontaktat polisen.'],
    ['en', 'The police work with us.', 'We work with the police.'],
    ['sv', 'Leverantören betalade vi.', 'Vi betalade leverantören.'],
    ['sv', 'Oss varnade polisen.', 'Polisen varnade oss.'],
    ['sv', 'Bussen krockade med spårvagnen.', 'Spårvagnen krockade med bussen.'],
  ])('may stand in another order (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual([]);
  });

  it('may be told both ways', () => {
    const facts = ['We warned the police.', 'The police warned us.'];
    expect(severities('The police warned us.', 'en', ...facts)).toEqual([]);
  });
});

describe('an aside', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The water, which we deliver in tanks, is safe to drink.',
      'The water is not safe to drink.',
    ],
    [
      'sv',
      'Vattnet, som vi delar ut från tankar, är säkert att dricka.',
      'Vattnet är inte säkert att dricka.',
    ],
  ])('that may tell which one is meant stops nothing (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual(['warn']);
  });

  it.each<[Language, string, string]>([
    ['en', 'The water, which is tested at the plant, is safe.', 'The water is not safe.'],
    ['en', 'The bridge, which we built with the council, is open.', 'The bridge is closed.'],
    [
      'sv',
      'Vattnet, som vi testar i vårt eget laboratorium, är säkert.',
      'Vattnet är inte säkert.',
    ],
  ])('that tells of no other one changes nothing (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual(['block']);
  });
});

describe('a day', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'You can eat the salad on Monday.',
      'Do not eat the salad.',
      'We recalled it on Monday.',
    ],
    ['sv', 'Ni kan äta salladen på måndag.', 'Ät inte salladen.', 'Vi återkallade den i måndags.'],
  ])('is no place (%s): %s', (language, text, ...facts) => {
    expect(severities(text, language, ...facts)).not.toContain('block');
  });
});
