import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (text: string, name: string, part: object = {}): string[] =>
  findingsOf('name-individual', text, { protectedNames: [name], ...part }).map(
    ({ severity }) => severity,
  );

const english = { language: 'en' };

describe('protected names', () => {
  it.each([
    ['Karin var där.', 'Karin Granlund'],
    ['Vi talade med karin om saken.', 'Karin Granlund'],
    ['KARIN VAR DÄR', 'Karin Granlund'],
    ['Det var granlund.', 'Karin Granlund'],
    ['Vi talade med Hans i går.', 'Hans Ek'],
    ['Vi talade med Ek i går.', 'Hans Ek'],
    ['I går per lund greps.', 'Per Lund'],
    ['Vi såg björn sten där.', 'Björn Sten'],
    ['Per lund kom.', 'Per Lund'],
    ['Sten, Björn kom.', 'Björn Sten'],
  ])('are found as a name, which stops approval: %s', (text, name) => {
    expect(severities(text, name)).toEqual(['block']);
  });

  it.each([
    ['Hans svar kom i går.', 'Hans Ek', {}],
    ['Lund greps i natt.', 'Per Lund', {}],
    ['Stens bil brann.', 'Björn Sten', {}],
    ['Ek faller i stormen.', 'Hans Ek', {}],
    ['Vi fyllde vårt lager. Hans svar kom.', 'Hans Lager', {}],
    ['Klara besked väntas i dag.', 'Klara Ek', {}],
    ['Will the pool open today?', 'Will Berg', english],
    ['Det var eva som ringde.', 'Eva Granlund', {}],
    ['IDA var där.', 'Ida Granlund', {}],
  ])('only warn where it may be an everyday word or an acronym: %s', (text, name, part) => {
    expect(severities(text, name, part)).toEqual(['warn']);
  });

  it.each([
    ['Vi väntar på hans svar om lager och ek.', 'Hans Ek', {}],
    ['Det gav två kronor i en lund per person.', 'Per Lund', {}],
    ['The pool will open on 3 May.', 'May Will', english],
  ])('are not found in everyday words: %s', (text, name, part) => {
    expect(severities(text, name, part)).toEqual([]);
  });

  it('stop approval where two people have names like that', () => {
    expect(severities('Will the pool open?', 'Will Berg', english)).toEqual(['warn']);
    expect(
      severities('Will the pool open?', 'Will Berg', {
        ...english,
        protectedNames: ['Will Berg', 'Anna Willthe', 'Will'],
      }),
    ).toHaveLength(1);
  });
});

it.each([
  ['We hope to open in May.', []],
  ['The road is closed until 3 May.', []],
  ['We hope that May is better soon.', ['May']],
  ['We spoke to Hope May in May.', ['Hope May']],
])('takes the name of a month for a name only where it is no date: %s', (text, names) => {
  const found = findingsOf('name-individual', text, {
    language: 'en',
    protectedNames: ['Hope May'],
  });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
