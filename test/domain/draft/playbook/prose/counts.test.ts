import { describe, expect, it } from 'vitest';
import { amountsInStyle } from '#domain/draft/playbook/prose/amounts.ts';

const inStyle = (language: 'sv' | 'en', text: string): string =>
  amountsInStyle(text, language).replaceAll('\u00a0', ' ');

describe('four digits that count something', () => {
  it.each([
    ['The family has been paid £8400.', 'The family has been paid £8,400.'],
    ['It costs 8400 pounds a year.', 'It costs £8,400 a year.'],
    ['About 5200 packs were sold.', 'About 5,200 packs were sold.'],
    ['We sent 3117 payment demands.', 'We sent 3,117 payment demands.'],
    ['2900 homes are without heat.', '2,900 homes are without heat.'],
    ['From 2900 to 3400 homes are cold.', 'From 2,900 to 3,400 homes are cold.'],
    [
      '4100 homes are affected, not 1600 as we said.',
      '4,100 homes are affected, not 1,600 as we said.',
    ],
    [
      '1200 people are missing, and 1450 litres ran out.',
      '1,200 people are missing, and 1,450 litres ran out.',
    ],
    ['All 6100 households got it.', 'All 6,100 households got it.'],
    ['It took 2000 litres.', 'It took 2,000 litres.'],
    ['The recall of 6,311 bags stays as it is.', 'The recall of 6,311 bags stays as it is.'],
  ])('is grouped in English: %s', (typed, said) => {
    expect(inStyle('en', typed)).toBe(said);
  });

  it.each([
    ['2900 lägenheter är utan värme.', '2 900 lägenheter är utan värme.'],
    [
      'Avgiften blir 2495 kronor, inte 4950 kronor.',
      'Avgiften blir 2 495 kronor, inte 4 950 kronor.',
    ],
    ['Vi ber de 1480 hyresgästerna om ursäkt.', 'Vi ber de 1 480 hyresgästerna om ursäkt.'],
    [
      '4100 hushåll berörs nu, mot 1600 som vi sa först.',
      '4 100 hushåll berörs nu, mot 1 600 som vi sa först.',
    ],
    ['Det gäller 8700 studenter.', 'Det gäller 8 700 studenter.'],
    ['De 6100 berörda hushållen får brev.', 'De 6 100 berörda hushållen får brev.'],
    ['Mellan 2900 och 3400 hushåll är utan el.', 'Mellan 2 900 och 3 400 hushåll är utan el.'],
    ['3 214 patienter, 2000 liter vatten.', '3 214 patienter, 2 000 liter vatten.'],
  ])('is grouped in Swedish: %s', (typed, said) => {
    expect(inStyle('sv', typed)).toBe(said);
  });
});

describe('four digits that name something, or say when', () => {
  it.each([
    'Batch 6311 contains nuts.',
    'Batches 6311 to 6324 contain nuts.',
    'Batches 6311 and 6324 packs are recalled.',
    'Line 2311 serves schools.',
    'Flight 2311 takes passengers to Ek.',
    'The 2311 leaves at noon.',
    'Kiosk 2311 helps passengers.',
    'Ask in room 1204 staff has opened.',
    'In 2026 students were told.',
    'The 2025 accounts are wrong.',
    'At 1400 people were asked to leave.',
    'We were at work from 1400 hours.',
    'Call 1177 nurses all day.',
    'Heaters marked 6311 are dangerous.',
    'Postcode 4711 is affected.',
    'It is in 4711 Ekby.',
    'Read ISO 9001 rules.',
    'Read about it at ek.example/2311 pages.',
  ])('stays as typed in English: %s', (text) => {
    expect(inStyle('en', text)).toBe(text);
  });

  it.each([
    'Parti 6311 innehåller nötter.',
    'Buss 2311 kommer inte.',
    'Resan med buss 2311 kostar inget.',
    'Tåg 2311 landar aldrig.',
    'Kiosk 2311 serverar kunder.',
    'Ring 1177 frågor besvaras.',
    'År 2026 studenter.',
    'Sal 1204 personal finns.',
    'Satsnummer 2651 påsar.',
    'Kl. 1400 personer på plats.',
    '4711 Ekby.',
    'Linje 2311 går.',
    'Ring 112 eller Mind 90101 i dag.',
  ])('stays as typed in Swedish: %s', (text) => {
    expect(inStyle('sv', text)).toBe(text);
  });
});
