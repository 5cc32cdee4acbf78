import { fileURLToPath } from 'node:url';
import { loadCommentData } from '#adapters/layer/prompts/comments.ts';
import { askedReader } from '#domain/group/asked.ts';
import { createGroups } from '#domain/group/groups.ts';
import { type MadeComment, similarComments } from './similar-comments.ts';

const prompts = fileURLToPath(new URL('../../prompts/', import.meta.url));

/** Puts comments into groups one by one, as they come in; the group of each. */
export const groupInTurn = (comments: readonly MadeComment[]): string[] => {
  const read = askedReader(loadCommentData(prompts).sameWords);
  const groups = createGroups();
  return comments.map(({ text, language }, i) => groups.put(String(i), read(text, language)).group);
};

const sizes = <Key>(keys: readonly Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** Precision, recall and F by B-cubed: of each comment, how many of its group say the same, and of those who do, how many are in it. */
export const bCubed = (groups: readonly string[], says: readonly number[]) => {
  const both = sizes(groups.map((group, i) => `${group} ${says[i]}`));
  const [inGroup, saying] = [sizes(groups), sizes(says)];
  const shared = groups.map((group, i) => both.get(`${group} ${says[i]}`)!);
  const precision = mean(groups.map((group, i) => shared[i]! / inGroup.get(group)!));
  const recall = mean(says.map((each, i) => shared[i]! / saying.get(each)!));
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
};

/** One run: so many comments of a seed, how well they are grouped, and how long it takes. */
export const measureGrouping = (count: number, seed: number) => {
  const comments = similarComments(count, seed);
  const start = performance.now();
  const groups = groupInTurn(comments);
  const ms = performance.now() - start;
  return {
    ...bCubed(
      groups,
      comments.map(({ says }) => says),
    ),
    ms,
    groups: sizes(groups).size,
  };
};

/** The table for docs/benchmarks.md. */
export const printGrouping = (): void => {
  for (const seed of [1, 2, 3]) {
    const { precision, recall, f, ms, groups } = measureGrouping(5000, seed);
    const figures = [precision, recall, f].map((figure) => figure.toFixed(3)).join(' | ');
    console.log(`| 5,000, seed ${seed} | ${groups} | ${figures} | ${Math.round(ms)} ms |`);
  }
};
