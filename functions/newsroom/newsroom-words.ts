import type { Language } from '#domain/values/language.ts';
import type { NewsroomWords } from './newsroom-word-types.ts';
import { en } from './newsroom-words-en.ts';
import { sv } from './newsroom-words-sv.ts';

/** The fixed words by language. */
export const newsroomWords: Record<Language, NewsroomWords> = { sv, en };
