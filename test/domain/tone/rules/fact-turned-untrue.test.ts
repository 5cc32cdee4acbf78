import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { severitiesBeside } from '../support.ts';

const severities = (text: string, language: Language, ...facts: string[]) =>
  severitiesBeside('fact-turned', text, language, facts);

describe('what is called untrue', () => {
  it.each<[Language, string, string]>([
    ['en', 'It is a myth that the water is unsafe.', 'The water is unsafe.'],
    ['en', "Don't believe those who say the water is unsafe.", 'The water is unsafe.'],
    ['en', 'Ignore those who say that the water is unsafe.', 'The water is unsafe.'],
    ['en', 'It is simply not true that the bridge is closed.', 'The bridge is closed.'],
    ['en', 'There is no truth in the claim that the bridge is closed.', 'The bridge is closed.'],
    ['en', 'That the bridge is closed is a myth.', 'The bridge is closed.'],
    ['en', 'Claims that the bridge is closed are untrue.', 'The bridge is closed.'],
    ['en', 'Some say that the bridge is closed. That is not true.', 'The bridge is closed.'],
    ['en', 'We said that nobody was injured. That was wrong.', 'Nobody was injured.'],
    ['en', 'It is a myth that anyone was injured.', 'Two people were injured.'],
    ['sv', 'Det är en myt att vattnet är otjänligt.', 'Vattnet är otjänligt.'],
    ['sv', 'Tro inte på dem som säger att bron är stängd.', 'Bron är stängd.'],
    ['sv', 'Ryktet att bron är stängd är falskt.', 'Bron är stängd.'],
    ['sv', 'Vi dementerar uppgifterna om att bron är stängd.', 'Bron är stängd.'],
    ['sv', 'Det påstås att bron är stängd. Det är inte sant.', 'Bron är stängd.'],
    ['sv', 'Vi skrev att bron är stängd. Det var fel.', 'Bron är stängd.'],
    ['en', 'Our statement that the bridge is closed no longer holds.', 'The bridge is closed.'],
    ['en', 'The report that the bridge is closed was wrong.', 'The bridge is closed.'],
    ['en', 'The claim that the bridge is closed has no basis.', 'The bridge is closed.'],
    ['en', 'That the bridge is closed is a rumour.', 'The bridge is closed.'],
    ['en', 'It is just a rumour that the bridge is closed.', 'The bridge is closed.'],
    ['en', 'The news that the bridge is closed is fake.', 'The bridge is closed.'],
    ['en', 'Our post that the bridge is closed was a mistake.', 'The bridge is closed.'],
    ['sv', 'Uppgiften att bron är stängd var felaktig.', 'Bron är stängd.'],
    ['sv', 'Vårt besked att bron är stängd gäller inte längre.', 'Bron är stängd.'],
    ['sv', 'Påståendet att bron är stängd saknar grund.', 'Bron är stängd.'],
    ['sv', 'Att bron är stängd är ett rykte.', 'Bron är stängd.'],
    ['sv', 'Det är bara ett rykte att bron är stängd.', 'Bron är stängd.'],
    ['sv', 'Nyheten om att bron är stängd är fel.', 'Bron är stängd.'],
  ])('is no fact (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual(['block']);
  });

  it.each<[Language, string, string]>([
    ['en', 'It is a myth that the water is safe.', 'The water is unsafe.'],
    ['en', "Don't believe those who say the bridge is open.", 'The bridge is closed.'],
    ['en', 'It is not a myth that the bridge is closed.', 'The bridge is closed.'],
    ['en', 'We do not deny that the bridge is closed.', 'The bridge is closed.'],
    ['en', 'Is it a myth that the bridge is closed? No.', 'The bridge is closed.'],
    ['en', 'It is not true that all bridges are closed.', 'The bridge in Norby is closed.'],
    ['en', 'We said that the bridge was open. That was wrong.', 'The bridge is closed.'],
    [
      'en',
      'The council said that the bridge is closed. That was wrong.',
      'The council said that the bridge is closed.',
    ],
    [
      'en',
      'On 3 November we said that no data had been stolen. That was wrong.',
      'We told the media on 3 November that no data had been stolen.',
    ],
    ['sv', 'Det stämmer inte att vattnet är drickbart.', 'Vattnet är otjänligt.'],
    ['sv', 'Det är ingen myt att bron är stängd.', 'Bron är stängd.'],
    ['sv', 'Vi skrev att någon är skadad. Det var fel.', 'Ingen är skadad.'],
    ['sv', 'Det stämmer inte att bron är stängd hela året.', 'Bron är stängd.'],
    ['sv', 'Det påstås att bron är stängd. Det stämmer.', 'Bron är stängd.'],
    ['en', 'Our statement that the bridge is open no longer holds.', 'The bridge is closed.'],
    [
      'en',
      'The report that the bridge is closed was wrong about the reason.',
      'The bridge is closed.',
    ],
    ['en', 'That the bridge is closed is no rumour.', 'The bridge is closed.'],
    ['en', 'That the bridge is closed is wrong for those who work there.', 'The bridge is closed.'],
    ['sv', 'Uppgiften att bron är öppen var felaktig.', 'Bron är stängd.'],
    ['sv', 'Vårt besked att bron är stängd gäller.', 'Bron är stängd.'],
    ['sv', 'Att vi stängde bron var fel.', 'Vi stängde bron.'],
    ['sv', 'Att vi inte larmade var fel.', 'Vi larmade inte.'],
    ['en', 'That we waited two days was a mistake.', 'We waited two days.'],
    [
      'en',
      'The news that the pool is closed no longer applies from Friday.',
      'The pool is closed until Friday.',
    ],
    ['sv', 'Beskedet att bron är stängd gäller inte cyklister.', 'Bron är stängd.'],
    ['sv', 'Det stämmer inte, och vi har gett besked om att bron är stängd.', 'Bron är stängd.'],
    [
      'en',
      'That is not true, and we repeat our message that it is closed.',
      'The bridge is closed.',
    ],
    [
      'en',
      'We are sorry that the bridge is closed, which is wrong of us.',
      'The bridge is closed.',
    ],
    ['sv', 'Att bron är stängd är inget rykte.', 'Bron är stängd.'],
    ['sv', 'Uppgiften att bron är stängd var felaktig på en punkt.', 'Bron är stängd.'],
  ])('may be what a fact speaks against (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual([]);
  });
});

