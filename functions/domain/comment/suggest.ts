import type { Asked, ReadAsked } from '../group/asked.ts';
import { createGramIndex } from '../group/gram-index.ts';
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

/**
 * Suggests families for a comment: by the question that each was written for, and by what people have answered
 * with it. Nothing is sent by that.
 */
export const suggestFamilies = (
  { text, language }: Pick<Comment, 'text' | 'language'>,
  families: readonly Family[],
  answered: readonly Answered[],
  readAsked: ReadAsked,
): Suggested => {
  const index = createGramIndex();
  const gramsOf = (words: string, inLanguage?: Family['language']): Asked['grams'] =>
    readAsked(words, inLanguage).grams;
  for (const family of families) {
    for (const [i, words] of textsOf(family, answered).entries()) {
      index.add(`${family.id} ${i}`, gramsOf(words, family.language));
    }
  }
  const similar = index.similar(gramsOf(text, language), 0);
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
