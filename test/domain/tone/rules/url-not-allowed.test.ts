import { expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

it('only warns of a link that a confirmed fact holds, as that may be a false page', () => {
  const severities = (status: string) =>
    findingsOf('url-not-allowed', 'Make your claim at norvale.example/claim.', {
      language: 'en',
      facts: [{ id: 'f1', status, text: 'Claims are made at norvale.example/claim.' }],
    }).map(({ severity }) => severity);
  expect(severities('confirmed')).toEqual(['warn']);
  expect(severities('unconfirmed')).toEqual(['block']);
});
