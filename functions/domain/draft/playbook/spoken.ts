import { publishableFacts } from '../brief/facts.ts';
import { asSentence, plainText } from '../brief/plain-text.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { amountsInStyle } from './prose/amounts.ts';
import { clockTimesInStyle } from './prose/clock-times.ts';
import { datesInWords } from './prose/dates.ts';
import { dateStyleOf } from './prose/prose.ts';
import { splitSentences } from './prose/split.ts';
import { holdsMoreFigures, saysNearly } from './sameness.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';

/** What a sentence of the key message may say that what stands in its place would lose. */
const turns = ['apologised', 'felt', 'distanced', 'wrong', 'ours', 'you'];

/** On a short channel it grows no longer than it may be typed. */
const SHORT_MAX = 200;

const saysMore = (fuller: string, said: string, context: SlotContext): boolean =>
  saysNearly(fuller, said, context) && !saysNearly(said, fuller, context);

const isLost = (said: string, fuller: string, { playbook: { words } }: SlotContext): boolean =>
  turns.some(
    (topic) => isAbout(topic, { text: said }, words) && !isAbout(topic, { text: fuller }, words),
  );

// What to do; where there is room a promise that says more, or a fact for its day or number.
const fullerThan = (said: string, context: SlotContext): string | undefined => {
  const { request, story, short } = context;
  const { first, rest } = story.action;
  const action = [...(first === undefined ? [] : [first]), ...rest].find((each) =>
    saysNearly(each, said, context),
  );
  if (action !== undefined || short) return action;
  const promises = publishableCommitments(request.brief).map(({ text }) => text);
  const facts = publishableFacts(request.brief).map(({ text }) => text);
  return [...promises, ...facts.filter((each) => holdsMoreFigures(each, said))].find(
    (each) => saysMore(each, said, context) && !isLost(said, each, context),
  );
};

const inStyle = (text: string, { request: { brief } }: SlotContext): string => {
  const style = dateStyleOf(brief, false);
  const { language } = brief;
  return amountsInStyle(
    clockTimesInStyle(datesInWords(plainText(text), style), language),
    language,
  );
};

/**
 * The key message as the playbook says it: times, sums and dates as in the facts, and in the place of each of its
 * sentences what to do, a promise or a fact that says all of it and more, so that nothing is said twice.
 */
export const spokenMessage = (keyMessage: string, context: SlotContext): string => {
  const typed = splitSentences(inStyle(keyMessage, context));
  const spoken = typed.map((said) => asSentence(fullerThan(said, context) ?? said)).join(' ');
  return context.short && spoken.length > SHORT_MAX ? typed.map(asSentence).join(' ') : spoken;
};
