import * as z from 'zod';
import { Language } from '../values/language.ts';
import type { Asked } from './asked.ts';
import { createGramIndex, type GramIndex } from './gram-index.ts';

/** From this cosine on two comments say the same (measured: docs/benchmarks.md). */
export const SAME_WORDS = 0.5;
// What is less similar to all that is known of its group helps to find others that are typed as it is.
const TYPED_OTHERWISE = 0.75;

/** What a group is known by: what one of its comments asked. */
export const Example = z.object({
  /** Id of the comment. */
  id: z.string(),
  /** Id of its group: that of the group's first comment. */
  group: z.string(),
  language: z.enum([...Language.options, 'other']),
  numbers: z.string(),
  negations: z.int(),
  grams: z.array(z.string()),
});
export type Example = z.infer<typeof Example>;

/** Groups of comments with the same words, in memory. */
export interface Groups {
  add(example: Example): void;
  /**
   * The group of what a comment asks: one with the same words, language, numbers and negations, or a new one
   * with the comment's id. `example`: what others are to know the group by from now on, where it says more.
   */
  put(id: string, asked: Asked): { group: string; example?: Example };
}

const keyOf = ({ numbers, negations }: Omit<Asked, 'grams'>): string => `${negations} ${numbers}`;

/** Groups, none as yet. */
export const createGroups = (): Groups => {
  const examples = new Map<string, { group: string; key: string }>();
  const indexes = new Map<string, GramIndex>();
  const indexOf = (language: string): GramIndex => {
    const index = indexes.get(language) ?? createGramIndex();
    indexes.set(language, index);
    return index;
  };
  const add = (example: Example): void => {
    const { id, group, language, grams } = example;
    if (examples.has(id)) return;
    examples.set(id, { group, key: keyOf(example) });
    indexOf(language).add(id, new Set(grams));
  };
  const nearest = (asked: Asked) => {
    const key = keyOf(asked);
    const similar = indexOf(asked.language).similar(asked.grams, SAME_WORDS);
    return similar.find(({ id }) => examples.get(id)?.key === key);
  };
  return {
    add,
    put: (id, asked) => {
      const known = examples.get(id);
      if (known) return { group: known.group };
      const near = nearest(asked);
      const group = (near && examples.get(near.id)?.group) ?? id;
      if (near && near.cosine >= TYPED_OTHERWISE) return { group };
      const example = { ...asked, id, group, grams: [...asked.grams] };
      add(example);
      return { group, example };
    },
  };
};
