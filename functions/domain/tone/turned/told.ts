import { confirmedTexts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import { onceFor } from '../once-for.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { readText } from '../text/reading.ts';
import { type Clause, type ReadSentence, sentenceReader } from './clause.ts';
import { countingIn } from './compare.ts';

/** A thought of the brief that no statement may turn round, and the fact or promise that it is of. */
export interface Told {
  text: string;
  clause: Clause;
  /** Whether it is a fact; what is promised or asked is still to come. */
  isFact: boolean;
}

type Typed = Pick<Told, 'text' | 'isFact'>;

// "That confirms" is no thought by itself.
const MIN_WORDS = 2;

/** The thoughts of a sentence, each by itself, that say enough to be compared. */
export const thoughtsOf = ({ clauses }: ReadSentence): Clause[] =>
  clauses.filter(({ said }) => countingIn(said).length >= MIN_WORDS);

const toldBy = ({ text, isFact }: Typed, language: RuleLanguage): Told[] => {
  const { words, sentences } = readText(text, language.lexicon.abbreviations);
  const read = sentenceReader(language, words);
  return sentences
    .map(read)
    .filter(({ whole }) => !whole.holds('reported'))
    .flatMap((sentence) => [sentence.whole, ...thoughtsOf(sentence)])
    .map((clause) => ({ text, clause, isFact }));
};

const typedIn = ({ facts, commitments, publicAction }: Brief): Typed[] => [
  ...confirmedTexts(facts).map((text) => ({ text, isFact: true })),
  ...[...commitments, ...(publicAction ? [publicAction.text] : [])].map((text) => ({
    text,
    isFact: false,
  })),
];

/** What the facts, commitments and the action of a brief say. The same brief is held against many texts. */
export const toldIn = onceFor((languagesOf: Check['languagesOf']) =>
  onceFor((brief: Brief): readonly Told[] =>
    typedIn(brief).flatMap((typed) => {
      const languages = languagesOf(typed.text);
      const own = languages.find(({ lexicon }) => lexicon.language === brief.language);
      const language = own ?? languages[0];
      return language ? toldBy(typed, language) : [];
    }),
  ),
);
