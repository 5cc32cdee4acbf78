const WORDS_MAX_LENGTH = 60;
const HASH_LENGTH = 6;

const wordsOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

// Cuts between words; a single word that is too long is cut within.
const shorten = (text: string): string => {
  if (text.length <= WORDS_MAX_LENGTH) return text;
  const end = text.lastIndexOf('-', WORDS_MAX_LENGTH);
  return text.slice(0, end > 0 ? end : WORDS_MAX_LENGTH);
};

/**
 * The last part of a page's address: the words of the approved title, and the first hexadecimal
 * digits of the approved hash, which make it unique without a counter.
 */
export const slugOf = (title: string, hash: string): string =>
  `${shorten(wordsOf(title)) || 'statement'}-${hash.slice(0, HASH_LENGTH)}`;

/** Whether a page's address carries the digits of its hash. */
export const hasSlugOf = ({ slug, hash }: { slug: string; hash: string }): boolean =>
  slug.endsWith(`-${hash.slice(0, HASH_LENGTH)}`);
