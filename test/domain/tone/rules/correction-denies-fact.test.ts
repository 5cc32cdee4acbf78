import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const factsDenied = (
  language: 'sv' | 'en',
  claim: string,
  fact: string,
  truthKeys: readonly string[] = [],
) =>
  findingsOf('correction-denies-fact', `${claim} Det var fel. That was wrong.`, {
    kind: 'correction',
    language,
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    claim: { text: claim, keys: [], truthKeys: [...truthKeys] },
  }).map(({ severity, params }) => [severity, params['fact']]);

describe('a correction', () => {
  it.each([
    ['en', 'The board did know of the fault.', 'The board knew of the fault.'],
    ['en', 'The driver was drunk.', 'The driver had been drinking.'],
    ['en', 'The bridge is shut.', 'The bridge is closed.'],
    ['en', 'The bridge is not open.', 'The bridge is closed.'],
    ['sv', 'Ledningen har vetat om felet.', 'Ledningen visste om felet.'],
    ['sv', 'Vattnet är inte ofarligt.', 'Vattnet är farligt.'],
  ] as const)('warns where it calls a fact wrong: %s %s %s', (language, claim, fact) => {
    expect(factsDenied(language, claim, fact)).toEqual([['warn', fact]]);
  });

  it.each([
    ['en', 'The board did not know of the fault.', 'The board knew of the fault.'],
    ['en', 'The bridge was closed.', 'The bridge is closed.'],
    ['en', 'The bridge is closed.', 'The bridge is closed to cars.'],
    ['en', 'Two people have died.', 'Three people have died.'],
    ['en', 'All schools are closed.', 'The schools in Norby are closed.'],
    ['sv', 'Vattnet är farligt.', 'Vattnet är ofarligt.'],
    ['sv', 'Bron kan vara stängd.', 'Bron är stängd.'],
  ] as const)('says nothing where it does not: %s %s %s', (language, claim, fact) => {
    expect(factsDenied(language, claim, fact)).toEqual([]);
  });

  it('says nothing of the fact that it names as right', () => {
    const fact = 'The board knew of the fault.';
    expect(factsDenied('en', 'The board did know of the fault.', fact, ['knew'])).toEqual([]);
  });
});
