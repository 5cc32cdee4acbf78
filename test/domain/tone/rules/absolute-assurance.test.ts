import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const severities = (text: string, language: Language): string[] =>
  findingsOf('absolute-assurance', text, { language }).map(({ severity }) => severity);

it.each<[Language, string]>([
  ['sv', 'Vi kan lova att din dotter är trygg hos oss.'],
  ['sv', 'Vi kan garantera att vattnet är säkert.'],
  ['sv', 'Vi lovar att ingen har druckit för mycket.'],
  ['en', 'We can promise no patient took too much.'],
  ['en', 'We promise that nobody was let down.'],
])('blocks what is promised of what nobody can know (%s): %s', (language, text) => {
  expect(severities(text, language)).toContain('block');
});

it.each<[Language, string]>([
  ['en', 'The leak is no longer a danger: it was stopped at 9:40.'],
  ['sv', 'Vi kan inte lova att ingen har druckit för mycket.'],
  ['sv', 'Det går inte att garantera att vattnet är säkert.'],
  ['sv', 'Vi vågar inte säga att det är säkert.'],
  ['en', 'We cannot promise that no child will ever come to harm again.'],
  ['en', 'Nobody can promise that no patient took too much.'],
])('lets people say that they can’t promise it (%s): %s', (language, text) => {
  expect(severities(text, language)).not.toContain('block');
});

it('hears no assurance in what is not under control', () => {
  expect(findingsOf('absolute-assurance', 'Branden är inte under kontroll.', {})).toEqual([]);
});

it.each<[Language, string]>([
  ['sv', 'Du behöver inte vara orolig för uppgifterna.'],
  ['sv', 'Ingen av er behöver vara rädd.'],
  ['en', 'You need not worry about your data.'],
  ['en', 'Nobody needs to be afraid of the water.'],
  ['en', 'Parents do not have to be worried.'],
])('finds who tells people not to worry (%s): %s', (language, text) => {
  expect(severities(text, language)).not.toEqual([]);
});

it.each<[Language, string]>([
  ['sv', 'Du som är orolig kan ringa oss.'],
  ['sv', 'Ingen ska behöva vara rädd på vår skola.'],
  ['en', 'Call us if you are worried.'],
  ['en', 'You do not need to call us.'],
])('lets people be worried (%s): %s', (language, text) => {
  expect(severities(text, language)).toEqual([]);
});
