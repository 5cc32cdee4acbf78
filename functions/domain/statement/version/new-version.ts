import type { ChannelText } from '../../draft/draft.ts';
import type { EventOfKind } from '../../journal/event-kind.ts';
import { drafted } from '../events/drafted.ts';
import { written } from '../events/written.ts';
import type { Statement } from '../statement.ts';
import { approvedHash, contentOf } from './approved-hash.ts';

/** The entry that a person's words make. */
export type Written = EventOfKind<typeof written>;
type Drafted = EventOfKind<typeof drafted>;

// The hash covers neither who made an entry nor when.
const UNSEALED = { by: '', at: '' };

// What is hashed is what the entry folds to, so the two can't differ.
const hashAfter = (statement: Statement): string => approvedHash(contentOf(statement));

/** The times that a version carries: without one, no next update is promised, or it goes out at once. */
type Times = Pick<Statement, 'nextUpdateAt' | 'publishAt'> & {
  /** New openings of a family. */
  variants?: string[] | undefined;
  /** What the comment that is answered says by now. */
  comment?: string | undefined;
  /** Whose wishes stand in it. */
  dictators?: readonly string[];
};

/** The entry of a new version that a person wrote. */
export const writtenVersion = (
  statement: Statement,
  texts: ChannelText[],
  { nextUpdateAt, publishAt, variants, comment, dictators = [] }: Times,
): Written => {
  const times = { nextUpdateAt, ...(publishAt && { publishAt }) };
  const data = {
    version: statement.version + 1,
    hash: '',
    ...times,
    ...(dictators.length > 0 && { dictators: [...dictators] }),
  };
  const words = { texts, ...(variants && { variants }), ...(comment !== undefined && { comment }) };
  const event: Written = { type: 'written', data, words };
  const hash = hashAfter(written.apply(statement, event, UNSEALED));
  return { ...event, data: { ...data, hash } };
};

/** Whether what a person wrote is word for word what stands there, with its times, openings and comment. */
export const isAsItStood = (statement: Statement, event: Written): boolean => {
  const after = written.apply(statement, event, UNSEALED);
  const content = { ...contentOf(after), version: statement.version };
  const isThen = after.publishAt === statement.publishAt;
  return isThen && event.words.comment === undefined && approvedHash(content) === statement.hash;
};

/** The entry of a new version that was drafted; `origin` says how. */
export const draftedVersion = (
  statement: Statement,
  texts: ChannelText[],
  origin: Omit<Drafted['data'], 'version' | 'hash'>,
): Drafted => {
  const data = { ...origin, version: statement.version + 1, hash: '' };
  const event: Drafted = { type: 'drafted', data, words: { texts } };
  const hash = hashAfter(drafted.apply(statement, event, UNSEALED));
  return { ...event, data: { ...data, hash } };
};
