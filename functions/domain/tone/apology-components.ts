import { without } from './matching/places.ts';
import type { PhraseSet } from './phrases/phrase-set.ts';
import { withoutOverlap } from './text/overlap.ts';
import type { Reading, Sentence } from './text/reading.ts';
import type { Span } from './text/sentences.ts';

/**
 * The six components of an apology, most important first (Lewicki, Polin and Lount, 2016, An Exploration
 * of the Structure of Effective Apologies, Negotiation and Conflict Management Research 9(2)).
 */
export const apologyComponents = [
  'responsibility',
  'repair',
  'regret',
  'explanation',
  'repentance',
  'forgiveness',
] as const;
export type ApologyComponent = (typeof apologyComponents)[number];

// What admits guilt or tells a cause can be held against us in court.
const admitting: readonly ApologyComponent[] = ['responsibility', 'explanation'];

/** The parts that an apology is asked for: under legal hold none that admits anything. */
export const askedComponents = (legalHold: boolean): ApologyComponent[] =>
  apologyComponents.filter((component) => !(legalHold && admitting.includes(component)));

/** The phrases of a rule by their name, in the language of the text. */
export type PhrasesOf = (rule: string, name: string) => PhraseSet;

interface Source {
  rule: string;
  says: string;
  unless: string;
}

// The rule whose data hold the phrases of the components that no other rule has.
const COMPONENTS_RULE = 'apology-components';

const own = (component: ApologyComponent): Source => ({
  rule: COMPONENTS_RULE,
  says: component,
  unless: `no-${component}`,
});
const ofRule = (rule: string): Source => ({ rule, says: 'says', unless: 'unless' });

// Both an explicit apology and regret alone express regret.
const sources: Readonly<Record<ApologyComponent, readonly Source[]>> = {
  responsibility: [ofRule('apology-responsibility')],
  repair: [own('repair')],
  regret: [ofRule('apology-explicit'), own('regret')],
  explanation: [own('explanation')],
  repentance: [own('repentance')],
  forgiveness: [own('forgiveness')],
};

// Who asks for forgiveness has not said with the same words how sorry they are.
const notAlso: Readonly<Partial<Record<ApologyComponent, ApologyComponent>>> = {
  regret: 'forgiveness',
};

/** Names of the lists of phrases that the data of the rule `apology-components` must hold. */
export const componentPhrases: readonly string[] = Object.values(sources)
  .flat()
  .filter(({ rule }) => rule === COMPONENTS_RULE)
  .flatMap(({ says, unless }) => [says, unless]);

const findInSentence = (
  { words }: Reading,
  sentence: Sentence,
  { rule, says, unless }: Source,
  phrasesOf: PhrasesOf,
): Span[] => {
  const found = phrasesOf(rule, says).find(words, sentence.words);
  return found.length === 0
    ? found
    : without(found, phrasesOf(rule, unless).find(words, sentence.words));
};

const wordsOf = (reading: Reading, component: ApologyComponent, phrasesOf: PhrasesOf): Span[] =>
  reading.sentences
    .flatMap((sentence) =>
      sources[component].flatMap((source) => findInSentence(reading, sentence, source, phrasesOf)),
    )
    .toSorted((one, other) => one.from - other.from);

/** Finds the words by which a text says this component, in order and without overlap. */
export const findComponent = (
  reading: Reading,
  component: ApologyComponent,
  phrasesOf: PhrasesOf,
): Span[] => {
  const other = notAlso[component];
  const found = wordsOf(reading, component, phrasesOf);
  return withoutOverlap(
    other ? without(found, wordsOf(reading, other, phrasesOf)) : found,
    ({ from, to }) => ({ start: from, end: to }),
  );
};
