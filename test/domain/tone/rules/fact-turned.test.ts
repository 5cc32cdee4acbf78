import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const severities = (fact: string, text: string, contacts: string[] = []) =>
  findingsOf('fact-turned', text, {
    kind: 'update',
    language: /\b(?:the|of|is|were|it|your|boil|from)\b/iu.test(fact) ? 'en' : 'sv',
    facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    contacts,
  }).map(({ severity }) => severity);

describe('a turned fact', () => {
  it.each([
    ['No passwords were stolen.', 'Passwords were stolen. It is not your fault.'],
    ['No passwords were stolen.', 'Passwords were stolen. This must not happen again.'],
    ['No passwords were stolen.', 'Passwords were stolen. No one is to blame.'],
    ['No passwords were stolen.', 'Passwords were stolen. That was our mistake.'],
    ['Inga lösenord har stulits.', 'Lösenord har stulits. Det här skulle inte ha hänt.'],
    ['Vattnet är inte säkert att dricka.', 'Vattnet är säkert att dricka. Det är inte farligt.'],
  ])('is not taken back by any "not" in the next sentence: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual(['block']);
  });

  it.each([
    ['No passwords were stolen.', 'Passwords were stolen. That is not true.'],
    ['No passwords were stolen.', 'Passwords were stolen. No, that is wrong.'],
    ['Inga lösenord har stulits.', 'Lösenord har stulits. Det stämmer inte.'],
    ['Inga lösenord har stulits.', 'Lösenord har stulits. Uppgiften är felaktig.'],
  ])('is taken back by a word of truth: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    ['The water is not safe to drink.', 'First, the water is safe to drink.'],
    ['No passwords were stolen.', 'We have announced that passwords were stolen.'],
    ['No passwords were stolen.', 'We want to tell you that passwords were stolen.'],
    ['Inga lösenord har stulits.', 'Vi vill berätta att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Det stämmer att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Vi har meddelat att lösenord har stulits.'],
  ])('is no report by others: %s %s', (fact, text) => {
    expect(severities(fact, text)).not.toEqual([]);
  });

  it.each([
    ['No passwords were stolen.', 'Some say that it was reported that passwords were stolen.'],
    ['Inga lösenord har stulits.', 'En tidning skrev att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Det är fel att lösenord har stulits.'],
    ['Inga lösenord har stulits.', 'Vi vill inte att lösenord har stulits.'],
  ])('may be reported by others: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });

  it.each([
    ['The water is not safe to drink, the council said.', 'The water is safe to drink.'],
    ['The first aid tent is closed.', 'The first aid tent is open.'],
    ['The wrong pills are not safe to eat.', 'The wrong pills are safe to eat.'],
    ['Inga fel hittades i bromsarna.', 'Fel hittades i bromsarna.'],
    ['Målet är inte uppnått.', 'Målet är uppnått.'],
  ])('may say who told it, or of faults and goals: %s %s', (fact, text) => {
    expect(severities(fact, text)).not.toEqual([]);
  });

  it.each([
    ['We feared that the bridge had collapsed.', 'The bridge had not collapsed.'],
    ['Ett falskt rykte säger att skolan i Norrby är öppen.', 'Skolan i Norrby är inte öppen.'],
  ])('is none where the fact itself doubts it: %s %s', (fact, text) => {
    expect(severities(fact, text)).toEqual([]);
  });
});
