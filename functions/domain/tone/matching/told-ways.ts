import { confirmedFacts } from '../../incident/fact.ts';
import type { Check } from '../rule.ts';
import { findLinks } from '../text/links.ts';

const quoteMarks = /["”“„«»]|(?<![\p{L}\p{N}])['’‘]/u;
const sentenceEnd = /[.!?…](?=\s|$)|\n/u;

/** Where a text holds an address or account, from its first character to the one behind its last. */
export interface Way {
  start: number;
  end: number;
}

// What leads to a way, and what stands behind it: the words around it in its sentence.
interface Told {
  lead: string;
  behind: string;
}

// What somebody else says in quotation marks leads nowhere.
const toldIn = (text: string, { start, end }: Way): Told[] => {
  const before = text.slice(0, start);
  if (quoteMarks.test(before)) return [];
  const [behind = ''] = text.slice(end).split(sentenceEnd, 1);
  return [{ lead: before.split(/[.!?…]\s|\n/u).at(-1) ?? '', behind: behind.trim() }];
};

// "report.se/leak" warns of no leak.
const withoutAddresses = (text: string): string =>
  findLinks(text)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/**
 * Whether a confirmed fact sends readers this way, a link or an account: it tells them to go there, or says that we
 * publish or answer there, and whatever stands behind the address goes on with that. That something is there is no
 * such word: so is told where a leak is. `waysIn` says where a text holds the way word for word, `touches` whether it
 * speaks of it at all: one that does and warns, confirmed or not, makes it a trap.
 */
export const isRecommendedWay = (
  check: Check,
  waysIn: (text: string) => readonly Way[],
  touches: (text: string) => boolean,
): boolean => {
  const { facts, claim } = check.brief;
  const told = confirmedFacts(facts)
    .flatMap(({ text }) => waysIn(text).flatMap((way) => toldIn(text, way)))
    .filter(({ behind }) => !/[\p{L}\p{N}]/u.test(behind) || check.anyHolds([behind], 'behind'));
  const leads = told.map(({ lead }) => lead);
  if (!check.anyHolds(leads, 'recommends')) return false;
  const all = [...facts.map(({ text }) => text), claim?.text ?? ''].filter(touches);
  // "Report leaks at …" warns of no leak.
  const harmless = [
    ...leads.filter((lead) => check.anyHolds([lead], 'reports')),
    ...told.map(({ behind }) => behind),
  ].filter((part) => part !== '');
  const others = all.map((text) =>
    withoutAddresses(harmless.reduce((rest, part) => rest.replace(part, ' '), text)),
  );
  return !check.anyHolds(others, 'warns');
};
