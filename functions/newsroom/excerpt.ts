import { paragraphsOf } from './paragraphs.tsx';

const maxExcerptLength = 200;
// A full stop ends a sentence only before a capital or the end: "kl. 14.30" goes on.
const sentence = /^.*?[.!?…]["'”’»)]?(?=\s+["'“”‘’«»(–-]*\p{Lu}|\s*$)/u;

const shorten = (text: string): string => {
  if (text.length <= maxExcerptLength) return text;
  const end = text.lastIndexOf(' ', maxExcerptLength - 1);
  return `${text.slice(0, end > 0 ? end : maxExcerptLength - 1)}…`;
};

/** A text's first sentence on one line, at most 200 UTF-16 code units. */
export const firstSentence = (text: string): string => {
  const line = (paragraphsOf(text)[0] ?? '').replace(/\s+/g, ' ');
  return shorten(sentence.exec(line)?.[0] ?? line);
};
