import type { Channel } from '#domain/channel.ts';
import type { Statement } from '#domain/statement/statement.ts';

/** Channels whose approved text a person still has to post, or to say about whether it went out. */
export const toPostByHand = (statement: Statement): Channel[] =>
  statement.deliveries
    .filter(({ state, url }) => (state === 'by-hand' && url === undefined) || state === 'unknown')
    .map(({ channel }) => channel);

const stuck: readonly Statement['status'][] = [
  'failed',
  'partly-published',
  'unanswered',
  'rejected',
  'expired',
];

/** Whether a statement needs someone at the desk to do something. */
export const needsDesk = (statement: Statement): boolean =>
  stuck.includes(statement.status) || toPostByHand(statement).length > 0;
