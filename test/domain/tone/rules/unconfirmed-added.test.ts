import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const told = { sv: '14 personer är skadade.', en: '14 people are injured.' };

const severities = (text: string, language: Language) =>
  findingsOf('unconfirmed-as-fact', text, {
    language,
    facts: [{ id: 'f1', status: 'unconfirmed', text: told[language] }],
  }).map(({ severity }) => severity);

describe('a reservation', () => {
  it.each<[Language, string]>([
    ['en', 'We have not yet confirmed the menu, and fourteen people are injured.'],
    ['en', 'The time is not yet confirmed, and fourteen people are injured.'],
    ['en', 'The route has not been established and 14 people are injured.'],
    ['en', 'Fourteen people are injured, and the cause has not been confirmed.'],
    ['en', 'Fourteen people are injured, and the road is reportedly closed.'],
    ['en', 'We are looking into the cause and fourteen people have been injured.'],
    ['en', 'The menu is not confirmed and 14 people died.'],
    ['en', 'We cannot confirm the time, fourteen people are injured.'],
    ['en', 'Police have not confirmed the name of the driver, and 14 people are injured.'],
    ['sv', 'Menyn är ännu inte bekräftad, och fjorton personer är skadade.'],
    ['sv', 'Vi har inte bekräftat ordningen, och 14 personer är skadade.'],
    ['sv', '14 personer är skadade och namnen är inte bekräftade.'],
    ['sv', '14 personer är skadade, och vägen uppges vara stängd.'],
    ['sv', 'Det är osäkert vem som körde, och 14 personer är skadade.'],
    ['sv', 'Vi undersöker branden och 14 personer är skadade.'],
    ['sv', 'Vi har inte bekräftat menyn, 14 personer är skadade.'],
  ])('of something else covers no clause added to it (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['block']);
  });

  it.each<[Language, string]>([
    ['en', 'We cannot confirm that the bus left the road and fourteen people are injured.'],
    [
      'en',
      'We have not been able to confirm that there was a fire and that 14 people are injured.',
    ],
    ['en', 'According to early reports, the bus left the road and fourteen people are injured.'],
    ['en', 'Fourteen people are injured and two are missing, according to media reports.'],
    ['en', 'Fourteen people are injured and one is missing, unconfirmed reports say.'],
    ['en', 'Fourteen people are injured, and the figure has not been confirmed.'],
    ['en', 'We have no confirmation that the bus left the road and fourteen people were injured.'],
    ['en', 'We are investigating reports of a fire and fourteen injured people.'],
    ['en', 'Possibly two buses and fourteen people are affected.'],
    ['sv', 'Obekräftade uppgifter gör gällande att bussen brinner och 14 personer är skadade.'],
    ['sv', 'Om bussen brinner och 14 personer är skadade kan vi inte svara på.'],
    ['sv', '14 personer är skadade och två saknas enligt obekräftade uppgifter.'],
    ['sv', '14 personer är skadade, och siffran är inte bekräftad.'],
    ['sv', 'Att 14 personer är skadade och att bussen brinner är inte bekräftat.'],
    ['sv', 'Enligt medier brinner bussen och 14 personer är skadade.'],
  ])('goes on with what it is said of (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'We cannot confirm that the bus left the road, and fourteen people are injured.'],
    ['sv', 'Vi kan inte bekräfta att bussen körde av vägen, och 14 personer är skadade.'],
  ])('may cover what is added behind a comma (%s): %s', (language, text) => {
    expect(severities(text, language)).toEqual(['warn']);
  });
});

describe('a reservation in a clause of its own', () => {
  const severitiesOf = (text: string, language: Language, fact: string) =>
    findingsOf('unconfirmed-as-fact', text, {
      language,
      facts: [{ id: 'f1', status: 'unconfirmed', text: fact }],
    }).map(({ severity }) => severity);

  it.each<[Language, string, string]>([
    ['en', 'A worker may have died, and the plant is closed.', 'A worker has died.'],
    ['en', 'The plant is closed, and a worker may have died.', 'A worker has died.'],
    ['en', '14 people are reported to be injured and ambulances are on site.', told.en],
    [
      'en',
      'The tank may have leaked chlorine, and the police are on site.',
      'The tank leaked chlorine.',
    ],
    ['sv', '14 personer uppges vara skadade och vägen är avstängd.', told.sv],
    ['sv', 'Vägen är avstängd och 14 personer uppges vara skadade.', told.sv],
    ['sv', 'En arbetare uppges ha dött, och fabriken är stängd.', 'En arbetare har dött.'],
  ])('holds whatever else the sentence says (%s): %s', (language, text, fact) => {
    expect(severitiesOf(text, language, fact)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['sv', 'Bussen körde av vägen, och orsaken är inte bekräftad.', 'Bussen körde av vägen.'],
    ['en', 'The plant is closed, and the cause is not confirmed.', 'The plant is closed.'],
  ])('covers no other clause (%s): %s', (language, text, fact) => {
    expect(severitiesOf(text, language, fact)).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'What is not confirmed: 14 people are injured.', told.en],
    ['en', 'This is not confirmed: a worker has died.', 'A worker has died.'],
    ['en', 'Unconfirmed: the road is closed and 14 people are injured.', told.en],
    ['en', 'It is still unconfirmed - a worker has died.', 'A worker has died.'],
    ['en', 'A worker (unconfirmed) has died and the plant is closed.', 'A worker has died.'],
    ['en', '14 people are injured, unconfirmed reports say, and the road is closed.', told.en],
    ['sv', 'Detta är inte bekräftat: en arbetare har dött.', 'En arbetare har dött.'],
    ['sv', 'Obekräftat: vägen är avstängd och 14 personer är skadade.', told.sv],
  ])('goes on behind a mark that is no comma (%s): %s', (language, text, fact) => {
    expect(severitiesOf(text, language, fact)).toEqual([]);
  });
});
