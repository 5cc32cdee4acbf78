import { createGramIndex } from '../group/gram-index.ts';
import { searchWords } from '../search/search-index.ts';
import type { Comment } from './comment.ts';
import type { Family } from './family.ts';

/** From this cosine on a family is likely the right one; docs/evals.md says how often it is. */
const LIKELY = 0.45;
const TO_PICK_FROM = 3;

/** The families to pick from, the most similar first; the first is suggested where it is likely. */
export interface Suggested {
  isLikely: boolean;
  families: Family[];
}

type Answered = Pick<Comment, 'text' | 'answers'>;

const textsOf = (family: Family, answered: readonly Answered[]): string[] => [
  family.comment ?? '',
  ...answered
    .filter(({ answers }) => answers.some(({ statementId }) => statementId === family.id))
    .map(({ text }) => text),
];

// Three characters of each word at a time, its ends included: common words too, since "when", "where" and "how
// long" tell one question from another, and inflected words share most of theirs.
const GRAM = 3;
const gramsOf = (text: string): Set<string> =>
  new Set(
    searchWords(text).flatMap((word) => {
      const padded = ` ${word} `;
      const count = Math.max(1, padded.length - GRAM + 1);
      return Array.from({ length: count }, (_, at) => padded.slice(at, at + GRAM));
    }),
  );

// By the text that is most like it, and by all of them alike: where many were answered, one of them is like anything.
const closenessOf = (cosines: readonly number[]) => {
  const closest = Math.max(...cosines);
  const mean = cosines.reduce((sum, each) => sum + each, 0) / cosines.length;
  return { closest, score: (closest + mean) / 2 };
};

/**
 * Suggests families for a comment: by the question that each was written for, and by what people have answered
 * with it. Nothing is sent by that.
 */
export const suggestFamilies = (
  { text }: Pick<Comment, 'text'>,
  families: readonly Family[],
  answered: readonly Answered[],
): Suggested => {
  const index = createGramIndex();
  const texts = families.map((family) => textsOf(family, answered));
  for (const [family, all] of texts.entries()) {
    for (const [i, words] of all.entries()) index.add(`${family} ${i}`, gramsOf(words));
  }
  const cosines = new Map(index.similar(gramsOf(text), 0).map(({ id, cosine }) => [id, cosine]));
  const best = families
    .map((family, at) => {
      const own = texts[at]?.map((_, i) => cosines.get(`${at} ${i}`) ?? 0) ?? [];
      return { family, ...closenessOf(own) };
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, TO_PICK_FROM);
  return {
    isLikely: (best[0]?.closest ?? 0) >= LIKELY,
    families: best.map(({ family }) => family),
  };
};
