import type { Bin } from '../mention/mentions.ts';

/** Adds up bins to steps of so many milliseconds; steps in which nothing was said are there too. */
export const inSteps = (
  bins: readonly Bin[],
  { from, to, stepMs }: { from: Date; to: Date; stepMs: number },
): Bin[] => {
  const start = from.getTime();
  const count = Math.ceil((to.getTime() - start) / stepMs);
  const steps = Array.from({ length: count }, (_, i) => ({
    at: new Date(start + i * stepMs).toISOString(),
    mentions: 0,
    authors: 0,
  }));
  for (const { at, mentions, authors } of bins) {
    const step = steps[Math.floor((Date.parse(at) - start) / stepMs)];
    if (!step) continue;
    step.mentions += mentions;
    step.authors += authors;
  }
  return steps;
};
