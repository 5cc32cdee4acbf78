import type { Language } from '../values/language.ts';
import type { Mark } from '../values/mark.ts';
import { shared } from '../values/shared.ts';
import type { Asked, ReadAsked } from './asked.ts';
import type { GroupBook } from './group-book.ts';
import { createGroups, type Groups } from './groups.ts';

/** What grouping needs from outside. */
export interface GrouperDeps {
  book: GroupBook;
  mark: Mark;
  readAsked: ReadAsked;
  now: () => Date;
}

/** Puts a comment with those of the last days that have the same words; answers the group's id. */
export type GroupOf = (comment: {
  id: string;
  text: string;
  language?: Language | undefined;
}) => Promise<string>;

const DAY_MS = 24 * 60 * 60_000;
// People repeat each other for a day or two; what is older is not worth reading at each cold start.
const KNOWN_MS = 3 * DAY_MS;
// Other processes note at the same time, and clocks differ.
const OVERLAP_MS = 60_000;
// Enough that a gram is hardly ever taken for another.
const MARK_CHARACTERS = 10;

interface Known {
  groups: Groups;
  since: number;
  upTo: number;
}

const marked = async (mark: Mark, { grams, ...asked }: Asked): Promise<Asked> => {
  const marks = await Promise.all([...grams].map((gram) => mark(`gram ${gram}`)));
  return { ...asked, grams: new Set(marks.map((each) => each.slice(0, MARK_CHARACTERS))) };
};

/**
 * Groups comments one by one. What groups are known by is kept in memory and brought up to now from the book
 * each time, so that many processes share it. Two of them that take in the same words at the same moment may
 * make two groups of them.
 */
export const createGrouper = ({ book, mark, readAsked, now }: GrouperDeps): GroupOf => {
  let known: Known | undefined;
  const upToNow = shared(async (): Promise<Groups> => {
    const at = now().getTime();
    // Begun anew each day, so that memory does not grow.
    const goesOn = known !== undefined && at - known.since < DAY_MS;
    const from = known && goesOn ? known.upTo - OVERLAP_MS : at - KNOWN_MS;
    const noted = await book.between(new Date(from), new Date(at));
    if (!known || !goesOn) known = { groups: createGroups(), since: at, upTo: at };
    for (const example of noted) known.groups.add(example);
    known.upTo = Math.max(known.upTo, at);
    return known.groups;
  });
  return async ({ id, text, language }) => {
    const asked = await marked(mark, readAsked(text, language));
    const { group, example } = (await upToNow()).put(id, asked);
    if (example) await book.note(example, now());
    return group;
  };
};
