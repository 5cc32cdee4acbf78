import { confirmedTexts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import { onceFor } from '../once-for.ts';
import type { Check, RuleLanguage } from '../rule.ts';
import { readText } from '../text/reading.ts';
import { type Clause, type ReadSentence, sentenceReader } from './clause.ts';
import { countingIn } from './compare.ts';
import { type ToldEnds, toldEndsIn } from './ends.ts';

/** A thought of the brief that no statement may turn round, and the fact or promise that it is of. */
export interface Told {
  text: string;
  clause: Clause;
  /** Whether it is a fact; what is promised or asked is still to come. */
  isFact: boolean;
  /** Whether it leaves out who or what it is told of. */
  isOfAnyone?: boolean;
}

type Typed = Pick<Told, 'text' | 'isFact'>;

// "That confirms" is no thought by itself.
const MIN_WORDS = 2;

/** The thoughts of a sentence, each by itself, that say enough to be compared. */
export const thoughtsOf = ({ clauses }: ReadSentence): Clause[] =>
  clauses().filter(
    (clause) => countingIn(clause.said).length >= MIN_WORDS && !clause.beginsWith('condition'),
  );

const toldBy = ({ text, isFact }: Typed, language: RuleLanguage): Told[] => {
  const { words, sentences } = readText(text, language.lexicon.abbreviations);
  const read = sentenceReader(language, words);
  return sentences
    .map(read)
    .filter(({ whole }) => !whole().holds('doubted'))
    .flatMap((sentence) => [sentence.whole(), ...(sentence.isOne ? [] : thoughtsOf(sentence))])
    .map((clause) => ({ text, clause, isFact }));
};

const typedIn = ({ facts, commitments, publicAction }: Brief): Typed[] => [
  ...confirmedTexts(facts).map((text) => ({ text, isFact: true })),
  ...[...commitments, ...(publicAction ? [publicAction.text] : [])].map((text) => ({
    text,
    isFact: false,
  })),
];

/** What a brief says that no statement may turn round. */
export interface ToldOf {
  told: readonly Told[];
  /** The same without texts that tell what was said, which may be what is wrong. */
  plain: readonly Told[];
  /** The keys of all that they say. */
  keys: ReadonlySet<string>;
  /** The hours and days from which to which something is. */
  ends: readonly (ToldEnds & Pick<Told, 'isFact'>)[];
}

/** A text of the brief with the language that it is read in. */
interface Readable {
  one: Typed;
  language: RuleLanguage;
}

const readableIn =
  (languagesOf: Check['languagesOf'], brief: Brief) =>
  (one: Typed): Readable[] => {
    const languages = languagesOf(one.text);
    const own = languages.find(({ lexicon }) => lexicon.language === brief.language);
    const language = own ?? languages[0];
    return language ? [{ one, language }] : [];
  };

/** What the facts, commitments, the action and the contacts of a brief say. The same brief is held against many texts. */
export const toldIn = onceFor((languagesOf: Check['languagesOf']) =>
  onceFor((brief: Brief): ToldOf => {
    const readable = readableIn(languagesOf, brief);
    const typed = typedIn(brief).flatMap(readable);
    const contacts = brief.contacts.flatMap((text) => readable({ text, isFact: false }));
    const told = typed.flatMap(({ one, language }) => toldBy(one, language));
    const reporting = new Set(
      told
        .filter(({ clause }) => ['reported', 'claimed'].some((name) => clause.holds(name)))
        .map(({ text }) => text),
    );
    return {
      told,
      plain: told.filter(({ text }) => !reporting.has(text)),
      keys: new Set(told.flatMap(({ clause }) => [...clause.keys()])),
      ends: [...typed, ...contacts].flatMap(({ one: { text, isFact }, language }) =>
        toldEndsIn(text, language).map((end) => ({ ...end, isFact })),
      ),
    };
  }),
);
