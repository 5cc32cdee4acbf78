import { describe, expect, it } from 'vitest';
import { isTheirs, onlyThere, type Person, quotes } from '#domain/retention/person.ts';
import { statementQuotes } from '#domain/retention/quoted.ts';
import type { Statement } from '#domain/statement/statement.ts';

const person: Person = {
  id: 'did:plc:lisa',
  names: new Set(['Lisa i Norrby', 'Lisa']),
  comments: new Set(['c1']),
  said: [
    {
      texts: ['Min son blev sjuk av vattnet i går kväll, vad gör ni åt det?'],
      url: 'https://bsky.app/profile/lisa.example/post/1',
      writtenAt: '2026-11-22T13:00:00.000Z',
      commentId: 'c1',
    },
    { texts: ['Brunt vatten i kranen'], writtenAt: '2026-11-22T14:00:00.000Z' },
  ],
};
const quotesAt = (text: string, at = '2026-11-22T15:00:00.000Z') => quotes(person, { text, at });

describe('what quotes a person', () => {
  it.each([
    [
      'six of their words in a row, whatever their case and punctuation',
      'En mor skriver: "MIN SON blev sjuk – av vattnet i går".',
    ],
    ['all of a short text', 'Flera skriver "brunt vatten i kranen".'],
    ['the address of what they said', 'Källa: https://bsky.app/profile/lisa.example/post/1'],
    ['their whole name', 'Uppgift från Lisa i Norrby.'],
    ['their id', 'Konto did:plc:lisa, kl. 13'],
  ])('holds %s', (_, text) => {
    expect(quotesAt(text)).toBe(true);
  });

  it.each([
    ['a few of their words', 'Ett barn blev sjuk av vattnet.'],
    ['a first name alone', 'Lisa i växeln svarar.'],
    ['part of another id', 'Konto did:plc:lisabet'],
    ['nothing', ''],
  ])('does not hold %s', (_, text) => {
    expect(quotesAt(text)).toBe(false);
  });

  it('was written down after they said it: before, they quoted us', () => {
    const text = 'Brunt vatten i kranen';
    expect(quotesAt(text, '2026-11-22T13:59:59.000Z')).toBe(false);
    expect(quotesAt(text, '2026-11-22T14:00:00.000Z')).toBe(true);
  });

  it('is theirs as a whole where it is what they said, however short', () => {
    expect(isTheirs(person, 'brunt vatten i kranen!')).toBe(true);
    expect(isTheirs(person, 'Brunt vatten')).toBe(false);
    expect(isTheirs(person, undefined)).toBe(false);
  });

  it.each(['headline', 'instructions'])('may be in the %s of a statement', (field) => {
    const asked = {
      ...{ texts: [], requestedAt: '2026-11-22T15:00:00.000Z' },
      [field]: 'Min son blev sjuk av vattnet i går, skriver en mor.',
    } as unknown as Statement;
    expect(statementQuotes(person, asked)).toBe(true);
  });

  it('is looked for in one comment, or in mentions, alone', () => {
    const at = '2026-11-22T15:00:00.000Z';
    const short = { text: 'Brunt vatten i kranen', at };
    expect(quotes(onlyThere(person, 'c1'), short)).toBe(false);
    expect(quotes(onlyThere(person), short)).toBe(true);
    expect(onlyThere(person, 'c1').comments).toEqual(new Set(['c1']));
  });
});
