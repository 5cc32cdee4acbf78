import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severitiesOf = (text: string, language: Language, fact: string): string[] =>
  ['number-not-in-facts', 'date-not-in-facts'].flatMap((rule) =>
    findingsOf(rule, text, {
      language,
      facts: [{ id: 'f1', status: 'confirmed', text: fact }],
    }).map(({ severity }) => severity),
  );

const facts = { sv: 'Ett rör har gått sönder.', en: 'A pipe has burst.' };
const blocked = (text: string, language: Language, fact = facts[language]) =>
  severitiesOf(text, language, fact).includes('block');

describe('a day or a number in a name', () => {
  it.each([
    ['sv', 'Kundtjänsten har öppet 24/7.'],
    ['sv', 'Vi finns här 24-7, sju dagar i veckan.'],
    ['sv', 'Vi svarar 24 timmar om dygnet.'],
    ['sv', 'Ring vår 24-timmars jourtelefon.'],
    ['sv', 'Det gäller 5G-nätet och 4G.'],
    ['sv', 'En 3D-skrivare är ur drift.'],
    ['sv', 'Kön är lång inför Black Friday.'],
    ['sv', 'Onsdagsgatan och Lördagstorget är avstängda.'],
    ['sv', 'Söndagsskolans lokal är stängd.'],
    ['sv', 'Det gäller Formel 1 och covid 19.'],
    ['sv', 'Väg 73 är avstängd vid E4.'],
    ['sv', 'Kanal 5 sänder, liksom TV4.'],
    ['en', 'Our helpline is open 24/7.'],
    ['en', 'We are here 24-7, seven days a week.'],
    ['en', 'We answer 24 hours a day.'],
    ['en', 'Call our 24-hour helpline.'],
    ['en', 'The 5G network and 4G are down.'],
    ['en', 'Queues are long before Black Friday.'],
    ['en', 'Friday Street is closed.'],
    ['en', 'Sunday School and the Thursday Club are shut.'],
    ['en', 'Formula 1 and Covid 19 are named.'],
    ['en', 'Route 66 is closed at the M4.'],
    ['en', 'Channel 4 tells of it.'],
  ] as const)('stops no text (%s): %s', (language, text) => {
    expect(blocked(text, language)).toBe(false);
  });

  it.each([
    ['sv', 'Vi öppnar den 24/7.'],
    ['sv', 'Vi har öppet 24/7–28/7.'],
    ['sv', 'Vi öppnar 24/7/2027.'],
    ['sv', 'Vi öppnar på onsdag.'],
    ['sv', 'Onsdagsloppet är inställt.'],
    ['sv', 'Tillsätt 5 g salt.'],
    ['sv', 'Vattnet är borta i 24 timmar.'],
    ['sv', 'Vi har haft sju dagar i veckor utan vatten.'],
    ['en', 'We open on 24/7.'],
    ['en', 'We are open until 24/7.'],
    ['en', 'We open on Friday.'],
    ['en', 'On Friday road works begin.'],
    ['en', 'The water is off for 24 hours.'],
    ['en', 'We are open 18 hours a day.'],
    ['en', 'The leak ran for seven days.'],
    ['en', '5K customers are without power.'],
  ] as const)('is a day or a number all the same (%s): %s', (language, text) => {
    expect(blocked(text, language)).toBe(true);
  });

  it.each([
    ['sv', 'Väg 75 är avstängd.', 'Väg 73 är avstängd.'],
    ['en', 'Route 68 is closed.', 'Route 66 is closed.'],
  ] as const)('is wrong where a fact names another (%s)', (language, text, fact) => {
    expect(blocked(text, language, fact)).toBe(true);
    expect(blocked(fact, language, fact)).toBe(false);
  });

  it.each([
    ['sv', 'På riksväg 12 personer dog.', 'Tre personer dog på riksvägen.'],
    ['en', 'On the motorway 12 people died.', 'Three people died on the motorway.'],
  ] as const)('is no name where people are counted behind it (%s)', (language, text, fact) => {
    expect(blocked(text, language, fact)).toBe(true);
  });

  it.each([
    ['sv', 'Kundtjänsten har öppet 24/7. Kön var lång inför Black Friday och Black Week.'],
    ['en', 'Our helpline is open 24/7. Queues were long on Black Friday and Cyber Monday.'],
  ] as const)('is not even warned of, unless a model says so (%s): %s', (language, text) => {
    const brief = { language, facts: [{ id: 'f1', status: 'confirmed', text: facts[language] }] };
    const found = (byModel: boolean) =>
      ['number-not-in-facts', 'date-not-in-facts', 'name-not-in-facts'].flatMap((rule) =>
        findingsOf(rule, text, { ...brief, byModel }).map(({ start, end }) =>
          text.slice(start, end),
        ),
      );
    expect(found(false)).toEqual([]);
    expect(found(true)).toEqual(['24/7']);
  });

  it.each([
    [
      'sv',
      'Stödlinjen har öppet 24/7.',
      'Stödlinjen är öppen kl. 8–17.',
      'Stödlinjen svarar dygnet runt.',
    ],
    [
      'sv',
      'Vi svarar sju dagar i veckan.',
      'Vi svarar på vardagar.',
      'Vi svarar 7 dagar i veckan.',
    ],
    [
      'en',
      'The helpline is open 24/7.',
      'The helpline is open from 8 am to 5 pm.',
      'Call round the clock.',
    ],
    ['en', 'We answer 24 hours a day.', 'We answer on weekdays.', 'We answer around the clock.'],
  ] as const)(
    'always open is warned of beside other hours, where no fact says so (%s): %s',
    (language, text, fact, same) => {
      expect(severitiesOf(text, language, fact)).toEqual(['warn']);
      expect(severitiesOf(text, language, same)).toEqual([]);
    },
  );
});
