import type { WebDeps } from '#web/deps.ts';

const words = {
  title: 'Villkorad ursäkt',
  message: '”Om någon känner sig” lägger ansvaret på den drabbade. Säg vad ni ångrar, utan om.',
  guideline: 'En ursäkt med villkor läses som ingen ursäkt.',
  phrases: {},
};

/** Rules of a test: what they say is up to the test. */
export const rules = {
  version: 'test',
  rules: [],
  words: () => words,
  isOverridable: (rule: string) => rule !== 'draft-residue',
} as unknown as WebDeps['rules'];
