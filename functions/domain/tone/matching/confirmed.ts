import { confirmedFacts } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Word } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { sentenceOf, without, wordsPlace } from './places.ts';
import { holdsContentOf, type ReadTerm, readTerm, type SearchTerm } from './search-term.ts';

interface Confirmed extends ReadTerm {
  lower: string;
}

// The same brief is held against many texts; its facts are read once for each language.
const confirmedIn = onceFor((lexicon: Lexicon) =>
  onceFor(({ facts }: Brief): readonly Confirmed[] =>
    confirmedFacts(facts)
      .flatMap(({ text, keys = [] }) => [text, ...keys])
      .map((text) => ({ ...readTerm(text, lexicon), lower: text.toLowerCase() })),
  ),
);

const confirmedBy = ({ brief, lexicon }: Check): readonly Confirmed[] =>
  confirmedIn(lexicon)(brief);

/** Whether words deny nothing that a term does not: "there is danger" does not confirm "there is no danger". */
const deniesAlike = (words: readonly Word[], term: SearchTerm, { negations }: Lexicon): boolean =>
  words.every(({ folded }) => !negations.has(folded) || term.words.includes(folded));

const repeats = ({ reading, lexicon }: Check, sentence: Span, fact: Confirmed): boolean =>
  holdsContentOf(fact, reading.words, sentence) &&
  deniesAlike(reading.words.slice(sentence.from, sentence.to), fact, lexicon);

/** Whether a confirmed fact holds the very same words, or the sentence around them only repeats one. */
export const isConfirmedWording = (check: Check, span: Span): boolean => {
  const facts = confirmedBy(check);
  if (facts.length === 0) return false;
  const { start, end } = wordsPlace(check, span);
  const words = check.reading.clean.text.slice(start, end).toLowerCase();
  if (facts.some(({ lower }) => lower.includes(words))) return true;
  const sentence = sentenceOf(check, span);
  return facts.some((fact) => repeats(check, sentence, fact));
};

// A fact that denies what the text says ("no sign of arson") confirms nothing. A fact in another language
// can't be compared with the text: it needs a key in the language of the text.
const saysSame = (check: Check, span: Span, fact: Confirmed, name: string): boolean => {
  const { words } = fact.reading;
  const within = { from: 0, to: words.length };
  const said = check.phrases(name).find(words, within);
  const meant = without(said, check.phrases('unless').find(words, within));
  return meant.length > 0 && holdsContentOf(fact, check.reading.words, span);
};

/** Whether a confirmed fact says the same as the words here, which the rule's phrases `name` found. */
export const isConfirmed = (check: Check, span: Span, name: string): boolean =>
  isConfirmedWording(check, span) ||
  confirmedBy(check).some((fact) => saysSame(check, span, fact, name));
