import type { NewsroomPage } from '#domain/publish/newsroom.ts';
import { bareWords } from '#domain/values/bare-words.ts';
import { paragraphsOf } from './paragraphs.tsx';

type Excerpted = 'title' | 'text' | 'kind';

/** Of one sentence. */
const MAX_LENGTH = 200;
/** Sympathy takes no more than a few sentences; the rest of a long text need not be read. */
const SENTENCES_READ = 6;
// A full stop ends a sentence only before a capital or the end: "kl. 14.30" goes on.
const sentence = /^.*?[.!?…]["'”’»)]?(?=\s+["'“”‘’«»(–-]*\p{Lu}|\s*$)/u;

const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, end > 0 ? end : length - 1)}…`;
};

// Sympathy says how we feel; an excerpt says what matters to those affected.
const sympathy =
  /^(?:(?:våra|mina) tankar|vi förstår att|vi (?:sörjer|tänker på)|our (?:thoughts|hearts|deepest)|we understand (?:that|how)|we are thinking)/iu;

const wordsOf = (text: string): string => ` ${bareWords(text)} `;

// "Ek Ferries: ", "Correction: ", "Gas leak in Ekby: ": who speaks, or what about.
const leadIn = /^[^:]{3,80}: /u;

// A title says a sentence where it holds all of its words, or where the sentence says what stands behind a lead-in.
const isSaidBy = (title: string, each: string): boolean => {
  const [whole, behind] = [title, title.replace(leadIn, '')].map(wordsOf);
  return whole?.includes(wordsOf(each)) === true || wordsOf(each) === behind;
};

const sentencesIn = (text: string): string[] => {
  const found: string[] = [];
  let rest = paragraphsOf(text).join(' ').replace(/\s+/g, ' ').trim();
  while (rest !== '' && found.length < SENTENCES_READ) {
    const next = sentence.exec(rest)?.[0] ?? rest;
    found.push(next);
    rest = rest.slice(next.length).trim();
  }
  return found;
};

// Of questions and answers the answers say something.
const question = /^[FQ]: .*\?$/u;
const answerMark = /^[SA]: /u;
const answersIn = (sentences: readonly string[]): string[] =>
  sentences.filter((each) => !question.test(each)).map((each) => each.replace(answerMark, ''));

/**
 * What a text says to those affected in one sentence, at most 200 UTF-16 code units: its first
 * sentence that is neither in its title nor sympathy alone. A text of nothing else gives its first. A correction
 * gives two, at most 400: what was wrong is seldom told without what is right.
 */
export const excerptOf = ({ title, text, kind }: Pick<NewsroomPage, Excerpted>): string => {
  const read = sentencesIn(text);
  const sentences = kind === 'qa' ? answersIn(read) : read;
  const isNews = (each: string) => !isSaidBy(title, each) && !sympathy.test(each);
  const first = Math.max(0, sentences.findIndex(isNews));
  const count = kind === 'correction' ? 2 : 1;
  return shorten(sentences.slice(first, first + count).join(' '), count * MAX_LENGTH);
};
