import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const found = (text: string, language: 'sv' | 'en', nextUpdateAt: string): string[] =>
  findingsOf('date-not-in-facts', text, {
    language,
    publishedAt: '2026-12-30T09:15:00Z',
    nextUpdateAt,
  }).map(({ start, end }) => text.slice(start, end));

// A Friday, in Stockholm.
const MIDNIGHT = '2026-12-31T23:00:00Z';

describe('the end of a day is the beginning of the next one', () => {
  it.each([
    ['Nästa besked kommer den 31 december kl. 24.00.', 'sv'],
    ['Nästa besked kommer torsdagen den 31 december 2026 klockan 24.', 'sv'],
    ['Nästa besked kommer den 31 december vid midnatt.', 'sv'],
    ['Nästa besked kommer i morgon kl. 24.00.', 'sv'],
    ['Nästa besked kommer den 1 januari kl. 00.00.', 'sv'],
    ['Nästa besked kommer fredagen den 1 januari 2027 kl. 0.00.', 'sv'],
    ['We will give an update on 31 December at 24:00.', 'en'],
    ['We will give an update on 31 December at midnight.', 'en'],
    ['We will give an update on Friday 1 January at 00:00.', 'en'],
  ] as const)('is the time of the next update: %s', (text, language) => {
    expect(found(text, language, MIDNIGHT)).toEqual([]);
  });

  it.each([
    ['Nästa besked kommer den 1 januari kl. 24.00.', MIDNIGHT],
    ['Nästa besked kommer den 31 december kl. 00.00.', MIDNIGHT],
    ['Nästa besked kommer den 30 december kl. 24.00.', MIDNIGHT],
    ['Nästa besked kommer den 31 december kl. 24.00.', '2026-12-31T22:00:00Z'],
  ])('is no other midnight: %s', (text, nextUpdateAt) => {
    expect(found(text, 'sv', nextUpdateAt)).not.toEqual([]);
  });
});

describe('the day on which we said something', () => {
  const severities = (text: string, language: 'sv' | 'en') =>
    findingsOf('date-not-in-facts', text, { language, kind: 'update' }).map(
      ({ severity }) => severity,
    );

  it.each([
    ['On 15 December we wrote that buses run again.', 'en'],
    ['What we said on 15 December was wrong.', 'en'],
    ['Our update of 15 December was wrong.', 'en'],
    ['Den 15 december skrev vi att bussarna går igen.', 'sv'],
    ['Vårt besked den 15 december var fel.', 'sv'],
  ] as const)('only warns: %s', (text, language) => {
    expect(severities(text, language)).toEqual(['warn']);
  });

  it.each([
    ['As we said, buses run again on 15 December.', 'en'],
    ['We wrote that buses run again on 15 December.', 'en'],
    ['Our update on Friday will tell more.', 'en'],
    ['Our statement of 15 December will say why.', 'en'],
    ['We promised 15 December.', 'en'],
    ['Vi lovade den 15 december.', 'sv'],
    ['Vårt besked den 15 december ska säga varför.', 'sv'],
    ['Bussarna går igen den 15 december, som vi skrev.', 'sv'],
  ] as const)('is not the day that we told of: %s', (text, language) => {
    expect(severities(text, language)).toEqual(['block']);
  });
});

describe('the time of what we said, beside what is still to come', () => {
  const findings = (text: string, language: 'sv' | 'en') =>
    findingsOf('date-not-in-facts', text, {
      language,
      kind: 'update',
      facts: [{ id: 'f1', text: 'At 06:00 we wrote.', status: 'confirmed', keys: [] }],
      nextUpdateAt: '2026-12-14T20:00:00Z',
    });

  it.each([
    ['Power will not be back on the south side; what we said at 06:00 was wrong.', 'en'],
    ['Nästa besked kommer senare, för det vi skrev kl. 06.00 var fel.', 'sv'],
  ] as const)('is no time of the next update: %s', (text, language) => {
    expect(findings(text, language)).toEqual([]);
  });

  it.each([
    ['We will be back with an update at 06:00.', 'en'],
    ['As we said, we will update you at 06:00.', 'en'],
    ['Nästa besked kommer kl. 06.00.', 'sv'],
  ] as const)('is still none that a fact names: %s', (text, language) => {
    expect(findings(text, language)).toHaveLength(1);
  });
});

describe('a weekday that no fact names', () => {
  const severities = (text: string) =>
    findingsOf('date-not-in-facts', text, {}).map(({ severity }) => severity);

  it('only warns where it is over', () => {
    expect(severities('Ilskan på mötet i tisdags var befogad.')).toEqual(['warn']);
    expect(severities('Lördagens lopp gick i hetta.')).toEqual(['warn']);
    expect(severities('Vattnet är tillbaka på tisdag.')).toEqual(['block']);
  });
});

describe('a meeting that we promise', () => {
  it('is at its own times, whenever the next update is', () => {
    const commitments = ['There is a briefing online at 12 noon and at 8 pm.'];
    const places = (text: string) =>
      findingsOf('date-not-in-facts', text, {
        ...{ language: 'en', kind: 'internal', commitments },
        nextUpdateAt: '2027-01-19T17:00:00Z',
      });
    expect(places('There is a briefing online at 12 noon and at 8 pm.')).toEqual([]);
    expect(places('There is a briefing online at 9 pm.')).not.toEqual([]);
  });
});

it.each([
  ['en', 'On Saturday 28 November the pipe burst.', 'On Sunday 28 November the pipe burst.'],
  ['sv', 'Lördagen den 28 november brast röret.', 'Söndagen den 28 november brast röret.'],
])('a date has its weekday in the year that the words go out (%s)', (language, right, wrong) => {
  const brief = {
    language,
    goesOutAt: '2026-11-30T09:00:00Z',
    facts: [{ id: 'f1', status: 'confirmed', text: 'The pipe burst on 28 November.' }],
  };
  expect(findingsOf('date-not-in-facts', right, brief)).toEqual([]);
  expect(findingsOf('date-not-in-facts', wrong, brief)).toHaveLength(1);
});
