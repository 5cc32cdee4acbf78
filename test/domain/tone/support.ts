import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import { Brief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { Language } from '#domain/values/language.ts';

const root = join(import.meta.dirname, '../../..');
const casesDirectory = join(import.meta.dirname, 'cases');

export const rules = loadToneRules(join(root, 'prompts'));

/** A brief with what a test says and defaults for the rest. */
export const briefOf = (part: object): Brief =>
  Brief.parse({
    kind: 'holding',
    language: 'sv',
    channel: 'newsroom',
    organisation: { name: 'Exempelbolaget', domains: ['exempel.example'] },
    ...part,
  });

/** What one rule says about a text. */
export const findingsOf = (rule: string, text: string, part: object, title?: string): Finding[] => {
  const brief = briefOf(part);
  return checkTone({ channel: brief.channel, text, title }, brief, rules).filter(
    (finding) => finding.rule === rule,
  );
};

const partial = z.record(z.string(), z.unknown());
const texts = z.array(
  z.union([
    z.string().transform((text) => ({ text, brief: {}, finds: undefined })),
    z.strictObject({
      text: z.string(),
      brief: partial.default({}),
      finds: z.array(z.string()).optional(),
    }),
  ]),
);

const CaseFile = z.strictObject({
  brief: partial.default({}),
  languages: z.record(
    Language,
    z.strictObject({ brief: partial.default({}), flags: texts, passes: texts }),
  ),
});

export interface Case {
  rule: string;
  text: string;
  brief: object;
  /** Slices that the findings mark, in order, where the case says. */
  finds?: string[] | undefined;
  isFlagged: boolean;
}

/** The cases of a file: texts that the rule flags and near misses that it does not. */
const casesIn = (name: string): Case[] => {
  const rule = name.replace('.yaml', '');
  const file = CaseFile.parse(parse(readFileSync(join(casesDirectory, name), 'utf8')));
  return Language.options.flatMap((language) => {
    const { brief, flags, passes } = file.languages[language];
    const shared = { ...file.brief, ...brief, language };
    const made = (isFlagged: boolean) => (one: (typeof flags)[number]) => ({
      ...one,
      rule,
      isFlagged,
      brief: { ...shared, ...one.brief },
    });
    return [...flags.map(made(true)), ...passes.map(made(false))];
  });
};

export const cases = (): Case[] => readdirSync(casesDirectory).flatMap(casesIn);
