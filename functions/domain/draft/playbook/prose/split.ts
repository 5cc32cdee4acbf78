// A stop inside "kl. 14.05" or "t.ex." is followed by no capital, or by a digit.
const end = /(?<=[.!?]["”’»)]?) (?=["“”‘’«(]?\p{Lu})/u;

/** The sentences of a text that someone typed, in their order. */
export const splitSentences = (text: string): string[] =>
  text.split(end).filter((sentence) => sentence !== '');