describe('what is called untrue in other words than those of the fact', () => {
  it.each<[Language, string, string]>([
    ['en', 'We said that several people were injured. That was wrong.', 'One person was injured.'],
    ['en', 'Reports that several people were injured are untrue.', 'One person was injured.'],
    ['en', 'We said that the buses are cancelled. That was wrong.', 'One bus is cancelled.'],
    [
      'en',
      'We said that the concert is cancelled. That was wrong about the reason.',
      'The concert is cancelled.',
    ],
    ['en', 'We deny that we stole the data.', 'The data was stolen.'],
    ['en', 'It is not true that the factory is closing.', 'The factory is closed.'],
    ['en', 'Claims that we closed the store are false.', 'The store is closed.'],
    ['en', 'We have not stolen the data.', 'The data was stolen.'],
    ['sv', 'Vi skrev att flera personer är skadade. Det var fel.', 'En person är skadad.'],
    ['sv', 'Det stämmer inte att skolan är stängd för gott.', 'Skolan är stängd.'],
    ['sv', 'Det är inte sant att vi har stulit uppgifterna.', 'Uppgifterna har stulits.'],
    ['sv', 'Det stämmer inte att vi har stängt bron.', 'Bron är stängd.'],
  ])('may be untrue (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).not.toContain('block');
  });
});

describe('what nobody may do', () => {
  const spared = { sv: 'Norrby berörs inte.', en: 'Norby is not affected.' };
  const burst = { sv: 'En vattenledning i Norrby har gått sönder.', en: 'A main in Norby burst.' };

  it.each<[Language, string, string]>([
    ['en', 'You can drink the water in Norby.', 'Do not drink the water.'],
    ['sv', 'Ni kan dricka vattnet i Norrby.', 'Drick inte vattnet.'],
  ])('may not be done in a place that is told of (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact, burst[language])).toEqual(['block']);
    expect(severities(text, language, fact)).toEqual(['warn']);
    expect(severities(text, language, fact, spared[language])).toEqual(['warn']);
  });

  it.each<[Language, string, string]>([
    ['en', 'You can drink the water in Norby.', 'Do not drink the water in Sutby.'],
    ['sv', 'Ni kan dricka vattnet i Norrby.', 'Drick inte vattnet i Söderby.'],
    ['sv', 'Skolan i Norrby är öppen.', 'Skolan är stängd.'],
  ])('may be done elsewhere (%s): %s', (language, text, fact) => {
    expect(severities(text, language, fact)).toEqual([]);
  });
});

it.each<[Language, string, string]>([
  ['en', 'We take back that nobody was injured.', 'Nobody was injured.'],
  ['sv', 'Vi tar tillbaka att ingen skadades.', 'Ingen skadades.'],
])('what is taken back is called untrue (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual(['block']);
});

it.each<[Language, string, string]>([
  ['en', 'We take back that the bridge is open.', 'The bridge is closed.'],
  ['sv', 'Vi tar tillbaka att bron är öppen.', 'Bron är stängd.'],
])('is right where the fact says the opposite (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual([]);
});
