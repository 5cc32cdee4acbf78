/** Words as a piece of a pattern that finds just them, whatever signs they hold. */
export const asPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
