import { foldedWords } from '../../tone/names/folded-words.ts';
import { isLabelledQuestion, withoutQuestionLabel } from '../../tone/text/list-marks.ts';
import { endsOf } from '../../tone/text/questions.ts';

/** What a heading keeps of a question at least that is put without its aside: "How long was it up on 2 June?" */
const MOST = 0.6;

const plain = (words: string): string => ` ${foldedWords(words).join(' ')} `;

// Word by word in its order: an aside may be gone, nothing else is there.
const isWithin = (heading: readonly string[], asked: readonly string[]): boolean => {
  let at = 0;
  for (const word of asked) if (word === heading[at]) at += 1;
  return at === heading.length;
};

const isWithoutAside = (heading: string, question: string): boolean => {
  const [own, asked] = [foldedWords(heading), foldedWords(question)];
  return own.length >= MOST * asked.length && isWithin(own, asked);
};

/**
 * Whether a template puts a question in one of its headings: as it was asked, its end alone, or without an aside. One that
 * only shares words with it ("What has happened?" with "how did this happen?") puts another.
 */
export const isPutAsHeading = (text: string, question: string): boolean => {
  const headings = text.split('\n').filter(isLabelledQuestion).map(withoutQuestionLabel);
  const ends = endsOf(question).map(plain);
  return headings.some(
    (line) =>
      plain(line).includes(plain(question)) ||
      line.split('?').some((each) => ends.includes(plain(each)) || isWithoutAside(each, question)),
  );
};
