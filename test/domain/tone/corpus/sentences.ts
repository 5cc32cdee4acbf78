import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Kind } from '#domain/kind/kind.ts';
import type { ChannelBrief } from '#domain/tone/brief.ts';
import { Language } from '#domain/values/language.ts';
import { briefOf } from '../support.ts';

const folder = join(import.meta.dirname, 'sentences');

/** A sentence as someone wrote it, the rules that it breaks (none in a good one), and what it rests on. */
const Sentence = z.strictObject({
  text: z.string(),
  expect: z.array(z.string()),
  responsibility: z.string(),
  kind: Kind,
  facts: z.array(z.string()).default([]),
  commitments: z.array(z.string()).default([]),
});
type Sentence = z.infer<typeof Sentence>;

/** Sentences of one writer: `sentences/<number>.<language>.jsonl`. */
export interface SentenceRound {
  round: string;
  language: Language;
  sentences: Sentence[];
}

/** All sentences that others wrote by themselves, outside a text. */
export const sentenceRounds = (): SentenceRound[] =>
  readdirSync(folder)
    .toSorted()
    .map((file) => ({
      round: `sentences-${file.split('.')[0]}`,
      language: Language.parse(file.split('.')[1]),
      sentences: readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => Sentence.parse(JSON.parse(line))),
    }));

/** The brief that a sentence was written on. */
export const briefForSentence = (
  { text: _, expect: __, facts, ...said }: Sentence,
  language: Language,
): ChannelBrief =>
  briefOf({
    ...said,
    language,
    facts: facts.map((fact, at) => ({ id: `f${at + 1}`, text: fact, status: 'confirmed' })),
  });
