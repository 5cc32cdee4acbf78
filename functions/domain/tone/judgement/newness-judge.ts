import type { Language } from '../../values/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { classReaders } from './classes.ts';
import type { JudgementData } from './data.ts';
import type { Group } from './features.ts';
import { groupScorerOf } from './weights.ts';

/** What was learned of sentences of replies: those that say something new, and those that don't. */
export interface NewnessJudge {
  /** The classes of a word in small letters. */
  classesOf(word: string, language: Language): readonly string[];
  /** Whether a word, by its stem, says nothing of an incident. */
  isOrdinary(stem: string, language: Language): boolean;
  /** Whether a sentence of these features says something new. */
  isNew(groups: readonly Group[]): boolean;
}

type Lexicons = Readonly<Record<Language, Lexicon>>;

const stemsOf = (words: string, { sensesOf }: Lexicon): ReadonlySet<string> =>
  new Set(words.split(/\s+/u).flatMap((word) => sensesOf(word).slice(0, 1)));

const made = ({ classes, ordinary, replies }: JudgementData, lexicons: Lexicons) => ({
  readers: classReaders(classes),
  stems: { sv: stemsOf(ordinary.sv, lexicons.sv), en: stemsOf(ordinary.en, lexicons.en) },
  scoresOf: groupScorerOf(replies),
});

/** Makes what was learned of replies ready for use, when the first sentence is judged. */
export const newnessJudge = (data: JudgementData, lexicons: Lexicons): NewnessJudge => {
  let ready: ReturnType<typeof made> | undefined;
  const get = () => {
    ready ??= made(data, lexicons);
    return ready;
  };
  return {
    classesOf: (word, language) => get().readers[language](word),
    isOrdinary: (stem, language) => get().stems[language].has(stem),
    isNew: (groups) => (get().scoresOf(groups)[0] ?? 0) > data.replies.threshold,
  };
};
