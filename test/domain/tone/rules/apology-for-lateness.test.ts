import { expect, it } from 'vitest';
import type { Language } from '#domain/values/language.ts';
import { findingsOf } from '../support.ts';

const remarks = (language: Language, text: string): number =>
  findingsOf('apology-responsibility', text, { kind: 'apology', language }).length;

it.each<[Language, string]>([
  ['en', 'We warned you too late. We apologise for that.'],
  ['en', 'We were too slow to warn you. We apologise for that.'],
  ['sv', 'Vi varnade er för sent. Vi ber om ursäkt för det.'],
  ['sv', 'Vi var för sena med att varna er. Vi ber om ursäkt för det.'],
])('who says that they were late takes responsibility (%s): %s', (language, text) => {
  expect(remarks(language, text)).toBe(0);
});

it.each<[Language, string]>([
  ['en', 'You told us too late. We apologise for the trouble.'],
  ['sv', 'Leveransen kom för sent. Vi ber om ursäkt för besväret.'],
])('but not who says it of others (%s): %s', (language, text) => {
  expect(remarks(language, text)).toBe(1);
});
