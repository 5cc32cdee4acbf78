import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const text = 'Fältet {contact} i formuläret är tomt.';
const severities = (part: object): string[] =>
  findingsOf('draft-residue', text, part).map(({ severity }) => severity);

describe('leftovers of a draft', () => {
  it('stop approval', () => {
    expect(severities({})).toEqual(['block']);
    expect(severities({ facts: [{ id: 'f1', status: 'unconfirmed', text }] })).toEqual(['block']);
  });

  it.each([
    ['a confirmed fact', { facts: [{ id: 'f1', status: 'confirmed', text }] }],
    ['a commitment', { commitments: [text] }],
    ['a contact', { contacts: ['{contact}'] }],
    ['the public action', { publicAction: { text, keys: [] } }],
  ])('only warn where %s holds them', (_, part) => {
    expect(severities(part)).toEqual(['warn']);
  });

  it('let a confirmed fact be told that speaks as a note would', () => {
    const told = 'Starters and overtime since October have to be added by hand.';
    const found = (facts: object[]) =>
      findingsOf('draft-residue', told, { language: 'en', facts }).map(({ severity }) => severity);
    expect(found([])).toEqual(['block']);
    expect(found([{ id: 'f1', status: 'confirmed', text: told }])).toEqual(['warn']);
    expect(
      found([{ id: 'f1', status: 'confirmed', text: 'They have to be added by hand.' }]),
    ).toEqual(['block']);
  });
});
