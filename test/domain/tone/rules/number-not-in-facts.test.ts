import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severitiesIn =
  (language: Language) =>
  (text: string, ...facts: string[]): string[] => {
    const confirmed = facts.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact }));
    return findingsOf('number-not-in-facts', text, { language, facts: confirmed }).map(
      ({ severity }) => severity,
    );
  };
const severities = severitiesIn('en');

const leaflets = ['2,400 leaflets were printed.', '2,310 have come back.'];
const households = {
  sv: ['2 400 hushåll har inget vatten.', '2 310 hushåll har fått vatten igen.'],
  en: ['2,400 households have no water.', '2,310 households have water again.'],
};
const BOTH = 'Of 2,400 leaflets 2,310 have come back.';

it('only warns of what facts may add up to', () => {
  expect(severities(`${BOTH} Ninety are still out there.`, ...leaflets)).toEqual(['warn']);
  expect(severities(`${BOTH} Eighty are still out there.`, ...leaflets)).toEqual(['block']);
  expect(severities('Ninety leaflets are still out there.', ...leaflets)).toEqual(['warn']);
  const dates = ['The wrong advice was given on 9 May.', 'It was put right on 21 May.'];
  expect(severities('For twelve days people drank the water.', ...dates)).toEqual(['warn']);
  expect(severities('For eleven days people drank the water.', ...dates)).toEqual(['block']);
});

it('stops a difference of which the text does not say what it counts', () => {
  expect(severities('Ninety are still out there.', ...leaflets)).toEqual(['block']);
  const some = 'Of 2,400 leaflets many have come back.';
  expect(severities(`${some} Ninety are still out there.`, ...leaflets)).toEqual(['block']);
});

it.each<[Language, string]>([
  ['sv', 'Antalet döda är nu 90.'],
  ['sv', 'Antalet döda: 90.'],
  ['sv', 'Hittills har 90 dött.'],
  ['sv', '90 hushåll har förlorat någon som dött.'],
  ['sv', '90 av 2 310 har dött.'],
  ['sv', 'De drabbade är 90.'],
  ['sv', 'Nu är de 90.'],
  ['en', 'The death toll is now 90.'],
  ['en', 'Dead: 90.'],
  ['en', 'Among the households the number of injured is 90.'],
  ['en', '90 of the households are in hospital.'],
  ['en', 'They are now 90.'],
])('stops a made-up number that two others happen to differ by (%s): %s', (language, text) => {
  expect(severitiesIn(language)(text, ...households[language])).toContain('block');
});

it.each<[Language, string]>([
  ['sv', 'Antalet hushåll utan vatten är nu 90.'],
  ['sv', '90 hushåll har ännu inte fått vatten.'],
  ['en', 'The number of households without water is now 90.'],
])('only warns where both count what the text counts (%s): %s', (language, text) => {
  expect(severitiesIn(language)(text, ...households[language])).toEqual(['warn']);
});

it('lets harm be reckoned from facts that tell of it', () => {
  const ill = ['120 children are ill.', '70 of them are well again.'];
  expect(severities('50 children are still ill.', ...ill)).toEqual(['warn']);
});

it('stops a difference of what counts something else', () => {
  const ofAll = ['Of 2,400 households 2,310 have their water back.'];
  expect(severities('90 households still have no water.', ...ofAll)).toEqual(['warn']);
  expect(severities('90 people have died.', ...ofAll)).toEqual(['block']);
  expect(severities('Ninety have died.', ...ofAll)).toEqual(['block']);
});

it('reads a number of thousands as one', () => {
  const printed = ['3,400 leaflets were printed.', '2,310 leaflets have come back.'];
  expect(severities('90 leaflets are still out there.', ...printed)).toEqual(['block']);
  expect(severities('1,090 leaflets are still out there.', ...printed)).toEqual(['warn']);
});

it('stops small numbers, which are the difference of some two numbers by chance', () => {
  expect(severities('Two are missing.', 'There were 7 boats.', '5 are back.')).toEqual(['block']);
});

it('reads the third as a number, and the first and second not', () => {
  expect(severities('The second boat is missing.')).toEqual([]);
  expect(severities('The third boat is missing.')).toEqual(['block']);
});

const signs = '⑫ ①② ³⁷ ₃₇ ❸❼ ⓵⓶ ⒊⒎ ⑶⑺ ㊲ ½ Ⅻ XII XXXVII IV CCXL 三十七 ⓫ ➌ ፳ ２';

it.each(signs.split(' '))('reads %s as a number, in title and text', (sign) => {
  for (const language of ['sv', 'en']) {
    const found = findingsOf(
      'number-not-in-facts',
      language === 'sv' ? `${sign} döda i Norrby.` : `${sign} dead in Norrby.`,
      { language, facts: [{ id: 'f1', status: 'confirmed', text: 'Norrby' }] },
      language === 'sv' ? `${sign} döda` : `${sign} dead`,
    );
    expect(found.some(({ params }) => params['part'] === 'title')).toBe(true);
    expect(found.some(({ params }) => params['part'] === undefined)).toBe(true);
  }
});

it('reads a number in signs as the same number of a fact', () => {
  expect(severities('㊲ engineers are at work.', '37 engineers are at work.')).toEqual([]);
  expect(severities('The statue of Karl XII fell.', 'The statue of Karl XII fell.')).toEqual([]);
  expect(severities('Half a litre, ½ l, a day.', 'Each gets ½ l a day, half of it hot.')).toEqual(
    [],
  );
});

it('takes no words and units for numbers in signs', () => {
  expect(severities('I know the MIX. The CD and the XL shirt are MD only; IV drips help.')).toEqual(
    [],
  );
  expect(severitiesIn('sv')('VI VET. CO₂ i luften mäts per m². En MC körde. LIV räddas.')).toEqual(
    [],
  );
});

it('stops words made of numbers that are none', () => {
  expect(severitiesIn('sv')('Sextioelva dog.')).toEqual(['block']);
  expect(severities('Sixty-eleven died.')).toEqual(['block']);
  expect(severities('Chances are fifty-fifty.')).toEqual([]);
});

it.each([
  [
    'The power was out for 37 minutes.',
    'The power came back at 22:40 after it had failed at 22:03.',
  ],
])('a length may be told of times in any order: %s', (text, fact) => {
  expect(severities(text, fact)).not.toContain('block');
});
