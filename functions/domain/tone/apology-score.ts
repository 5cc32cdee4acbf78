import type { Language } from '../values/language.ts';
import { type ApologyComponent, askedComponents, findComponent } from './apology-components.ts';
import type { ToneRules } from './rules.ts';
import { readText } from './text/reading.ts';

/**
 * The weight of each part. The study publishes an order, not weights that could be added up:
 * responsibility first, repair second, then explanation, regret and repentance in a tie, the request
 * for forgiveness last. These are the rank sums of that order: six for the first down to one for the
 * last, and the tied parts share the mean of their ranks (4, 3 and 2). They are no effect sizes.
 */
const weights: Readonly<Record<ApologyComponent, number>> = {
  responsibility: 6,
  repair: 5,
  regret: 3,
  explanation: 3,
  repentance: 3,
  forgiveness: 1,
};

const sumOf = (parts: readonly { weight: number }[]): number =>
  parts.reduce((sum, { weight }) => sum + weight, 0);

/** One part of an apology; it is missing where nothing was found. */
export interface ScoredComponent {
  component: ApologyComponent;
  weight: number;
  /** Offsets in UTF-16 code units of the text, in order. */
  found: readonly { start: number; end: number }[];
}

/** Which of the six parts an apology has, and their weights in sum. */
export interface ApologyScore {
  /** All that are asked for, most important first: six, or under legal hold four. */
  components: readonly ScoredComponent[];
  score: number;
  /** The score of an apology that has all of them. */
  full: number;
}

/**
 * How complete an apology is by Lewicki, Polin and Lount (2016), as far as parts are asked for. It looks for phrases, so it shows
 * what a text says, not whether it is meant. Never throws; linear in the length of the text.
 */
export const apologyScore = (
  text: string,
  { language, legalHold = false }: { language: Language; legalHold?: boolean },
  rules: ToneRules,
): ApologyScore => {
  const reading = readText(text, rules.lexicons[language].abbreviations);
  const components = askedComponents(legalHold).map((component) => ({
    component,
    weight: weights[component],
    found: findComponent(reading, component, (rule, name) =>
      rules.phrases(language, rule, name),
    ).map(({ from, to }) => ({
      start: reading.clean.start(reading.words[from]?.start ?? 0),
      end: reading.clean.end(reading.words[to - 1]?.end ?? 0),
    })),
  }));
  const present = components.filter(({ found }) => found.length > 0);
  return { components, score: sumOf(present), full: sumOf(components) };
};
