import { expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (fact: string, status = 'confirmed') =>
  findingsOf('url-not-allowed', 'Make your claim at norvale.example/claim.', {
    language: 'en',
    facts: [{ id: 'f1', status, text: fact }],
  }).map(({ severity }) => severity);

it('warns of a link that a confirmed fact names, and is silent where the fact recommends it', () => {
  expect(severities('The page norvale.example/claim opened in May.')).toEqual(['warn']);
  expect(severities('Compensation is claimed at norvale.example/claim.')).toEqual([]);
  expect(severities('Compensation is claimed at norvale.example/claim.', 'unconfirmed')).toEqual([
    'block',
  ]);
});

it('stops a link to a site that a fact warns of', () => {
  expect(severities('Do not make claims at norvale.example/claim.')).toEqual(['block']);
  expect(severities('A text message links to norvale.example/claim.')).toEqual(['block']);
});
