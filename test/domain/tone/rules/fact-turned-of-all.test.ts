import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { severitiesBeside } from '../support.ts';

const severities = (text: string, language: Language, fact: string) =>
  severitiesBeside('fact-turned', text, language, [fact]);

it.each<[Language, string, string]>([
  ['en', 'No card details were stolen.', 'Card details of 500 customers were stolen.'],
  ['en', 'No oil leaked into the river.', '40 litres of oil leaked into the river.'],
  ['en', 'No passwords have leaked.', 'The passwords of all customers have leaked.'],
  ['sv', 'Inga kortuppgifter har stulits.', 'Kortuppgifter för 500 kunder har stulits.'],
  ['sv', 'Ingen olja läckte ut i ån.', '40 liter olja läckte ut i ån.'],
])('who denies it of all denies what a fact tells of some (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual(['block']);
});

it.each<[Language, string, string]>([
  ['en', 'Personal data was not exposed.', 'Personal data of 1,200 customers was exposed.'],
  ['sv', 'Personuppgifter har inte röjts.', 'Personuppgifter för 1 200 kunder har röjts.'],
])('who says "not" may say it of others (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).toEqual(['warn']);
});

it.each<[Language, string, string]>([
  ['en', 'No card details were stolen.', 'Two men tried to steal card details.'],
  ['en', 'No passwords have leaked.', 'Card details of 500 customers have leaked.'],
  ['en', 'No card details were stolen.', 'The police stopped a van with 30 card readers.'],
  ['sv', 'Inga kortuppgifter har stulits.', 'Två män försökte stjäla kortuppgifter.'],
  ['sv', 'Inga tåg är inställda.', '14 tåg är försenade.'],
  ['sv', 'Ingen får gå in i huset.', 'Räddningstjänsten har gått in i huset.'],
  ['en', 'No buses will run on Friday.', '14 buses run on Friday.'],
])('a fact of something else is left as it is (%s): %s', (language, text, fact) => {
  expect(severities(text, language, fact)).not.toContain('block');
});
