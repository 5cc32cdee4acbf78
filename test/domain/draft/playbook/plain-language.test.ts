import { describe, expect, it } from 'vitest';
import type { Channel } from '#domain/channel/channel.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const draftOf = (channel: Channel, given: Partial<Brief>) =>
  writePlaybook(request(given, [channel]), playbook, rules).texts[0];
const textOf = (given: Partial<Brief>) => draftOf('facebook', given)?.text ?? '';

const facts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `f${at}`, status: 'confirmed' as const, text }));

describe('words as they were typed', () => {
  it.each([
    [
      'Water is back in the east since 13:10 and still off in the west.',
      'Water has been back in the east since 13:10 and is still off in the west.',
    ],
    [
      'Both roads are closed since Monday and still closed for lorries.',
      'Both roads have been closed since Monday and are still closed for lorries.',
    ],
    ['Water is back in the east.', 'Water is back in the east.'],
  ])('have what lasts in the perfect in English: %s', (typed, told) => {
    expect(textOf({ language: 'en', facts: facts(typed) })).toContain(told);
  });

  it.each([
    ['en' as const, 'In danger right now: 999.', 'If you are in danger right now, call 999.'],
    ['sv' as const, 'I fara just nu: 112.', 'Är du i fara just nu: ring 112.'],
  ])('say whom a bare number is for (%s)', (language, text, told) => {
    const publicAction = { text, keys: [] };
    expect(textOf({ language, facts: facts('Xyz.'), publicAction })).toContain(told);
  });

  it('say with whom we go through what happened, not to whom it happened', () => {
    const told = (commitment: string) =>
      textOf({ language: 'sv', facts: facts('Xyz.'), commitments: [commitment] });
    expect(told('Vi går igenom allt som hände med föräldrarna på torsdag.')).toContain(
      'Vi går igenom allt som hände, tillsammans med föräldrarna, på torsdag.',
    );
    expect(told('Vi går igenom allt som hände med personalen.')).toContain(
      'Vi går igenom allt som hände, tillsammans med personalen.',
    );
  });
});

describe('an apology to those whom its act counts', () => {
  const hit = (affected: string) =>
    textOf({
      ...{ language: 'en', kind: 'apology', wrongdoing: 'ours', harm: ['privacy'] },
      affected: [affected],
      facts: [{ ...facts('We emailed the names of 57 members to 140 people.')[0]!, isOurs: true }],
    });

  it('counts them once', () => {
    expect(hit('the 57 members')).toContain('and we apologise to the members.');
  });

  it('keeps a number that counts others', () => {
    expect(hit('the 57 families')).toContain('and we apologise to the 57 families.');
  });
});

describe('a correction', () => {
  const draft = (language: 'sv' | 'en', ...told: string[]) =>
    draftOf('newsroom', { language, kind: 'correction', facts: facts(...told) });

  it.each([
    [
      'en' as const,
      'The pool is open.',
      'Correction: The pool is open',
      'What is true is that the',
    ],
    ['sv' as const, 'Badet är öppet.', 'Rättelse: Badet är öppet', 'Det som stämmer är att badet'],
  ])('does not begin with its headline (%s)', (language, fact, title, begins) => {
    const correction = draft(language, fact);
    expect(correction?.title).toBe(title);
    expect(correction?.text.startsWith(begins)).toBe(true);
  });

  it.each([
    ['en' as const, 'Boil the water in Norrby.'],
    ['en' as const, 'Evacuate the north side now.'],
    ['sv' as const, 'Koka vattnet i Norrby.'],
    ['sv' as const, 'Utrym norra sidan nu.'],
  ])('gives an instruction as it stands (%s): %s', (language, fact) => {
    expect(draft(language, fact)?.text.startsWith(fact.slice(0, -1))).toBe(true);
  });

  it('tells a fact that denies something as it is', () => {
    expect(draft('en', 'The pool is not closing.')?.text).toMatch(/^The pool is not closing\./u);
  });
});

describe('a distance', () => {
  it('is kept from the deed, not from what we did about it', () => {
    const text = textOf({
      ...{ language: 'en', kind: 'distancing', wrongdoing: 'private', harm: ['dignity'] },
      facts: facts(
        'We have met with the visitors and listened to them.',
        'A guide made a disrespectful remark to visitors on Friday.',
      ),
    });
    expect(text).toMatch(/^We distance ourselves from the disrespectful remark that a guide made/u);
    expect(text).toContain('We have met with the visitors');
  });
});
