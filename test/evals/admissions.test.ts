import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { Language } from '#domain/values/language.ts';
import { findingsOf } from '#test/domain/tone/support.ts';

const Sentences = z.strictObject({
  admits: z.array(z.string()),
  'admits-not': z.array(z.string()),
});
const Half = z.strictObject({ sv: Sentences, en: Sentences });
const { built, unseen, sayings } = z
  .strictObject({ built: Half, unseen: Half, sayings: Half })
  .parse(parse(readFileSync(join(import.meta.dirname, 'admissions.yaml'), 'utf8')));

const blocksIn = (language: Language) => (text: string) =>
  findingsOf('liability-legal-hold', text, {
    language,
    legalHold: true,
    kind: text.includes('? ') ? 'qa' : 'holding',
  }).some(({ severity }) => severity === 'block');

describe.each(Language.options)('under legal hold, in %s', (language) => {
  const blocks = blocksIn(language);

  it('what admits fault blocks', () => {
    const known = [...built[language].admits, ...sayings[language].admits];
    expect(known.filter((text) => !blocks(text))).toEqual([]);
    expect(unseen[language].admits.filter((text) => !blocks(text)).length).toBeLessThanOrEqual(1);
  });

  it('“it was us” passes behind a question of something else', () => {
    const text = { sv: 'Vem ringde polisen? Det var vi.', en: 'Who called the police? It was us.' };
    expect(blocks(text[language])).toBe(false);
  });

  it('what does not passes', () => {
    const near = [built, unseen, sayings].flatMap((half) => half[language]['admits-not']);
    expect(near.filter(blocks)).toEqual([]);
  });
});
