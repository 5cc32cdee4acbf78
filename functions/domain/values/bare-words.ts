/** The words of a text alone, in small letters, to compare it with another. */
export const bareWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether bare words hold others one after the other, each as a whole. */
export const holds = (words: string, others: string): boolean =>
  others !== '' && ` ${words} `.includes(` ${others} `);
