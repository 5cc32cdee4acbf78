import type { JournalName } from '#domain/journal/journal-names.ts';
import type { ItemRight } from './item-rights.ts';

interface Beside {
  /** The journals whose aggregates ask for it. */
  of: readonly JournalName[] | 'all';
  rights: readonly ItemRight[];
}

const putAndTaken = (...keys: string[]): ItemRight => ({
  actions: ['PutItem', 'DeleteItem'],
  keys,
});

/** How states are found: on lists of those they wait for, by names, by words that others may quote. */
const finding: readonly Beside[] = [
  { of: 'all', rights: [putAndTaken('waits-for#*')] },
  { of: ['statement', 'removal'], rights: [putAndTaken('known-as#*')] },
  {
    of: ['removal'],
    rights: [
      { actions: ['UpdateItem'], keys: ['quotable#*'] },
      { actions: ['GetItem', 'PutItem'], keys: ['quotable-key'] },
    ],
  },
];

/** What comes of a change: what is to be done later falls due, what is open is counted. */
const following: readonly Beside[] = [
  {
    of: ['gate', 'statement', 'incident', 'removal', 'comment', 'alert', 'planned'],
    rights: [putAndTaken('due#*')],
  },
  {
    of: ['statement', 'incident', 'comment'],
    rights: [{ actions: ['UpdateItem'], keys: ['open-count#*'] }],
  },
];

/** What is to be done later and was not written by those before. */
const anew: readonly Beside[] = [{ of: ['removal', 'statement'], rights: [putAndTaken('due#*')] }];

const rightsBeside = (all: readonly Beside[], journals: readonly JournalName[]): ItemRight[] =>
  all
    .filter(({ of }) => journals.some((name) => of === 'all' || of.includes(name)))
    .flatMap(({ rights }) => rights);

/** What else is done in the table where these journals are put into their lists anew. */
export const refreshRights = (journals: readonly JournalName[]): ItemRight[] =>
  rightsBeside([...finding, ...anew], journals);

/** What else is done in the table where these journals are appended to. */
export const appendRights = (journals: readonly JournalName[]): ItemRight[] =>
  rightsBeside([...finding, ...following], journals);
