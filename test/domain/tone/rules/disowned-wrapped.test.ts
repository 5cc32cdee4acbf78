import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

/** Sentences that take something back, and promise or hide something else between these words. */
interface Wrapped {
  rule: string;
  language: Language;
  found: readonly string[];
}

const wrapped: Wrapped[] = [
  {
    rule: 'promise-not-in-facts',
    language: 'en',
    found: [
      "We wish we could guarantee it, and we will pay you 500 kronor each, but we can't.",
      "We wish we could guarantee it, we will pay you 500 kronor each, but we can't.",
      "We wish we could promise more; we promise you 500 kronor each, but we can't.",
      'We wish we could guarantee it, so the manager has to leave, but we cannot.',
      "We wish we could promise you a lot, or you get all your money back, but we can't.",
    ],
  },
  {
    rule: 'promise-not-in-facts',
    language: 'sv',
    found: [
      'Vi önskar att vi kunde garantera det, och vi betalar 500 kronor till alla, men det kan vi inte.',
      'Vi önskar att vi kunde garantera det, vi ersätter er, men det kan vi inte.',
      'Vi önskar att vi kunde lova mer; vi lovar er pengarna tillbaka, men det kan vi inte.',
    ],
  },
  {
    rule: 'absolute-assurance',
    language: 'en',
    found: [
      "We wish we could guarantee it, and the water is completely safe, but we can't.",
      "We wish we could promise more, we guarantee that you are safe, but we can't.",
    ],
  },
  {
    rule: 'absolute-assurance',
    language: 'sv',
    found: ['Vi önskar att vi kunde lova mer, och vi garanterar er säkerhet, men det kan vi inte.'],
  },
  {
    rule: 'nonapology-passive',
    language: 'en',
    found: [
      "We don't say that mistakes were made; we say we made every effort.",
      "We don't say that mistakes were made; we say that we made a decision.",
      "We don't say much, mistakes were made and we say that we made them.",
    ],
  },
  {
    rule: 'nonapology-passive',
    language: 'sv',
    found: [
      'Vi säger inte att ett misstag har begåtts; vi säger att vi gjorde allt vi kunde.',
      'Vi säger inte att vi vet allt, men misstag har begåtts, och vi säger att vi gjorde vårt bästa.',
    ],
  },
];

describe.each(wrapped)('$rule ($language), wrapped', ({ rule, language, found }) => {
  it.each(found)('blocks what hides beside words that are taken back: %s', (text) => {
    const severities = findingsOf(rule, text, { language, kind: 'update' }).map(
      ({ severity }) => severity,
    );
    expect(severities).toContain('block');
  });
});

describe('promise-not-in-facts', () => {
  it.each([
    ['sv', 'Vi önskar att vi kunde garantera att er katt hittas, men det kan vi inte.'],
    ['en', 'We wish we could guarantee that your cat is found, but we cannot.'],
  ] as const)('takes no wish for a promise: %s %s', (language, text) => {
    expect(findingsOf('promise-not-in-facts', text, { language, kind: 'update' })).toEqual([]);
  });
});
