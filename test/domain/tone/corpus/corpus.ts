import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import type { ChannelBrief } from '#domain/tone/brief.ts';
import { checkTone } from '#domain/tone/check-tone.ts';
import { hasDied } from '#domain/tone/deaths/deaths.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { ruleWordsIn } from '#domain/tone/read-parts.ts';
import { Language } from '#domain/values/language.ts';
import { briefOf, rules } from '../support.ts';

const Fact = z.union([
  z.string().transform((text) => ({ text, status: 'confirmed' })),
  z.looseObject({ text: z.string(), status: z.string().default('confirmed') }),
]);

/** A text as someone wrote it, and the rules that must find something in it; none in a good text. */
const CorpusText = z.object({
  id: z.string(),
  language: Language,
  kind: Kind,
  text: z.string(),
  title: z.string().optional(),
  expect: z.array(z.string()),
  good: z.boolean(),
  // Some are for places that Talan doesn't know (a letter, an app): like the newsroom they may be long.
  channel: Channel.default('facebook').catch('newsroom'),
  responsibility: z.string().default('preventable'),
  facts: z.array(Fact).default([]),
  commitments: z.array(z.string()).default([]),
  brief: z.record(z.string(), z.unknown()).default({}),
});
export type CorpusText = z.infer<typeof CorpusText>;

/** The texts of `corpus/<name>.json`. */
export const corpusOf = (name: string): CorpusText[] =>
  z
    .array(CorpusText)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')));

/** The brief that a text of the corpus was written on. */
export const briefFor = ({ text: _, title: __, facts, brief, ...said }: CorpusText): ChannelBrief =>
  briefOf({
    ...said,
    ...brief,
    facts: facts.map((fact, at) => ({ id: `f${at + 1}`, ...fact })),
  });

/** All that the check says about a text of the corpus, by other rules where they are named. */
export const findingsIn = (text: CorpusText, by = rules): Finding[] => {
  const on = briefFor(text);
  return checkTone({ channel: on.channel, text: text.text, title: text.title }, on, by);
};

// The rule that asks whether next of kin know.
const KIN_RULE = 'kin-untold';

const isOnDeath = (text: CorpusText): boolean =>
  hasDied({ brief: briefFor(text), ...ruleWordsIn(rules, text.language, KIN_RULE) });

/**
 * Whether a finding is a false alarm in a good text: it marks words. What a text lacks doesn't count, as
 * most are only a sentence or two; nor does what a reply rests on, which has sets of its own; nor whether
 * next of kin know, where the text was written on a death: no fact of the corpus says that they do.
 */
export const isAlarmIn =
  (text: CorpusText) =>
  ({ rule, params }: Finding): boolean =>
    params['found'] !== undefined &&
    rule !== 'rests-on-nothing' &&
    !(rule === KIN_RULE && isOnDeath(text));
