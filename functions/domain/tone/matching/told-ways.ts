import type { Check } from '../rule.ts';

const quoteMarks = /["”“„«»]|(?<![\p{L}\p{N}])['’‘]/u;
const sentenceEnd = /[.!?…]\s|\n/u;

// What leads to a way: the words before it in its sentence. What somebody else says in quotation marks leads nowhere.
const leadTo = (text: string, start: number): string[] => {
  const before = text.slice(0, start);
  return quoteMarks.test(before) ? [] : [before.split(sentenceEnd).at(-1) ?? ''];
};

/**
 * Whether a confirmed fact sends readers this way, a link or an account: it tells them to go there, or says that we
 * publish or answer there. That something is there is no such word: so is told where a leak is. `startsIn` says where
 * a text holds the way word for word, `touches` whether it speaks of it at all: one that does and warns, confirmed or
 * not, makes it a trap.
 */
export const isRecommendedWay = (
  check: Check,
  startsIn: (text: string) => readonly number[],
  touches: (text: string) => boolean,
): boolean => {
  const { facts, claim } = check.brief;
  const leads = facts
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ text }) => startsIn(text).flatMap((start) => leadTo(text, start)));
  if (!check.anyHolds(leads, 'recommends')) return false;
  const all = [...facts.map(({ text }) => text), claim?.text ?? ''].filter(touches);
  // "Report leaks at …" warns of no leak.
  const reports = leads.filter((lead) => check.anyHolds([lead], 'reports'));
  const others = all.map((text) => reports.reduce((rest, lead) => rest.replace(lead, ' '), text));
  return !check.anyHolds(others, 'warns');
};
