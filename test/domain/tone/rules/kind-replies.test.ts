import { describe, expect, it } from 'vitest';
import { briefOf, findingsOf } from '../support.ts';

// Beside the examples of these rules, which the judgement learns from.
describe('a kind or honest reply', () => {
  it.each([
    ['sv', 'absolute-assurance', 'Ingen fara att du frågar.'],
    ['sv', 'nonapology-passive', 'Vi vet när det gick fel.'],
    ['sv', 'promise-not-in-facts', 'Vi har inget besked om ersättning att ge.'],
    ['sv', 'no-marketing', 'Har du fått erbjudande om gammalt silver, ring polisen.'],
    ['en', 'absolute-assurance', 'We have nothing more to tell about that today.'],
    ['en', 'absolute-assurance', 'No need to be sorry, it was our mistake.'],
    ['en', 'nonapology-passive', 'It went wrong when we switched systems.'],
    ['en', 'promise-not-in-facts', 'On compensation we have no answer to give you today.'],
    ['en', 'no-marketing', 'It may not win beauty prizes.'],
  ] as const)('in %s is no %s: %s', (language, rule, text) => {
    expect(findingsOf(rule, text, briefOf({ kind: 'reply', language }))).toEqual([]);
  });
});
