import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Language } from '#domain/values/language.ts';
import { briefOf, rules } from '../support.ts';

const facts = {
  sv: [
    { id: 'u', status: 'unconfirmed', text: 'Två personer är skadade.' },
    { id: 'f', status: 'confirmed', text: 'En buss kraschade.' },
  ],
  en: [
    { id: 'u', status: 'unconfirmed', text: 'Two people are hurt.' },
    { id: 'f', status: 'confirmed', text: 'A bus crashed.' },
  ],
};
const ASKED = ['unconfirmed-as-fact', 'uncertainty-stated'];

const found = (language: Language, text: string, extra: object = {}) => {
  const brief = briefOf({ kind: 'update', language, facts: facts[language], ...extra });
  return checkTone({ channel: brief.channel, text, title: undefined }, brief, rules)
    .filter(({ rule }) => ASKED.includes(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
};
const says = {
  sv: 'Medier skriver att två personer är skadade.',
  en: 'Media write that two people are hurt.',
};

describe('the next sentence', () => {
  it.each<[Language, string]>([
    ['en', 'We can neither confirm nor deny this.'],
    ['en', 'We are unable to verify this.'],
    ['en', 'We have no confirmation of this.'],
    ['en', 'We are waiting for confirmation.'],
    ['sv', 'Vi kan varken bekräfta eller dementera det.'],
    ['sv', 'Det kan vi varken bekräfta eller dementera.'],
    ['sv', 'Det har vi ännu ingen bekräftelse på.'],
    ['sv', 'Vi väntar på att polisen bekräftar det.'],
  ])('says that it is not confirmed (%s): %s', (language, next) => {
    expect(found(language, `${says[language]} ${next}`)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'We have no confirmation of their names.'],
    ['en', 'It is true.'],
    ['sv', 'Det stämmer.'],
  ])('may say something else (%s): %s', (language, next) => {
    expect(found(language, `${says[language]} ${next}`)).toContain('unconfirmed-as-fact block');
  });
});

describe('a reply that says yes', () => {
  const asks = { sv: 'Är två personer skadade?', en: 'Are two people hurt?' };
  const answer = (language: Language, text: string, comment: string = asks[language]) =>
    found(language, text, { kind: 'reply', comment });

  it.each<[Language, string, string?]>([
    ['en', 'Yes, they are in hospital.'],
    ['en', 'Yes, and we are so sorry.'],
    ['en', 'Hello! Thank you for asking. Yes.'],
    ['en', 'Yes, they are.', 'I heard that two people are hurt. Is that true?'],
    ['sv', 'Ja.', 'Jag hörde att två personer är skadade. Stämmer det?'],
  ])('tells what is asked (%s): %s', (language, text, comment) => {
    expect(answer(language, text, comment)).toEqual(['unconfirmed-as-fact block']);
  });

  it.each<[Language, string, string?]>([
    ['en', 'Yes, we are trying to find out.'],
    ['sv', 'Ja, vi har sett uppgifterna. Vi vet inte om de stämmer.'],
    ['en', 'Yes.', 'I heard that two people are hurt. Is the office open?'],
  ])('may say yes to something else (%s): %s', (language, text, comment) => {
    expect(answer(language, text, comment)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Yes, a bus crashed.', 'Did a bus crash and are two people hurt?'],
    ['en', 'Yes, sadly.', 'Are two people hurt? How could this happen?'],
  ])('may do either (%s): %s', (language, text, comment) => {
    expect(answer(language, text, comment)).toEqual(['unconfirmed-as-fact warn']);
  });
});

describe('what leads to the sentence itself', () => {
  it.each<[Language, string]>([
    ['en', 'Even if we cannot confirm the names, two people are hurt.'],
    ['en', 'If you cannot confirm your booking, note that two people are hurt.'],
    ['en', 'Where the fire began is not confirmed, two people are hurt.'],
    ['en', 'Two people, of whom one is not confirmed as a passenger, are hurt.'],
    ['sv', 'Fast vi inte kan bekräfta namnen är två personer skadade.'],
    ['sv', 'Då namnen inte är bekräftade säger vi bara att två personer är skadade.'],
    ['sv', 'Två personer, av vilka en inte är bekräftad som passagerare, är skadade.'],
  ])('reserves itself alone (%s): %s', (language, text) => {
    expect(found(language, text)).toContain('unconfirmed-as-fact block');
  });

  it.each<[Language, string]>([
    ['en', 'With two people reported hurt, but not confirmed, we ask you to stay away.'],
    ['en', 'Despite what media report, that two people are hurt, nothing is confirmed.'],
    ['sv', 'Med två personer som uppges vara skadade väntar vi på besked från sjukhuset.'],
  ])('may hold what it reserves (%s): %s', (language, text) => {
    expect(found(language, text)).not.toContain('unconfirmed-as-fact block');
  });
});
