import type { Brief } from '../../tone/brief.ts';
import { publishableOpen } from '../brief/writers-words.ts';
import { sharesSubject } from './asked.ts';
import type { Words } from './words.ts';

const has = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);

/** Whether a question asks why something happened. */
export const asksForCause = (question: string, { asksAsOpen: { cause } }: Words): boolean =>
  has(cause, question);

/**
 * What is open in the words of whoever entered it, where it asks the same as a question: "When will it open?" is
 * "when it will open". Why it happened is asked without saying of what.
 */
export const openAsAsked = (question: string, brief: Brief, words: Words): string | undefined => {
  const { alike, hollow } = words.asksAsOpen;
  const rows = alike.filter(({ ask }) => has(ask, question));
  const like = publishableOpen(brief).filter((put) => rows.some(({ open }) => has(open, put)));
  const isHollow = asksForCause(question, words) && has(hollow, question);
  const causes = isHollow ? like : [];
  return like.find((put) => sharesSubject(question, put, words)) ?? causes.at(0);
};
