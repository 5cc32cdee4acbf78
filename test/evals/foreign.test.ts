import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { Language } from '#domain/values/language.ts';
import { findingsOf } from '#test/domain/tone/support.ts';

const Sentences = z.strictObject({ foreign: z.array(z.string()), own: z.array(z.string()) });
const Half = z.strictObject({ sv: Sentences, en: Sentences });
const { built, unseen } = z
  .strictObject({ built: Half, unseen: Half })
  .parse(parse(readFileSync(join(import.meta.dirname, 'foreign.yaml'), 'utf8')));

// What stands before and behind a sentence.
const around = {
  sv: ['Vattnet är avstängt i hela Ekby.', 'Vi lagar röret nu och berättar mer i kväll.'],
  en: ['The water is off in all of Ekby.', 'We are mending the pipe and tell you more tonight.'],
} as const;

const marks = (sentence: string, language: Language): string[] => {
  const [before, behind] = around[language];
  const found = findingsOf('language-match', `${before} ${sentence} ${behind}`, { language });
  return found.map(({ severity }) => severity);
};

describe.each(Language.options)('short sentences in a text in %s', (language) => {
  const foreign = { built: built[language].foreign, unseen: unseen[language].foreign };
  const own = [...built[language].own, ...unseen[language].own];

  const missed = (sentences: string[]) =>
    sentences.filter((one) => marks(one, language).length === 0);

  it('are found in the other language', () => {
    expect(missed(foreign.built)).toEqual([]);
    expect(missed(foreign.unseen).length).toBeLessThanOrEqual(1);
  });

  it('mostly block there', () => {
    const all = [...foreign.built, ...foreign.unseen];
    const blocked = all.filter((one) => marks(one, language).includes('block'));
    expect(blocked.length).toBeGreaterThanOrEqual(38);
  });

  it('pass where only a name, a dish or an address is', () => {
    expect(own.filter((one) => marks(one, language).length > 0)).toEqual([]);
  });
});
