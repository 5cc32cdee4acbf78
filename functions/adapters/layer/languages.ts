import { cpSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { GuessLanguage } from '#domain/tone/language/guess.ts';
import { once } from '#domain/tone/once-for.ts';

type Guess = (text: string) => { getScores(): Record<string, number> };

const Eld = z.object({
  eld: z.object({ detect: z.custom<Guess>((value) => typeof value === 'function') }),
});

const ENTRY = 'src/entries/static.extrasmall.js';
// Of the data that the library brings in four sizes, the smallest is enough: docs/evals.md says how good it is.
const OTHERS = /\/(?:large|medium|small|dynamic|static\.(?:large|medium|small))\.js$/u;

/** The folder of the library `eld`, which knows sixty languages, as npm installs it. */
export const eldFolder = (): string => {
  const found = findPackageJSON('eld', import.meta.url);
  if (found === undefined) throw new Error('The package eld is missing: run npm ci.');
  return dirname(found);
};

/** Copies of that library what guessing needs into a folder. */
export const copyLanguages = (folder: string): void =>
  cpSync(eldFolder(), folder, { recursive: true, filter: (file) => !OTHERS.test(file) });

/**
 * Guesses by the library in a folder. Its data are read when a text first needs them, as they take longer to load
 * than all code of a function and most texts are plainly in the language that was asked for.
 */
export const languagesIn = (folder: string): GuessLanguage => {
  const load = once(() => Eld.parse(createRequire(import.meta.url)(join(folder, ENTRY))).eld);
  return (text) => load().detect(text).getScores();
};
