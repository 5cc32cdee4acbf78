import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Brief } from '#domain/tone/brief.ts';
import { wordReaders } from '#domain/tone/judgement/classes.ts';
import type { WordClasses } from '#domain/tone/judgement/data.ts';
import { type Group, groupsOf, type JudgedWord, valueIn } from '#domain/tone/judgement/features.ts';
import { type Surroundings, surroundingsOf, wordsIn } from '#domain/tone/judgement/surroundings.ts';
import { readText } from '#domain/tone/text/reading.ts';
import { Language } from '#domain/values/language.ts';
import { briefFor, corpusOf } from '#test/domain/tone/corpus/corpus.ts';
import { briefForSentence, sentenceRounds } from '#test/domain/tone/corpus/sentences.ts';
import { briefOf, casesOf, rules } from '#test/domain/tone/support.ts';
import { crisesIn } from '../crises.ts';

const evalsFolder = join(import.meta.dirname, '..');
const contrastFolder = join(import.meta.dirname, '../../domain/tone/corpus/contrast');

/** A sentence as the judgement reads it: its words, its features, and what each counts. */
export interface ReadSentence {
  words: readonly JudgedWord[];
  surroundings: Surroundings;
  hashes: Int32Array;
  values: Float64Array;
}

/** A text to learn from, or to try what was learned on. */
export interface Example {
  /** Where it comes from: texts of one round are held out together. */
  round: string;
  language: Language;
  /** The rule that must mark one of its sentences; absent in a good text. */
  rule?: string | undefined;
  sentences: ReadSentence[];
  /** Variants of one line share the weight of a line. */
  weight: number;
  /** The line or text that it is a variant of. */
  source: string;
}

/** The rules that are learned: those with examples in `contrast/`. */
export const learnedRules = [
  ...new Set(readdirSync(contrastFolder).map((name) => name.split('.')[0] ?? '')),
].toSorted();

/** Rounds of texts that others wrote, each held out once. */
export const heldOutRounds = [
  'unseen-1',
  'unseen-2',
  'unseen-3',
  'unseen-4',
  'unseen-5',
  'unseen-6',
  'unseen-7',
  'unseen-8',
];

/** The features of a sentence, and what each counts. */
export const featuresOf = (groups: readonly Group[]): Pick<ReadSentence, 'hashes' | 'values'> => {
  const values = new Map<number, number>();
  for (const group of groups) {
    const value = valueIn(group);
    for (const { hashes } of [group, ...(group.bundles ?? [])])
      for (const hash of hashes) values.set(hash, (values.get(hash) ?? 0) + value);
  }
  return { hashes: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) };
};

/** `{a|b} c` stands for "a c" and "b c". */
export const variantsOf = (line: string): string[] => {
  const choice = /\{([^{}]*)\}/u.exec(line);
  if (!choice) return [line];
  const [before, after] = [
    line.slice(0, choice.index),
    line.slice(choice.index + choice[0].length),
  ];
  return (choice[1] ?? '').split('|').flatMap((one) => variantsOf(`${before}${one}${after}`));
};

interface Line {
  isBad: boolean;
  text: string;
}

const linesOf = (file: string): Line[] => {
  let isBad = true;
  return readFileSync(join(contrastFolder, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) isBad = line === '# bad';
      return line === '' || line.startsWith('# ') ? [] : [{ isBad, text: line }];
    });
};

/** Makes a text an example, with the classes of words that are learned with. */
const reader = (classes: WordClasses) => {
  const readers = wordReaders(classes);
  return (text: string, language: Language, brief: Brief = briefOf({})): ReadSentence[] => {
    const lexicon = rules.lexicons[language];
    const reading = readText(text, lexicon.abbreviations);
    return reading.sentences.flatMap((sentence, at) => {
      const words = wordsIn(reading, sentence).map(readers[language]);
      if (words.length === 0) return [];
      const surroundings = surroundingsOf({ reading, brief, lexicon }, sentence, at);
      return [{ words, surroundings, ...featuresOf(groupsOf(words, language, surroundings)) }];
    });
  };
};

