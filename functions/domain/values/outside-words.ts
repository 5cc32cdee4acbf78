import { codeOf, withFewMarks } from './characters.ts';
import { invisibleRuns } from './invisible.ts';

// More than any living script sets on one letter; very many cover the lines around them.
const MAX_SHOWN_MARKS = 8;
// So many stand for a run of any length.
const MAX_CODES = 8;

/** A part of words from outside: as it reads, or the codes of characters that nobody sees. */
export interface OutsidePart {
  text: string;
  isCode: boolean;
}

const codesOf = (characters: string): string => {
  const codes = Array.from(characters, codeOf);
  const others = codes.length - MAX_CODES;
  return codes.slice(0, MAX_CODES).join(' ') + (others > 0 ? ` +${others}` : '');
};

/** Words of strangers as people may read them: what hides or turns words around is named, and a letter has few marks. */
export const outsideParts = (words: string): OutsidePart[] => {
  const text = withFewMarks(words, MAX_SHOWN_MARKS);
  const runs = invisibleRuns(text);
  return [
    ...runs.flatMap(({ start, end }, i) => [
      { text: text.slice(runs[i - 1]?.end ?? 0, start), isCode: false },
      { text: codesOf(text.slice(start, end)), isCode: true },
    ]),
    { text: text.slice(runs.at(-1)?.end ?? 0), isCode: false },
  ].filter((part) => part.text !== '');
};

/** The same where nothing can be marked, such as in a heading or a terminal. */
export const plainlyShown = (words: string): string =>
  outsideParts(words)
    .map(({ text, isCode }) => (isCode ? `[${text}]` : text))
    .join('');
