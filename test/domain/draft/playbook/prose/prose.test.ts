import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inProse, undatedFacts } from '#domain/draft/playbook/prose/prose.ts';
import { Brief } from '#domain/tone/brief.ts';
import { playbook } from '../../briefs.ts';

const briefOf = (language: 'sv' | 'en', text: string, rest: Partial<Brief> = {}) =>
  Brief.parse({
    kind: 'holding',
    language,
    organisation: { name: language === 'sv' ? 'Kvarnby kommun' : 'Eastmere Council' },
    facts: [{ id: 'f1', status: 'confirmed', text }],
    ...rest,
  });

const prose = (language: 'sv' | 'en', text: string, rest: Partial<Brief> = {}) =>
  inProse(briefOf(language, text, rest), playbook[language].words, true).facts[0]?.text;

const near = { nextUpdateAt: '2026-02-03T10:00:00Z' };

describe('a weekday that was typed beside its date', () => {
  it.each([
    ['sv', 'Hon kom i lördags, 2026-01-31.', 'Hon kom i lördags, den 31 januari.'],
    ['en', 'She came on Saturday, 2026-01-31.', 'She came on Saturday 31 January.'],
  ] as const)('is said once: %s %s', (language, typed, said) => {
    expect(prose(language, typed, near)).toBe(said);
  });
});

describe('dates in prose', () => {
  it.each([
    ['sv', 'Provsvar kom 2026-02-03 kl 14:05.', 'Provsvar kom tisdag den 3 februari kl. 14.05.'],
    ['sv', 'Det händer den 2026-02-03.', 'Det händer tisdag den 3 februari.'],
    ['en', 'Results came on 2026-02-03.', 'Results came on Tuesday 3 February.'],
    ['sv', 'Avgiften gäller från 2027-01-01.', 'Avgiften gäller från den 1 januari 2027.'],
    ['en', 'It opens by 2027-03-20.', 'It opens by 20 March 2027.'],
    ['en', 'It closed 2026-06-17.', 'It closed on 17 June.'],
    ['en', 'It stops on Tuesday 2026-02-03.', 'It stops on Tuesday 3 February.'],
    ['en', 'On 2026-06-17 it stopped.', 'On 17 June it stopped.'],
    ['sv', 'Det stängs tisdag 2026-02-03.', 'Det stängs tisdag den 3 februari.'],
    ['sv', 'Det stängs onsdag 2026-06-17.', 'Det stängs onsdag den 17 juni.'],
    ['en', 'The visit 2026-06-17 is off.', 'The visit on 17 June is off.'],
    ['sv', 'Öppet mellan 2026-11-17 och 2026-11-26.', 'Öppet mellan den 17 och den 26 november.'],
    ['en', 'From 2026-11-26 to 2026-11-28.', 'From 26 to 28 November.'],
    [
      'sv',
      'Från 2025-02-01 till 2026-08-30.',
      'Från den 1 februari 2025 till den 30 augusti 2026.',
    ],
  ] as const)('%s: %s', (language, typed, told) => {
    expect(prose(language, typed, near)).toBe(told);
  });

  it.each([
    [
      'sv',
      'Kex med bäst före 2026-12-14 och 2026-12-15.',
      'Kex med bäst före 2026-12-14 och 2026-12-15.',
    ],
    [
      'en',
      'Pie, best before 2026-12-03, batch H2291.',
      'Pie, best before 3 December 2026, batch H2291.',
    ],
    ['en', 'Cheese, use by 2026-12-12 and 2026-12-19.', 'Cheese, use by 12 and 19 December 2026.'],
  ] as const)('on a package are found there, with their year: %s %s', (language, typed, told) => {
    expect(prose(language, typed, near)).toBe(told);
  });

  it.each([
    ['en', 'Ham of batch 2026-12-01 is safe.'],
    ['en', 'See report 1234-56-78 and 2026-13-40.'],
  ] as const)('stay as they are where they are none: %s %s', (language, typed) => {
    expect(prose(language, typed, near)).toBe(typed);
  });

  it('have no weekday far from the next update, nor where none is wanted', () => {
    expect(prose('sv', 'Det hände 2026-06-17.', near)).toBe('Det hände den 17 juni.');
    const brief = briefOf('sv', 'Det hände 2026-02-03.', near);
    expect(inProse(brief, playbook.sv.words, false).facts[0]?.text).toBe(
      'Det hände den 3 februari.',
    );
  });

  it('go without the year that most of them are in, where no time is known', () => {
    const text = 'Fel 2026-06-17 och 2026-07-01, rättat 2027-01-02.';
    expect(prose('sv', text)).toBe('Fel den 17 juni och den 1 juli, rättat den 2 januari 2027.');
  });
});

