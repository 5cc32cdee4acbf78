import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import type { Brief } from '../brief.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { occurrences, runWithAllContent, type SearchTerm, searchTermOf } from './search-term.ts';

interface Watched {
  terms: readonly SearchTerm[];
  /** Without keys, the words of the fact itself are looked for. */
  looseTerm: SearchTerm | undefined;
}

/** An action as a fact that is looked for by its words. */
export const asFact = ({ id, text }: Brief['actions'][number]): Fact => ({
  id,
  text,
  status: 'unconfirmed',
});

const textsOf = ({ keys = [], text }: Fact): string[] => {
  const filled = keys.filter((key) => key.trim() !== '');
  return filled.length > 0 ? filled : [text];
};

const searchTermsOf = (lexicon: Lexicon, texts: readonly string[]): SearchTerm[] =>
  texts.map((text) => searchTermOf(text, lexicon)).filter(({ words }) => words.length > 0);

// The same facts are held against many texts.
const watchedIn = onceFor((lexicon: Lexicon) =>
  onceFor(
    (fact: Fact): Watched => ({
      terms: searchTermsOf(lexicon, textsOf(fact)),
      looseTerm: fact.keys?.length ? undefined : searchTermOf(fact.text, lexicon),
    }),
  ),
);

const spansIn = (check: Check, sentence: Sentence, { terms, looseTerm }: Watched): Span[] => {
  const { words } = check.reading;
  const exact = terms.flatMap((term) => occurrences(term, words, sentence.words));
  if (exact.length > 0 || !looseTerm) return exact;
  const run = runWithAllContent(looseTerm, words, sentence.words);
  return run ? [run] : [];
};

const confirmedTerms = onceFor((lexicon: Lexicon) =>
  onceFor(({ facts }: Brief) =>
    searchTermsOf(
      lexicon,
      confirmedFacts(facts).flatMap((fact) => [fact.text, ...(fact.keys ?? [])]),
    ),
  ),
);

const byStart = (spans: readonly Span[]): Span[] => spans.toSorted((a, b) => a.from - b.from);

const notCovered = (spans: readonly Span[], sure: readonly Span[]): Span[] =>
  spans.filter(({ from, to }) => !sure.some((one) => one.from <= from && to <= one.to));

const apartFromPrevious = (spans: readonly Span[]): Span[] =>
  spans.filter((span, at) => at === 0 || (spans[at - 1]?.to ?? 0) <= span.from);

/** Whether a sentence tells one of these facts, whatever else confirms it. */
export const tellsAnyOf = (
  check: Check,
  facts: readonly Fact[],
): ((sentence: Sentence) => boolean) => {
  const watched = facts.map(watchedIn(check.lexicon));
  return (sentence) => watched.some((one) => spansIn(check, sentence, one).length > 0);
};

/** Finds where a sentence states one of these facts, and does not only say what a confirmed fact says. */
export const statesAnyOf = (
  check: Check,
  facts: readonly Fact[],
): ((sentence: Sentence) => Span[]) => {
  const watched = facts.map(watchedIn(check.lexicon));
  const confirmed = confirmedTerms(check.lexicon)(check.brief);
  return (sentence) => {
    const spans = watched.flatMap((one) => spansIn(check, sentence, one));
    if (spans.length === 0) return [];
    const sure = confirmed.flatMap((one) => occurrences(one, check.reading.words, sentence.words));
    return apartFromPrevious(notCovered(byStart(spans), sure));
  };
};
