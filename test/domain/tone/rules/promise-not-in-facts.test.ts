import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (text: string, language: 'sv' | 'en', ...commitments: string[]): string[] =>
  findingsOf('promise-not-in-facts', text, { language, commitments })
    .filter(({ params }) => params['judged'] === undefined)
    .map(({ severity }) => severity);

describe('a promise', () => {
  it('is the commitment that says the same in other forms of its words', () => {
    const medical = 'The company pays medical costs for affected children';
    expect(severities('We will pay their medical costs.', 'en', medical)).toEqual([]);
    const repair = 'Reparationen kostar inget för ägaren.';
    expect(severities('Reparationen kostar dig ingenting.', 'sv', repair)).toEqual([]);
  });

  it('is another one where only those whom it is made to are the same', () => {
    const refund = 'Alla kunder får pengarna tillbaka.';
    expect(severities('Alla kunder kompenseras.', 'sv', refund)).toEqual(['block']);
  });

  it('may be any commitment where it is only called a promise', () => {
    const checks = 'Batterierna kontrolleras varje vecka.';
    expect(severities('Vi lovar att det blir bättre.', 'sv', checks)).toEqual(['warn']);
    expect(severities('Vi lovar att det blir bättre.', 'sv')).toEqual(['block']);
  });
});
