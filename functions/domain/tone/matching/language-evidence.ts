import { initialWords } from '../names/find-names.ts';
import { nameParticles } from '../names/protected-person.ts';
import type { Check } from '../rule.ts';
import { inLinks } from '../text/links.ts';
import type { Sentence, Word } from '../text/reading.ts';

/** Whether a word stands right after the one before it: no mark and no line end between them. */
export const isAdjacent = (words: readonly Word[], at: number): boolean => {
  const [last, word] = [words[at - 1], words[at]];
  return last !== undefined && word?.token === last.token + 1 && word.before === 'space';
};

// "The Guardian", "Anna van der Berg": words that lead to a name are part of it.
const nameWords = (words: readonly Word[], isInitial: readonly boolean[]): boolean[] => {
  const isName = words.map(() => false);
  let from: number | undefined;
  words.forEach(({ raw, folded }, at) => {
    if (!isAdjacent(words, at)) from = undefined;
    const hasCapital = raw.length > 1 && /^\p{Lu}/u.test(raw);
    if (hasCapital && !isInitial[at]) isName.fill(true, from ?? at, at + 1);
    if (hasCapital) from = at;
    else if (!nameParticles.has(folded)) from = undefined;
  });
  return isName;
};

/** The sentences of each paragraph. */
export const paragraphsOf = ({ reading }: Check): Sentence[][] => {
  const paragraphs: Sentence[][] = [];
  for (const sentence of reading.sentences) {
    const isNew = reading.tokens[sentence.from]?.before === 'blank-line';
    if (isNew || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
  }
  return paragraphs;
};

const quote = /["”“„«»]/;

// Quotations are in the language of those quoted. A single quotation mark quotes nothing.
const quotedTokens = (check: Check): Set<number> => {
  const { reading } = check;
  const quoted = new Set<number>();
  if (!quote.test(reading.clean.text)) return quoted;
  for (const sentences of paragraphsOf(check)) {
    let open: number | undefined;
    for (let at = sentences[0]?.from ?? 0; at < (sentences.at(-1)?.to ?? 0); at += 1) {
      if (!quote.test(reading.tokens[at]?.raw ?? '')) continue;
      for (let inside = open ?? at; inside < at; inside += 1) quoted.add(inside);
      open = open === undefined ? at : undefined;
    }
  }
  return quoted;
};

/** For each word, whether it is evidence of a language: not a name, number, quotation or part of a link. */
export const languageEvidence = (check: Check): boolean[] => {
  const { words } = check.reading;
  const isName = nameWords(words, initialWords(check));
  const isLink = inLinks(words, check.links);
  const quoted = quotedTokens(check);
  return words.map(
    ({ kind, token }, at) => kind === 'word' && !isName[at] && !isLink[at] && !quoted.has(token),
  );
};
