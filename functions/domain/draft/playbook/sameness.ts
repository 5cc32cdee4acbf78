import { patternOf } from '../../values/pattern.ts';
import { withoutStop } from '../../values/plain-text.ts';
import { sharedWords } from '../brief/relevance.ts';
import { splitSentences } from './prose/split.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';

type Context = Pick<SlotContext, 'playbook'>;

/** So large a share of what a sentence says, and it is said. */
export const NEARLY_ALL = 0.75;
/** The same of what a person typed to say it: they know what they mean. */
export const MOST = 0.6;
/** A single word in common is chance. */
const FEW = 2;

// "1 480" and "1,480" are "1480"; without a date a day is one too.
const figuresIn = (text: string): string[] => {
  const plain = text.toLowerCase().replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/gu, '');
  return plain.match(/\d+(?:[.,:]\d+)*/gu) ?? plain.match(/\p{L}+(?:day|dag)(?!\p{L})/gu) ?? [];
};

// What denies something is said only by what denies it too, and the other way round.
const alikeIn = (told: string, text: string, { playbook: { words } }: Context): string => {
  const denies = (each: string) => isAbout('denies', { text: each }, words);
  return splitSentences(told)
    .filter((each) => denies(each) === denies(text))
    .join(' ');
};

/** How much of what a sentence says others say; who says it, as a report, counts for nothing. */
const shareIn = (told: string, text: string, context: Context): number => {
  const { words } = context.playbook;
  const weighty = text
    .replace(patternOf(words.sayers), '')
    .replace(patternOf(words.light, 'giu'), '');
  const all = sharedWords(weighty, weighty);
  const shared = sharedWords(alikeIn(told, text, context), weighty);
  return shared < FEW ? 0 : shared / all;
};

const holdsFigure = (told: string, figure: string): boolean =>
  /\d/u.test(figure) ? figuresIn(told).includes(figure) : told.toLowerCase().includes(figure);

/** Whether a sentence holds a day or a number that others do not. */
const holdsMoreFigures = (text: string, told: string): boolean =>
  !figuresIn(text).every((figure) => holdsFigure(told, figure));

/** Whether others say a sentence in nearly the same words. */
export const saysNearly = (
  told: string,
  text: string,
  context: Context,
  share = NEARLY_ALL,
): boolean => !holdsMoreFigures(text, told) && shareIn(told, text, context) >= share;

const plain = (text: string): string => withoutStop(text).toLowerCase();

/** Whether others hold a sentence word for word: nothing else is sure to mean the same. */
export const holds = (told: string, text: string): boolean =>
  splitSentences(told).some((each) => plain(each) === plain(text));
