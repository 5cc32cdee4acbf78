import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const told = {
  sv: ['14 personer är skadade.', 'Karin Lindqvist körde bussen.', 'Bron öppnar igen den 3 mars.'],
  en: [
    '14 people are injured.',
    'Karin Lindqvist drove the bus.',
    'The bridge reopens on 3 March.',
  ],
};

const severities = (text: string, language: Language, comment?: string) =>
  findingsOf('unconfirmed-as-fact', text, {
    language,
    ...(comment !== undefined && { kind: 'reply' as const, comment }),
    facts: told[language].map((fact, at) => ({
      id: `f${at + 1}`,
      status: 'unconfirmed',
      text: fact,
    })),
  }).map(({ severity }) => severity);

describe('a reservation of a clause that leads in', () => {
  it.each<[Language, string]>([
    ['en', 'While the cause remains unconfirmed, fourteen people are injured.'],
    ['en', 'With the cause still unconfirmed, fourteen people are injured.'],
    ['en', 'Although we cannot confirm the names, fourteen people are injured.'],
    ['en', 'Despite unconfirmed rumours, fourteen people are injured.'],
    ['en', 'Because the cause is not confirmed, we can only say that fourteen people are injured.'],
    ['sv', 'Trots obekräftade rykten är fjorton personer skadade.'],
    ['sv', 'Även om vi inte kan bekräfta namnen är fjorton personer skadade.'],
    ['sv', 'Även om vi inte kan bekräfta namnen, är fjorton personer skadade.'],
    ['sv', 'Eftersom orsaken inte är bekräftad kan vi bara säga att fjorton personer är skadade.'],
  ])('does not cover what it leads to (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'While the cause remains unknown, reports say that fourteen people are injured.'],
    ['en', 'Although nothing is confirmed, fourteen people may have been injured.'],
    ['en', 'While police investigate, we cannot confirm that fourteen people are injured.'],
    ['sv', 'Även om orsaken är okänd uppges fjorton personer vara skadade.'],
    ['sv', 'Trots många frågor kan vi inte bekräfta att fjorton personer är skadade.'],
    ['sv', 'Eftersom det inte är bekräftat säger vi inte att fjorton personer är skadade.'],
  ])('leaves the one of its own there (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Although this is not confirmed, fourteen people are injured.'],
    ['sv', 'Även om det inte är bekräftat är fjorton personer skadade.'],
  ])('that points to it may be meant so (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['warn']);
  });
});

describe('a reservation of something that belongs to it', () => {
  it.each<[Language, string]>([
    ['en', 'Fourteen people, whose names we cannot confirm, are injured.'],
    ['en', 'Fourteen people are injured, whose names we cannot confirm.'],
    ['en', 'We cannot confirm the names of the fourteen people in hospital.'],
    ['en', 'Police are investigating the accident that injured fourteen people.'],
    ['sv', 'Fjorton personer, vars namn vi inte kan bekräfta, är skadade.'],
    ['sv', 'Vi har inte bekräftat namnet på den som körde bussen, Karin Lindqvist.'],
    ['sv', 'Polisen utreder olyckan där fjorton personer skadades.'],
    ['en', 'Fourteen people are injured, and the number of dead is not confirmed.'],
    ['en', 'Fourteen people are injured, and the information about the cause is not confirmed.'],
    ['en', 'Fourteen people are injured, but it is not confirmed that there was a fire.'],
    ['sv', 'Fjorton personer är skadade, och antalet döda är inte bekräftat.'],
    ['sv', 'Fjorton personer är skadade, och uppgifterna om orsaken är inte bekräftade.'],
    ['sv', 'Fjorton personer är skadade, och det är inte bekräftat hur olyckan gick till.'],
  ])('takes it as true (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'We cannot confirm that fourteen people are injured, or their names.'],
    ['en', 'We cannot confirm the name of the driver.'],
    ['en', 'Police are investigating an accident that may have injured fourteen people.'],
    ['en', 'Fourteen people are injured, but the figure is not confirmed.'],
    ['en', 'Fourteen people are injured, but that has not been confirmed.'],
    [
      'en',
      'Fourteen people are injured, according to reports, but the number could not be verified.',
    ],
    ['en', 'The bridge may reopen on 3 March, but that is not decided.'],
    ['sv', 'Vi kan inte bekräfta namnet på föraren.'],
    ['sv', 'Fjorton personer är skadade, men antalet är inte bekräftat.'],
    ['sv', 'Fjorton personer är skadade, men det är inte bekräftat.'],
    ['sv', 'Fjorton personer är skadade, men uppgifterna har inte kunnat bekräftas.'],
    ['sv', 'Bron kan öppna igen den 3 mars, men det är inte beslutat.'],
  ])('is apart from one of the whole (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });
});

describe('a reply', () => {
  it.each<[Language, string, string]>([
    ['en', 'Were fourteen people injured?', 'Yes, that is right.'],
    ['en', 'Hello. Is it true that 14 people are injured?', 'Hello Anna! Sadly, yes.'],
    ['en', 'Were 14 people injured?', 'That is correct.'],
    ['sv', 'Är fjorton personer skadade?', 'Ja, det stämmer.'],
    ['sv', 'Stämmer det att 14 personer är skadade?', 'Tyvärr ja.'],
  ])('says what its comment asks (%s): %s %s', (language, comment, text) => {
    expect(severities(text, language, comment)).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    [
      'en',
      'Were fourteen people injured?',
      'Yes, we have seen those reports. They are not confirmed.',
    ],
    ['en', 'Were fourteen people injured?', 'Yes, we have heard that, but we cannot confirm it.'],
    ['en', 'Were fourteen people injured?', 'We do not know yet.'],
    ['en', 'Is the water safe?', 'Yes, that is right.'],
    ['sv', 'Är fjorton personer skadade?', 'Ja, det uppges så, men det är inte bekräftat.'],
    ['sv', 'Är fjorton personer skadade?', 'Det vet vi inte ännu.'],
    ['sv', 'Är skolan öppen?', 'Ja, det stämmer.'],
  ])('that leaves it open says nothing (%s): %s %s', (language, comment, text) => {
    expect(severities(text, language, comment)).toEqual([]);
  });
});
