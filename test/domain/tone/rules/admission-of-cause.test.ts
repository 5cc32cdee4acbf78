import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (text: string, language: Language, comment?: string) =>
  findingsOf('liability-legal-hold', text, {
    language,
    legalHold: true,
    ...(comment && { kind: 'reply', comment }),
  }).map(({ severity }) => severity);

describe('under legal caution', () => {
  it.each<[Language, string]>([
    ['en', 'It was us who caused this.'],
    ['en', 'We were the ones who caused it.'],
    ['en', 'It ought never to have happened on our watch.'],
    ['en', 'It should never have happened in our care.'],
    ['en', 'This one is down to us.'],
    ['en', 'How did the fire start? It was us.'],
    ['en', 'It was us who did this.'],
    ['sv', 'Det var vi som orsakade det här.'],
    ['sv', 'Det här skulle aldrig ha fått hända hos oss.'],
    ['sv', 'Det hände på vår vakt.'],
    ['sv', 'Vi är orsaken till det här.'],
    ['sv', 'Hur började branden? Det var vi.'],
  ])('nobody says that it came of us (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'We are investigating whether it was us who caused this.'],
    ['en', 'It was not us who caused the fire.'],
    ['en', 'It was us who found the leak.'],
    ['en', 'Who called the police? It was us.'],
    ['en', 'This must never happen again.'],
    ['en', 'It is down to us to inform you.'],
    ['sv', 'Det är inte klarlagt om det var vi som orsakade det här.'],
    ['sv', 'Vi tror inte att det var vi som orsakade skadan.'],
    ['sv', 'Det var vi som larmade räddningstjänsten.'],
    ['sv', 'Vem larmade? Det var vi.'],
    ['sv', 'Det får aldrig hända igen.'],
  ])('what we did else may be said (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });

  it.each<[Language, string, string, string[]]>([
    ['en', 'It was us.', 'How did the fire start?', ['block']],
    ['en', 'It was us.', 'Who found the leak?', []],
    ['en', 'It was us.', 'How did it start? Who found the leak?', []],
    ['sv', 'Det var vi.', 'Hur kunde branden starta?', ['block']],
    ['sv', 'Det var vi.', 'Vem hittade läckan?', []],
  ])('it depends on what was asked (%s): %s – %s', (language, text, comment, found) => {
    expect(severities(text, language, comment)).toEqual(found);
  });
});

describe('what came of us is said in other words too', () => {
  it.each<[Language, string]>([
    ['en', 'It was us who started the fire.'],
    ['en', 'It was us who let this happen.'],
    ['en', 'It was our driver who caused the crash.'],
    ['en', 'How did the fire start? It was us, sadly.'],
    ['en', 'We apologise for causing the leak.'],
    ['en', 'It came of our carelessness.'],
    ['en', 'Had we checked the tank, this would not have happened.'],
    ['en', 'Our maintenance was not good enough.'],
    ['en', 'Who did it? We did.'],
    ['en', 'Our staff did not follow the routine.'],
    ['en', 'We were asleep at the wheel.'],
    ['en', 'It happened on our watch.'],
    ['sv', 'Det var vi som startade branden.'],
    ['sv', 'Det var vi som lät det hända.'],
    ['sv', 'Det var vår förare som orsakade kraschen.'],
    ['sv', 'Hur började branden? Det var vi, tyvärr.'],
    ['sv', 'Hade vi kontrollerat tanken hade det här inte hänt.'],
    ['sv', 'Vårt underhåll var inte tillräckligt.'],
    ['sv', 'Vem gjorde det? Det gjorde vi.'],
    ['sv', 'Vår personal följde inte rutinen.'],
  ])('(%s) %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });
});

describe('what came of others, was good, or is denied or asked is said', () => {
  it.each<[Language, string]>([
    ['en', 'Nobody was asleep at the wheel.'],
    ['en', 'The police say that the other driver was asleep at the wheel.'],
    ['en', 'Nothing like this has ever happened on our watch before.'],
    ['en', 'What went wrong on our watch?'],
    ['en', 'Some say that it was us who caused the fire.'],
    ['en', 'It is not true that it was us who caused the fire.'],
    ['en', 'We evacuated the building within minutes. It was us who did this.'],
    ['en', 'It was us who caused the alarm to sound.'],
    ['en', 'This is down to us and the police to find out.'],
    ['en', 'We caused no delay.'],
    ['en', 'We are to blame for nothing that we know of.'],
    ['en', 'It was us who started the evacuation.'],
    ['en', 'It was our staff who raised the alarm.'],
    ['en', 'We apologise for the delay and for causing you extra work.'],
    ['en', 'Our staff followed the routine.'],
    ['en', 'Who rang the police? We did.'],
    ['en', 'Had we not closed the road, more people would have been delayed.'],
    ['sv', 'Vissa påstår att det var vi som orsakade branden.'],
    ['sv', 'Det är inte sant att det var vi som orsakade branden.'],
    ['sv', 'Det var vi som startade evakueringen.'],
    ['sv', 'Det var vår personal som larmade.'],
    ['sv', 'Vem ringde polisen? Det gjorde vi.'],
    ['sv', 'Vi orsakade ingen försening.'],
    ['sv', 'Ingen vet om vår personal följde rutinen.'],
    ['sv', 'Inget liknande har hänt på vår vakt tidigare.'],
  ])('(%s) %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });
});

describe('a reply', () => {
  it.each<[Language, string, string]>([
    ['en', 'How did the fire start?', 'Yes, it was us.'],
    ['en', 'Who did this?', 'We did.'],
    ['sv', 'Hur började branden?', 'Ja, det var vi.'],
    ['sv', 'Vem gjorde det här?', 'Det gjorde vi.'],
  ])('admits what its comment asks (%s): %s %s', (language, comment, text) => {
    expect(severities(text, language, comment)).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'Who rang the police?', 'Yes, it was us.'],
    ['sv', 'Vem ringde polisen?', 'Ja, det var vi.'],
  ])('admits nothing where it asks for something else (%s): %s %s', (language, comment, text) => {
    expect(severities(text, language, comment)).toEqual([]);
  });
});

describe('what stands around it', () => {
  it.each<[Language, string]>([
    ['en', 'We are deeply sorry. It was us.'],
    ['en', 'We know what you think. It was us who did this.'],
    ['en', 'It was us who caused the alarm to fail.'],
    ['en', 'It is not a secret that it was our driver who caused the crash.'],
    ['sv', 'Vi är djupt ledsna. Det var vi.'],
  ])('excuses nothing (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'Some say that our staff ignored the rules.'],
    ['en', 'Some say that our maintenance was not good enough.'],
    ['en', 'It has not been shown that our maintenance was not good enough.'],
    ['en', 'It is claimed that our driver broke the rules.'],
    ['en', 'Was our staff asleep at the wheel?'],
    ['sv', 'Det är inte sant att vår personal bröt mot reglerna.'],
    ['sv', 'Det påstås att vår personal inte följde rutinen.'],
    ['sv', 'Följde vår personal inte rutinen?'],
  ])('says that others say it, that it is not shown, or asks (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });
});
