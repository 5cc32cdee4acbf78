import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support.ts';

const found = (language: 'sv' | 'en', facts: string[], text: string) =>
  findingsOf('number-not-in-facts', text, {
    language,
    facts: facts.map((fact, at) => ({ id: `f${at}`, status: 'confirmed', text: fact })),
  }).map(({ severity }) => severity);

const sv = [
  '12 pumpar är i gång i Norrby.',
  'Tre personer har dött. 24 bilar står kvar.',
  'Två hus brann.',
];
const en = [
  'There are 12 pumps at work in Norrby.',
  'Three people have died. 24 cars are left.',
  'Two houses burned.',
];

const hostile: Record<'sv' | 'en', string[]> = {
  sv: [
    '12 döda i Norrby.',
    '12 personer i Norrby är döda.',
    'Tolv människor har omkommit.',
    'Antalet döda är 12.',
    '12 skadade i Norrby.',
    '12 personer saknas efter branden.',
    'Tolv barn har insjuknat.',
    'Dussintals personer dog.',
    'Båda dog.',
    'Ett par personer dog.',
    'Ett tjog döda i Norrby.',
    'Sextielva dog.',
    'Tre personer är skadade.',
  ],
  en: [
    '12 dead in Norrby.',
    '12 people in Norrby are dead.',
    'Twelve people have been killed.',
    'The number of dead is 12.',
    '12 injured in Norrby.',
    '12 people are missing after the fire.',
    'Twelve children are ill.',
    'Dozens of people died.',
    'Both died.',
    'A couple of people died.',
    'A score of people died.',
    'A pair of them died.',
    'Three people are injured.',
  ],
};

const harmless: Record<'sv' | 'en', string[]> = {
  sv: [
    '12 pumpar är i gång.',
    'Tre personer har dött i Norrby.',
    'Tre döda i Norrby.',
    'Antalet döda är tre.',
    '24 bilar står kvar där tre personer dog.',
    'Båda husen brann.',
    'Ett par pumpar är i gång.',
    'Tolv pumpar är i gång, och tre personer har dött.',
    'Vi sörjer de döda. 12 pumpar arbetar.',
    'Två hus brann och människor dog.',
  ],
  en: [
    '12 pumps are at work.',
    'Three people have died in Norrby.',
    'Three dead in Norrby.',
    'The number of dead is three.',
    '24 cars are left where three people died.',
    'Both houses burned.',
    'A couple of pumps are at work.',
    'Twelve pumps are at work, and three people have died.',
    'We grieve the dead. 12 pumps are at work.',
    'Two houses burned and people died.',
  ],
};

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const facts = language === 'sv' ? sv : en;

  it.each(hostile[language])('a number of something else is none of people: %s', (text) => {
    expect(found(language, facts, text)).toContain('block');
  });

  it.each(harmless[language])('a number that is told passes: %s', (text) => {
    expect(found(language, facts, text)).toEqual([]);
  });

  it('counts of people pass from facts in the other language', () => {
    const others = language === 'sv' ? en : sv;
    const text = language === 'sv' ? 'Tre personer har dött.' : 'Three people have died.';
    expect(found(language, others, text)).toEqual([]);
  });
});

it('who was taken to hospital is hurt, and hospitals are none of them', () => {
  const taken = ['12 people were taken to hospital.'];
  expect(found('en', taken, '12 people are hurt.')).toEqual([]);
  expect(
    found('en', ['12 patients have been moved.'], '12 patients at the hospital have been moved.'),
  ).toEqual([]);
});

it('two who died are both of them', () => {
  expect(found('en', ['Two people died in Norrby.'], 'Both died.')).toEqual([]);
  expect(found('sv', ['Två personer dog i Norrby.'], 'Båda dog.')).toEqual([]);
});