type Read = ReturnType<typeof reader>;

// Between a weight of one for each variant (0) and for all of a line together (1).
const SHARED = 0.75;

// More of one line teach nothing more.
const MAX_VARIANTS = 6;

const someOf = (variants: readonly string[]): string[] => {
  const step = Math.ceil(variants.length / MAX_VARIANTS);
  return variants.filter((_, at) => at % step === 0);
};

const contrastOf = (read: Read): Example[] =>
  readdirSync(contrastFolder).flatMap((file) => {
    const [rule, ending] = basename(file, '.txt').split('.');
    const language = Language.parse(ending);
    return linesOf(file).flatMap(({ isBad, text }) => {
      const variants = someOf(variantsOf(text));
      return variants.map((one) => ({
        round: 'contrast',
        language,
        rule: isBad ? rule : undefined,
        sentences: read(one, language),
        weight: variants.length ** -SHARED,
        source: text,
      }));
    });
  });

const ruleOf = ({ expect }: { expect: readonly string[] }): string | undefined =>
  expect.find((rule) => learnedRules.includes(rule));

const roundOf = (read: Read, round: string): Example[] =>
  corpusOf(round)
    .filter((text) => text.good || ruleOf(text) !== undefined)
    .map((text) => ({
      round,
      language: text.language,
      rule: ruleOf(text),
      sentences: read(text.text, text.language, briefFor(text)),
      weight: 1,
      source: text.text,
    }));

const casesIn = (read: Read): Example[] =>
  learnedRules.flatMap((rule) =>
    casesOf(rule).map(({ text, brief, isFlagged }) => {
      const language = Language.parse('language' in brief ? brief.language : 'sv');
      return {
        round: 'cases',
        language,
        rule: isFlagged ? rule : undefined,
        sentences: read(text, language, briefOf(brief)),
        weight: 1,
        source: text,
      };
    }),
  );

const goodReplies = ['replies-1.yaml', 'replies-3.yaml', 'rests-on-nothing.yaml'];
const Replies = z.looseObject({
  good: z.record(Language, z.array(z.looseObject({ reply: z.string() }))),
});

const repliesIn = (file: string): { language: Language; text: string }[] => {
  const { good } = Replies.parse(parse(readFileSync(join(evalsFolder, file), 'utf8')));
  return Language.options.flatMap((language) =>
    good[language].map(({ reply }) => ({ language, text: reply })),
  );
};

const factsIn = (file: string): { language: Language; text: string }[] =>
  crisesIn(file).flatMap(({ request: { brief } }) =>
    [...brief.facts, ...(brief.publicAction ? [brief.publicAction] : [])].map(({ text }) => ({
      language: brief.language,
      text,
    })),
  );

// Calm sentences, as most of a statement is: facts, what to do, replies.
const ordinaryIn = (read: Read): Example[] =>
  [...factsIn('crises.yaml'), ...goodReplies.flatMap(repliesIn)].map(({ language, text }) => ({
    round: 'ordinary',
    language,
    sentences: read(text, language),
    weight: 1,
    source: text,
  }));

const sentencesIn = (read: Read): Example[] =>
  sentenceRounds().flatMap(({ round, language, sentences }) =>
    sentences.map((one) => ({
      round,
      language,
      rule: ruleOf(one),
      sentences: read(one.text, language, briefForSentence(one, language)),
      weight: 1,
      source: one.text,
    })),
  );

/** All examples that lie in the repository. */
export const examplesFor = (classes: WordClasses): Example[] => {
  const read = reader(classes);
  return [
    ...['seen', ...heldOutRounds].flatMap((round) => roundOf(read, round)),
    ...sentencesIn(read),
    ...casesIn(read),
    ...contrastOf(read),
    ...ordinaryIn(read),
  ];
};