describe('clock times in one style', () => {
  it.each([
    ['sv', 'Buss går från 05:10 till 23:40.', 'Buss går från kl. 05.10 till 23.40.'],
    ['sv', 'Öppet kl 8-20.', 'Öppet kl. 08.00–20.00.'],
    ['sv', 'Klockan 9:05 stängde vi.', 'kl. 09.05 stängde vi.'],
    ['en', 'It broke at 2.05 pm and again at 11 p.m.', 'It broke at 14:05 and again at 23:00'],
    ['en', 'Open 9:30 to 12:00.', 'Open 09:30 to 12:00.'],
    ['en', 'Chapter 3.14 and version 6.2.1.', 'Chapter 3.14 and version 6.2.1.'],
  ] as const)('%s: %s', (language, typed, told) => {
    expect(prose(language, typed)?.toLowerCase()).toBe(told.toLowerCase());
  });
});

describe('amounts', () => {
  it.each([
    ['sv', '14000 paket och 4 950 kronor.', '14\u00a0000 paket och 4\u00a0950 kronor.'],
    ['en', 'We owe 18300 pounds and 250 pounds.', 'We owe £18,300 and £250.'],
    ['en', 'It was 16000 pounds, not 60000.', 'It was £16,000, not £60,000.'],
    ['en', 'About 23000 pies, batch H2291, on 01632 960 117.', undefined],
    ['sv', 'Ring 1177 eller 010-411 22 30 år 2026.', undefined],
    [
      'sv',
      'Avgiften är 2026 kronor, tidigare 1980.',
      'Avgiften är 2\u00a0026 kronor, tidigare 1980.',
    ],
    ['en', 'We paid 180 to 400 pounds.', 'We paid £180 to £400.'],
    [
      'en',
      'It costs between 180 and 400 pounds, or 20-30 pounds.',
      'It costs between £180 and £400, or £20-£30.',
    ],
    ['en', 'On 12 and 14 May we paid £400 to 5 people.', undefined],
    ['en', 'From 5 to 10 per cent of 6,311 bags.', undefined],
    ['en', 'Call 1234 or 0800 111 999.', undefined],
  ] as const)('%s: %s', (language, typed, told) => {
    const same = typed.replace('23000', '23,000');
    expect(prose(language, typed)).toBe(told ?? same);
  });
});

describe('the organisation in its own sentences', () => {
  it.each([
    [
      'sv',
      'Kvarnby kommun ringer alla. Kommunen ber om ursäkt.',
      'Vi ringer alla. Vi ber om ursäkt.',
    ],
    ['en', 'Eastmere Council has closed it.', 'We have closed it.'],
    ['en', 'The council was late.', 'We were late.'],
    ['sv', 'Kommunens växel är stängd.', 'Kommunens växel är stängd.'],
    ['sv', 'Felet upptäcktes av kommunen.', 'Felet upptäcktes av kommunen.'],
  ] as const)('%s: %s', (language, typed, told) => {
    expect(prose(language, typed)).toBe(told);
  });
});

describe('commitments', () => {
  const commitment = (language: 'sv' | 'en', text: string) =>
    inProse(briefOf(language, 'x', { commitments: [text] }), playbook[language].words, true)
      .commitments[0];

  it.each([
    [
      'en',
      'Full refund including fees by 2026-12-09',
      'You get a full refund including fees by 9 December.',
    ],
    ['en', 'Meeting in every shop at 08:15', 'There will be a meeting in every shop at 08:15.'],
    ['en', 'Two extra trains a day', 'This is what we promise: two extra trains a day.'],
    ['sv', 'Möte på alla skolor kl 18', 'Det blir möte på alla skolor kl. 18.00.'],
    ['en', 'I will ring you, if you ask me to', 'We will ring you, if you ask us to.'],
    ['sv', 'Jag ringer. Jag svarar.', 'Vi ringer. Vi svarar.'],
    [
      'sv',
      'Full återbetalning senast 2026-12-09',
      'Du får full återbetalning senast den 9 december.',
    ],
    ['sv', 'vi ringer alla', 'Vi ringer alla.'],
    ['en', 'Nobody owes anything.', 'Nobody owes anything.'],
  ] as const)(
    'are whole sentences, with a lead-in where they were none: %s %s',
    (language, typed, told) => {
      expect(commitment(language, typed)).toBe(told);
    },
  );
});

describe('two sentences behind one comma', () => {
  it('are parted in English, but not behind a condition', () => {
    expect(prose('en', 'The bridge is closed, it is not safe.')).toBe(
      'The bridge is closed. It is not safe.',
    );
    const condition = 'If you smell gas, we are on 0800 111 999.';
    expect(prose('en', condition)).toBe(condition);
  });
});

