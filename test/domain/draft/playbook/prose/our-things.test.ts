import { describe, expect, it } from 'vitest';
import { asWe } from '#domain/draft/playbook/prose/as-we.ts';
import { playbook } from '../../briefs.ts';

describe('what belongs to the organisation that speaks as "we"', () => {
  it.each([
    ['en', 'Ekby Council has closed its pool.', 'We have closed our pool.'],
    [
      'en',
      'It rains. Ekby Council has written to its tenants.',
      'It rains. We have written to our tenants.',
    ],
    [
      'en',
      'Ekby Council has asked Nordbad to close its pool.',
      'Ekby Council has asked Nordbad to close its pool.',
    ],
    [
      'en',
      'Ekby Council closed the club and its pool.',
      'Ekby Council closed the club and its pool.',
    ],
    ['en', 'Ekby Council has closed the pool.', 'We have closed the pool.'],
    ['sv', 'Ekby kommun har stängt sitt badhus.', 'Vi har stängt vårt badhus.'],
    ['sv', 'Ekby kommun ber sina invånare om ursäkt.', 'Vi ber våra invånare om ursäkt.'],
    [
      'sv',
      'Ekby kommun kräver att bolaget städar sina lokaler.',
      'Ekby kommun kräver att bolaget städar sina lokaler.',
    ],
  ] as const)('is ours, unless it may be somebody else’s: %s %s', (language, text, told) => {
    const name = language === 'en' ? 'Ekby Council' : 'Ekby kommun';
    expect(asWe(text, name, playbook[language].words)).toBe(told);
  });
});
