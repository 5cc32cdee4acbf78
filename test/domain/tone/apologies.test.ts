import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { apologyScore } from '#domain/tone/apology-score.ts';
import { Language } from '#domain/values/language.ts';
import { rules } from './support.ts';

const Apologies = z.record(
  Language,
  z.array(z.strictObject({ text: z.string(), parts: z.array(z.string()) })),
);
const apologies = Apologies.parse(
  parse(readFileSync(new URL('apologies.yaml', import.meta.url), 'utf8')),
);

describe.each(['sv', 'en'] as const)('the parts of an apology in %s', (language) => {
  it.each(apologies[language])('$text', ({ text, parts }) => {
    const found = apologyScore(text, { language }, rules)
      .components.filter((part) => part.found.length > 0)
      .map(({ component }) => component);
    expect(found.toSorted()).toEqual(parts.toSorted());
  });
});
