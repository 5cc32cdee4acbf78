import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { Brief, type ChannelBrief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { Language } from '#domain/values/language.ts';
import { rules } from '../draft/briefs.ts';

const root = join(import.meta.dirname, '../../..');
const casesDirectory = join(import.meta.dirname, 'cases');

export const promptsFolder = join(root, 'prompts');

export { rules };

// Texts and cases hold more than their brief.
const AnyBrief = Brief.extend({ channel: Channel });

/** A brief with what a test says and defaults for the rest. */
export const briefOf = (part: object): ChannelBrief =>
  AnyBrief.parse({
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

/** How severely one rule marks words of an update beside these confirmed facts. */
export const severitiesBeside = (
  rule: string,
  text: string,
  language: Language,
  facts: readonly string[],
): Finding['severity'][] =>
  findingsOf(rule, text, {
    kind: 'update',
    language,
    facts: facts.map((fact, at) => ({ id: `f${at + 1}`, status: 'confirmed', text: fact })),
  }).map(({ severity }) => severity);

const partial = z.record(z.string(), z.unknown());

const Text = z.union([
  z.string().transform((text) => ({ text, title: undefined, brief: {}, finds: undefined })),
  z.strictObject({
    text: z.string(),
    title: z.string().optional(),
    brief: partial.default({}),
    /** Slices that the findings mark, in order. */
    finds: z.array(z.string()).optional(),
  }),
]);

const Example = z.strictObject({ bad: Text, good: Text });

const CaseFile = z.strictObject({
  /** The plainest example in each language: `bad` is flagged, `good` passes. */
  example: z.strictObject({ brief: partial.default({}), sv: Example, en: Example }),
  brief: partial.default({}),
  languages: z.record(
    Language,
    z.strictObject({
      brief: partial.default({}),
      flags: z.array(Text),
      passes: z.array(Text),
    }),
  ),
});

/** A text that a rule flags, or a near miss that it does not, and the brief that it is checked under. */
export interface Case {
  text: string;
  title?: string | undefined;
  brief: object;
  finds?: string[] | undefined;
  isFlagged: boolean;
}

const fileOf = (rule: string) =>
  CaseFile.parse(parse(readFileSync(join(casesDirectory, `${rule}.yaml`), 'utf8')));

const caseOf = (
  { brief, ...text }: z.infer<typeof Text>,
  shared: object,
  isFlagged: boolean,
): Case => ({ ...text, isFlagged, brief: { ...shared, ...brief } });

/** The cases of a rule's file. */
export const casesOf = (rule: string): Case[] => {
  const file = fileOf(rule);
  return Language.options.flatMap((language) => {
    const { brief, flags, passes } = file.languages[language];
    const shared = { ...file.brief, ...brief, language };
    return [
      ...flags.map((one) => caseOf(one, shared, true)),
      ...passes.map((one) => caseOf(one, shared, false)),
    ];
  });
};

/** The examples of a rule's file, in both languages. */
export const examplesOf = (rule: string): Case[] => {
  const { brief, ...examples } = fileOf(rule).example;
  return Language.options.flatMap((language) => {
    const { bad, good } = examples[language];
    const shared = { language, ...brief };
    return [caseOf(bad, shared, true), caseOf(good, shared, false)];
  });
};
