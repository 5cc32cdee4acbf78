/** The words of a text alone, in small letters, to compare it with another. */
export const bareWords = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
