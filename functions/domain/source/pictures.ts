import type { Language } from '../values/language.ts';

// Whom a post names is no word of its own.
const NAMED = /@[\w.@-]+/g;

const called: Record<Language, string> = { sv: 'bild', en: 'picture' };

/**
 * What a post says: its words, and where it has none, what its pictures show as their author describes them, so that
 * a picture alone is heard too. `alts`: a description for each picture, empty where there is none.
 */
export const wordsOrPictures = (
  text: string,
  alts: readonly string[],
  language: Language = 'sv',
): string => {
  const hasWords = text.replaceAll(NAMED, '').trim() !== '';
  if (hasWords || alts.length === 0) return text;
  const pictures = alts.map((alt) => {
    const shown = alt.trim();
    return shown === '' ? `[${called[language]}]` : `[${called[language]}: ${shown}]`;
  });
  return [text, ...pictures].filter((part) => part !== '').join('\n');
};