describe('facts without their dates', () => {
  const undated = (language: 'sv' | 'en', text: string) =>
    undatedFacts(briefOf(language, text), playbook[language].words).get('f1');

  it.each([
    [
      'sv',
      'En buss körde av vägen vid Långå 2026-12-10 kl 07:35.',
      'En buss körde av vägen vid Långå.',
    ],
    ['en', 'Since 2026-11-20 two people sign every release.', 'two people sign every release.'],
    ['sv', 'Rummen är stängda sedan 2026-12-02 kl 15:30 av oss.', 'Rummen är stängda av oss.'],
    ['sv', 'Linjen testas varje månad, senast 2026-11-30.', 'Linjen testas varje månad.'],
    ['sv', 'Bakterier har hittats, provsvar 2026-12-04 kl 11:20.', 'Bakterier har hittats.'],
    ['en', 'A man waited on flight SK2 2026-12-02, landed 18:20.', 'A man waited on flight SK2.'],
    [
      'en',
      'Three died in a fire in Mill Road, Ekby on 2026-08-14.',
      'Three died in a fire in Mill Road, Ekby.',
    ],
    ['sv', 'Det låg ute från 2026-12-01 kl 16:20.', undefined],
    [
      'en',
      'The 06:40 from Ashby did not run on 2026-12-07, the next left at 07:25.',
      'The 06:40 from Ashby did not run, the next left at 07:25.',
    ],
    ['sv', 'Appen låg nere 2026-11-25 mellan 05:50 och 19:15.', 'Appen låg nere.'],
    ['sv', 'Bokade tider 2026-12-07 till 2026-12-09 är avbokade.', undefined],
    ['sv', 'Dottern fick veta det först 2026-12-02.', undefined],
    ['sv', 'Det var två läckor. Den andra hittades 2026-12-16 kl 02:40.', undefined],
    ['en', 'Posts about a player were reported. Ended 2026-12-06.', undefined],
    ['sv', 'Pengarna betalas tillbaka senast 2026-12-03.', undefined],
    ['en', 'The pie is best before 2027-06-30.', undefined],
    ['sv', 'Burkar med 2027-03-12 går bra att äta.', undefined],
    ['en', 'Tins with 2027-03-12 are safe to eat.', undefined],
    ['sv', 'Beskedet gick ut 2026-12-09 kl 16:00 och rättades kl 18:35.', undefined],
    [
      'en',
      'Our 06:10 coach left the road at 06:48 on 2026-12-09.',
      'Our 06:10 coach left the road.',
    ],
    ['en', 'Trains between Ekby and Norrby on 2026-12-05 are cancelled.', undefined],
    ['en', 'The pool in Ekby is closed for children on 2026-12-05.', undefined],
    ['sv', 'Tågen mellan Ekby och Norrby 2026-12-05 är inställda.', undefined],
    ['sv', 'Badet i Ekby är stängt för barn 2026-12-05.', undefined],
    ['en', 'The map has been down since 2026-12-04 08:00.', undefined],
    ['sv', 'Mellan 2026-11-01 och 2026-11-03 låg filen öppen.', undefined],
  ] as const)('%s: %s', (language, typed, told) => {
    expect(undated(language, typed)).toBe(told);
  });
});

describe('numbers that are names', () => {
  it.each([
    ['sv', 'Ring 112 om det är livshotande, annars 1177.'],
    ['sv', 'Ring 1177 om du är orolig.'],
    ['en', 'The recall covers batches 6311 to 6324, all flavours.'],
    ['en', 'Look for batch 6311.'],
    ['en', 'Bring back heaters marked 6311 or with serial number 7420.'],
    ['sv', 'Det gäller påsar med satsnummer 2651, och dem som är märkta 2660.'],
    ['en', 'Use code 48213 or ask for room 12010.'],
  ] as const)('%s: %s stays as it is', (language, text) => {
    expect(prose(language, text)).toBe(text);
  });

  it('are told from counts by the words around them, from five digits on by their length', () => {
    const digits = fc.integer({ min: 1000, max: 1899 });
    fc.assert(
      fc.property(digits, (number) => {
        const [first, rest] = [Math.floor(number / 1000), String(number).slice(1)];
        expect(prose('en', `It covers ${number} bags.`)).toBe(`It covers ${first},${rest} bags.`);
        expect(prose('en', `Extension ${number} is open.`)).toBe(`Extension ${number} is open.`);
        expect(prose('sv', `Anknytning ${number} är öppen.`)).toContain(` ${number} `);
      }),
    );
    const many = fc.integer({ min: 10_000, max: 99_999 });
    fc.assert(
      fc.property(many, (number) => {
        const [first, rest] = [Math.floor(number / 1000), String(number).slice(2)];
        expect(prose('en', `It covers ${number} bags.`)).toBe(`It covers ${first},${rest} bags.`);
        expect(prose('sv', `Det gäller ${number} påsar.`)).toBe(
          `Det gäller ${first}\u00a0${rest} påsar.`,
        );
      }),
    );
  });
});
