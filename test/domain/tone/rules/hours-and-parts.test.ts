import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const rules = ['date-not-in-facts', 'number-not-in-facts', 'promise-not-in-facts'];

const severities = (language: Language, text: string, part: object): string[] =>
  rules.flatMap((rule) =>
    findingsOf(rule, text, { language, publishedAt: '2026-12-02T10:00:00Z', ...part }).map(
      ({ severity }) => severity,
    ),
  );

const told = (text: string) => [
  { facts: [{ id: 'f1', status: 'confirmed', text }] },
  { commitments: [text] },
  { contacts: [text] },
];

const spans: Record<Language, { from: string[]; says: string[]; wrong: string[] }> = {
  sv: {
    from: [
      'Telefonen är öppen från 8 till 20.',
      'Telefonen är öppen mellan 8 och 20.',
      'Ring 010-123 45 67, vardagar 8–20.',
      'Öppet: 8-20',
      '010-123 45 67, 8–20',
    ],
    says: [
      'Vi svarar kl. 08.00–20.00.',
      'Vi svarar kl. 8–20.',
      'Vi svarar 8–20.',
      'Vi svarar mellan kl. 8 och kl. 20.',
      'Vi svarar från åtta till tjugo.',
    ],
    wrong: ['Vi svarar kl. 9–20.', 'Vi svarar från 8 till 21.', 'Vi svarar kl. 08.20.'],
  },
  en: {
    from: [
      'The line is open from 8 to 20.',
      'The line is open between 8 and 20.',
      'Call 020 7946 0000, weekdays 8–20.',
      'Open: 8-20',
      '020 7946 0000 (8–20)',
    ],
    says: [
      'The line is open from 08:00 to 20:00.',
      'Call us 8 am to 8 pm.',
      'Lines are open between 8am and 8pm.',
      'The line is open 8–20.',
    ],
    wrong: ['Call us 9 am to 8 pm.', 'Call us 8 pm to midnight.', 'The line is open 8–21.'],
  },
};

describe.each(['sv', 'en'] as const)('hours between which something is open (%s)', (language) => {
  const { from, says, wrong } = spans[language];

  it.each(from)('are told in any way: %s', (text) => {
    for (const part of told(text))
      for (const one of says) expect([one, ...severities(language, one, part)]).toEqual([one]);
  });

  it.each(from)('are no other hours: %s', (text) => {
    for (const part of told(text))
      for (const one of wrong) expect(severities(language, one, part)).toContain('block');
  });
});

const fact = (text: string) => ({ facts: [{ id: 'f1', status: 'confirmed', text }] });

it('does not take numbers in a row for hours', () => {
  const street = fact('Legionella har hittats på Lärkgatan 4-18.');
  expect(severities('sv', 'Vi öppnar kl. 18.', street)).toEqual(['block']);
  const count = fact('Mellan 8 och 20 personer väntar.');
  expect(severities('sv', 'Vi öppnar kl. 20.', count)).toEqual(['block']);
});

it('holds people who are counted between two numbers against the facts', () => {
  const hours = fact('Telefonen är öppen från 8 till 20.');
  expect(severities('sv', 'Antalet döda steg från 8 till 20.', hours)).toContain('block');
  const open = fact('The line is open from 8 to 20.');
  expect(severities('en', 'The death toll rose from 8 to 20.', open)).toContain('block');
});

it.each<[Language, string, string]>([
  ['sv', 'Arbetet pågår till midnatt.', 'Arbetet pågår till kl. 24.00.'],
  ['sv', 'Arbetet pågår till kl. 00.00 den 4 december.', 'Klart kl. 24 den 3 december.'],
  ['sv', 'Arbetet pågår till kl. 24 den 3 december.', 'Klart den 4 december kl. 00.00.'],
  ['sv', 'Arbetet pågår till kl. 00.00 den 1 januari.', 'Klart den 31 december kl. 24.00.'],
  ['sv', 'Möte hålls den 3 december.', 'Möte hålls torsdag 3/12.'],
  ['sv', 'Möte hålls 3/12.', 'Möte hålls den 3 december.'],
  ['sv', 'Alla får 14 000 kr.', 'Alla får 14 000 kronor.'],
  ['sv', 'Alla får 14000kr.', 'Alla får 14 000 kronor.'],
  ['sv', 'Alla får 14 000 kronor.', 'Alla får 14000kr.'],
  ['en', 'Work goes on until midnight.', 'Work goes on until 24:00.'],
  ['en', 'Work goes on until 00:00 on 4 December.', 'Work ends at 24:00 on 3 December.'],
  ['en', 'Everyone gets £250.', 'Everyone gets 250 pounds.'],
  ['en', 'Everyone gets 250 pounds.', 'Everyone gets £250.00.'],
  ['en', 'Half of the injured have gone home.', 'Half the injured are home.'],
])('reads the same moment, sum or part however it is put (%s): %s', (language, text, says) => {
  expect(severities(language, says, fact(text))).toEqual([]);
});

