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
  for (const family of families) {
    for (const [i, words] of textsOf(family, answered).entries()) {
      index.add(`${family.id} ${i}`, gramsOf(words));
    }
  }
  const similar = index.similar(gramsOf(text), 0);
  const scoreOf = ({ id }: Family): number =>
    similar.find((each) => each.id.startsWith(`${id} `))?.cosine ?? 0;
  const best = families
    .map((family) => ({ family, score: scoreOf(family) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, TO_PICK_FROM);
  return {
    isLikely: (best[0]?.score ?? 0) >= LIKELY,
    families: best.map(({ family }) => family),
  };
};
