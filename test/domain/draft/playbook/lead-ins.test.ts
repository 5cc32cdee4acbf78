import { describe, expect, it } from 'vitest';
import { contactPhrases } from '#domain/draft/playbook/contact-phrases.ts';
import { inProse } from '#domain/draft/playbook/prose/prose.ts';
import { playbook, request } from '../briefs.ts';

const promised = (language: 'sv' | 'en', commitment: string) =>
  inProse(
    request({ language, commitments: [commitment] }, ['x']).brief,
    playbook[language].words,
    true,
  ).commitments[0];

describe('a commitment that is no sentence', () => {
  it.each([
    [
      'en',
      'Hotel rooms for all who cannot go home.',
      'We offer hotel rooms for all who cannot go home.',
    ],
    ['en', 'Money back by 9 December.', 'You get your money back by 9 December.'],
    ['en', 'Full refund to all 214', 'We give a full refund to all 214.'],
    [
      'en',
      'Nothing thrown away before Friday',
      'This is what we promise: nothing thrown away before Friday.',
    ],
    ['en', 'We ring everyone.', 'We ring everyone.'],
    ['sv', 'Krisstöd dygnet runt.', 'Vi erbjuder krisstöd dygnet runt.'],
    ['sv', 'Hotellrum åt alla 40.', 'Vi erbjuder hotellrum åt alla 40.'],
    ['sv', 'Två extra tåg om dagen', 'Det här lovar vi: två extra tåg om dagen.'],
    ['sv', 'Larmet provas varje morgon.', 'Larmet provas varje morgon.'],
  ] as const)('is led in to: %s %s', (language, typed, said) => {
    expect(promised(language, typed)).toBe(said);
  });
});

describe('a number with its hours', () => {
  it.each([
    ['en', '9am-5pm on 020-15 80 80', 'call 020-15 80 80 (9am-5pm)'],
    ['sv', 'vardagar 9-17 på 020-15 80 80', 'ring 020-15 80 80 (vardagar 9-17)'],
  ] as const)('is called, and then when: %s %s', (language, contact, said) => {
    expect(contactPhrases([contact], playbook[language])).toEqual([said]);
  });
});