it.each<[Language, string, string]>([
  ['sv', 'Arbetet pågår till kl. 00.00 den 4 december.', 'Klart kl. 14 den 3 december.'],
  ['sv', 'Arbetet pågår till kl. 24 den 3 december.', 'Klart den 5 december kl. 00.00.'],
  ['sv', 'Möte hålls den 3 december.', 'Möte hålls 4/12.'],
  ['sv', 'Alla får 14 000 kr.', 'Alla får 140 000 kronor.'],
  ['en', 'Half of the injured have gone home.', 'Two thirds of the injured are home.'],
])('tells another one (%s): %s', (language, text, says) => {
  expect(severities(language, says, fact(text))).toContain('block');
});

it.each<[Language, string, string]>([
  ['sv', '12 personer skadades. Sex av dem har åkt hem.', 'Hälften av de skadade är hemma.'],
  ['sv', '12 personer skadades. Hälften har åkt hem.', 'Sex av de 12 skadade har åkt hem.'],
  ['en', '12 people were injured. Six of them are home.', 'Half of the injured are home.'],
  ['en', '12 people were injured. Six of them are home.', '50% of the injured are home.'],
])('only warns of a part that a fact adds up to (%s): %s', (language, text, says) => {
  expect(severities(language, says, fact(text))).toEqual(['warn']);
});

it('stops a part of those harmed that no fact adds up to', () => {
  const injured = fact('12 people were injured. Six of them are home.');
  expect(severities('en', 'A third of the injured are home.', injured)).toEqual(['block']);
  expect(severities('en', 'Half of the dead were children.', injured)).toContain('block');
});

const hours: Record<Language, object> = {
  sv: fact('Vi öppnar kl. 10 och stänger kl. 22.'),
  en: fact('We open at 10:00 and close at 22:00.'),
};

it.each<[Language, string]>([
  ['sv', 'Antalet sjuka steg från 10 till 22.'],
  ['sv', 'Antalet sjuka har ökat från 10 till 22 på måndagen.'],
  ['sv', 'Antalet sjuka är mellan 10 och 22.'],
  ['sv', 'Vi har öppet, och antalet sjuka har gått från tio till tjugotvå.'],
  ['sv', 'Så många är sjuka varje dag: 10–22.'],
  ['en', 'The number of people ill rose from 10 to 22.'],
  ['en', 'On Monday the number ill grew from 10 to 22.'],
  ['en', 'The number of people ill is between 10 and 22.'],
  ['en', 'We are open, but cases went from ten to twenty-two.'],
  ['en', 'The number of people ill stands at 22.'],
  ['en', 'Cases rose by 10.'],
  ['en', 'People fall ill every day: 10–22.'],
])('takes what rises and falls for no hours (%s): %s', (language, text) => {
  expect(severities(language, text, hours[language])).toContain('block');
});

it.each<[Language, string]>([
  ['sv', 'Vi har öppet från 10 till 22.'],
  ['sv', 'Ni når oss mellan 10 och 22 på vardagar.'],
  ['sv', 'Vi svarar i telefon från 10 till 22.'],
  ['sv', 'Öppet alla dagar 10–22.'],
  ['en', 'We are open from 10 to 22.'],
  ['en', 'You can reach us between 10 and 22 on weekdays.'],
  ['en', 'Someone answers from 10 to 22.'],
  ['en', 'Open every day 10–22.'],
])('takes what opens and closes for hours (%s): %s', (language, text) => {
  expect(severities(language, text, hours[language])).toEqual([]);
});

it.each<[Language, string]>([
  ['sv', 'Priset steg från 8 till 20.'],
  ['en', 'The bill rose from 8 to 20.'],
])('stops a made-up number as a number, not as a time (%s): %s', (language, text) => {
  expect(findingsOf('date-not-in-facts', text, { language, facts: [] })).toEqual([]);
  expect(findingsOf('number-not-in-facts', text, { language, facts: [] })).toHaveLength(2);
});
