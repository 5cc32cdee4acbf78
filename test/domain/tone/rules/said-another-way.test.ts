import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Language } from '#domain/values/language.ts';
import { briefOf, rules } from '../support.ts';

const amounts = ['number-not-in-facts', 'date-not-in-facts'];

const foundIn = (language: Language, text: string, fact: string): string[] => {
  const facts = [{ id: 'f1', status: 'confirmed', text: fact }];
  return checkTone({ channel: 'newsroom', text }, briefOf({ language, facts }), rules)
    .filter(({ rule }) => amounts.includes(rule))
    .map(({ params }) => params['found'] ?? '');
};

/** Language, how it is told, what the fact says. */
type Row = [language: Language, text: string, fact: string];

const same: Row[] = [
  ['en', 'The hall is closed for two weeks.', 'The hall is closed for 14 days.'],
  ['en', 'The hall is closed for a fortnight.', 'The hall is closed for 14 days.'],
  ['en', 'The hall is closed for 14 days.', 'The hall is closed for a fortnight.'],
  ['en', 'It took an hour and a half.', 'It took 90 minutes.'],
  ['en', 'It took 90 minutes.', 'It took an hour and a half.'],
  ['en', 'Power was off for two days.', 'Power was off for 48 hours.'],
  ['en', 'Power was off for half a year.', 'Power was off for six months.'],
  ['en', 'Power was off for six months.', 'Power was off for half a year.'],
  ['en', 'It lasted three quarters of an hour.', 'It lasted 45 minutes.'],
  ['en', 'Nine out of ten have power.', '90 percent have power.'],
  ['en', '90 per cent have power.', 'Nine out of ten have power.'],
  ['en', 'One in five have power.', '20 per cent have power.'],
  ['en', 'A third of them have power.', '33 percent have power.'],
  ['en', 'Two thirds of them have power.', '67 % have power.'],
  ['en', 'Two of ten pumps work.', 'Two pumps work. There are ten pumps.'],
  ['en', 'It happened at ten to six.', 'It happened at 17.50.'],
  ['en', 'The hall is closed for two weeks.', 'Hallen är stängd i 14 dagar.'],
  ['sv', 'Hallen är stängd i två veckor.', 'Hallen är stängd i 14 dagar.'],
  ['sv', 'Hallen är stängd i fjorton dagar.', 'Hallen är stängd i två veckor.'],
  ['sv', 'Det tog en och en halv timme.', 'Det tog 90 minuter.'],
  ['sv', 'Det tog anderthalv timme.', 'Det tog 90 minuter.'],
  ['sv', 'Strömmen var borta i två dygn.', 'Strömmen var borta i 48 timmar.'],
  ['sv', 'Strömmen var borta i två dagar.', 'Strömmen var borta i 48 timmar.'],
  ['sv', 'Strömmen var borta i ett halvår.', 'Strömmen var borta i sex månader.'],
  ['sv', 'Strömmen var borta i sex månader.', 'Strömmen var borta i ett halvt år.'],
  ['sv', 'Nio av tio har ström.', '90 procent har ström.'],
  ['sv', '90 procent har ström.', 'Nio av tio har ström.'],
  ['sv', 'Var femte kund har ström.', '20 procent av kunderna har ström.'],
  ['sv', 'En tredjedel har ström.', '33 procent har ström.'],
  ['sv', 'Det hände tio i sex.', 'Det hände klockan 17.50.'],
  ['sv', 'Det hände kvart över fem.', 'Det hände kl. 17.15.'],
  ['sv', 'Det hände fem i halv sex.', 'Det hände kl. 17.25.'],
  ['sv', 'Det hände fem över halv sex.', 'Det hände kl. 17.35.'],
];

const others: [...Row, found: string[]][] = [
  ['en', 'The hall is closed for a week.', 'The hall is closed for 10 days.', ['a week']],
  ['en', 'The hall is closed for 14 hours.', 'The hall is closed for 14 days.', ['14']],
  ['en', 'It took two hours.', 'It took 90 minutes.', ['two']],
  ['en', 'It took half an hour.', 'It took 90 minutes.', ['half']],
  ['en', 'Eight out of ten have power.', '90 percent have power.', ['Eight', 'ten']],
  ['en', 'A third of them have power.', '34 percent have power.', ['third']],
  ['en', '33.4 percent have power.', '33 percent have power.', ['33.4']],
  ['en', 'It happened at ten to five.', 'It happened at 17.50.', ['ten to five']],
  ['sv', 'Hallen är stängd i en vecka.', 'Hallen är stängd i 10 dagar.', ['en vecka']],
  ['sv', 'Hallen är stängd i 14 timmar.', 'Hallen är stängd i 14 dagar.', ['14']],
  ['sv', 'Det tog två timmar.', 'Det tog 90 minuter.', ['två']],
  ['sv', 'Strömmen var borta i ett halvår.', 'Den var borta i fem månader.', ['halvår']],
  ['sv', 'Strömmen var borta i tre dygn.', 'Den var borta i 48 timmar.', ['tre']],
  ['sv', 'Åtta av tio har ström.', '90 procent har ström.', ['Åtta', 'tio']],
  ['sv', 'Var fjärde kund har ström.', '20 procent har ström.', ['fjärde']],
  ['sv', 'Det hände tio i fem.', 'Det hände klockan 17.50.', ['tio i fem']],
];

describe('a number said another way', () => {
  it.each(same)('is the same (%s): %s – %s', (language, text, fact) => {
    expect(foundIn(language, text, fact)).toEqual([]);
  });

  it.each(others)('is none of the fact (%s): %s – %s', (language, text, fact, found) => {
    expect(foundIn(language, text, fact)).toEqual(found);
  });
});
