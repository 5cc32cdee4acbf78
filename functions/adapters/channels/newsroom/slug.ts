const maxWordsLength = 60;
const hashLength = 6;

const words = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

// Cuts at a word; a single word longer than all of it is cut where it is.
const shorten = (text: string): string => {
  if (text.length <= maxWordsLength) return text;
  const end = text.lastIndexOf('-', maxWordsLength);
  return text.slice(0, end > 0 ? end : maxWordsLength);
};

/**
 * The last part of a page's address: the approved title's words and the first digits of the
 * approved hash (hexadecimal), which make it unique without a counter.
 */
export const slugOf = (title: string, hash: string): string =>
  `${shorten(words(title)) || 'statement'}-${hash.slice(0, hashLength)}`;
