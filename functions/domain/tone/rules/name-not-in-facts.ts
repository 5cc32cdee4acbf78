import { phrasesIn, wordsPlace } from '../matching/places.ts';
import { initialWords } from '../names/find-names.ts';
import { hiddenNames } from '../names/hidden-names.ts';
import { knownNames } from '../names/known-names.ts';
import type { Check, Finder } from '../rule.ts';
import { inLinks } from '../text/links.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

const CONTENT_LETTERS = 4;

// Miller, O’Brien: words that begin with more capitals (SMS-tjänst, VD:n) are acronyms or shouting.
const looksLikeName = (raw: string): boolean => /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(raw);

// Capitals mean nothing in a heading that is full of them: "Fire In Our Warehouse".
const isTitleCase = ({ reading }: Check, { to, words }: Sentence): boolean => {
  if (/^[.!?…]$/u.test(reading.tokens[to - 1]?.raw ?? '')) return false;
  const content = reading.words
    .slice(words.from + 1, words.to)
    .filter(({ raw }) => raw.length >= CONTENT_LETTERS);
  return content.filter(({ raw }) => looksLikeName(raw)).length * 2 > content.length;
};

// "Lindqvist drove the bus": a capital says nothing there, but the ending and the verb do.
const personFirst = (check: Check, sentence: Sentence): number[] => {
  const { from } = sentence.words;
  return looksLikeName(check.reading.words[from]?.raw ?? '') &&
    phrasesIn(check, sentence, 'person-first').length > 0
    ? [from]
    : [];
};

const candidates = (check: Check): number[] => {
  const { reading, links } = check;
  const isInitial = initialWords(check);
  const isLink = inLinks(reading.words, links);
  return reading.sentences.flatMap((sentence) => {
    const names = personFirst(check, sentence);
    for (let at = sentence.words.from; at < sentence.words.to; at += 1)
      if (!isInitial[at] && !isLink[at] && looksLikeName(reading.words[at]?.raw ?? ''))
        names.push(at);
    if (names.length === 0 || isTitleCase(check, sentence)) return [];
    const common = phrasesIn(check, sentence, 'known');
    return names.filter((at) => !common.some((span) => span.from <= at && at < span.to));
  });
};

// First and last name are one finding.
const runs = ({ reading }: Check, places: readonly number[]): Span[] => {
  const spans: Span[] = [];
  for (const at of places) {
    const last = spans.at(-1);
    if (last?.to === at && !reading.words[at]?.afterMark) last.to = at + 1;
    else spans.push({ from: at, to: at + 1 });
  }
  return spans;
};

/** People, places and companies are named only if the fact sheet names them. */
export const nameNotInFacts: Finder = {
  reads: 'text-and-title',
  lists: ['known', 'person-first'],
  check: (check) => {
    const found = candidates(check);
    if (found.length === 0) return [];
    const isKnown = knownNames(check);
    // Another rule finds those.
    const hidden = hiddenNames(check);
    const unknown = found
      .filter((at) => !isKnown(check.reading.words[at]?.raw ?? ''))
      .filter((at) => !hidden.some(({ from, to }) => from <= at && at < to));
    return runs(check, unknown).map((span) => ({
      place: wordsPlace(check, span),
      isPrivate: true,
    }));
  },
};
