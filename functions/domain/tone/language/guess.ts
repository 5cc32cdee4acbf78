/**
 * How much a text looks like each language that it may be in: 0 to 1 by ISO 639-1 code. It guesses by runs of
 * letters, so a few words are not enough.
 */
export type GuessLanguage = (text: string) => Readonly<Record<string, number>>;
