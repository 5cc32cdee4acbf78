import type { Channel } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isInternal } from '#domain/kind/kind.ts';
import { staleFacts } from '#domain/statement/brief/stale.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';

// Nobody is to post words that are no longer ours; whether words went out is still worth knowing.
const isTakenBack = ({ supersededBy, status }: Statement): boolean =>
  supersededBy !== undefined || status === 'corrected' || status === 'withdrawn';

/** Deliveries whose approved text a person still has to post, or to say about whether it went out. */
export const handTasks = (statement: Statement): Delivery[] =>
  statement.deliveries.filter(
    ({ state, url }) =>
      state === 'unknown' || (state === 'by-hand' && !url && !isTakenBack(statement)),
  );

/** The channels of those deliveries. */
export const toPostByHand = (statement: Statement): Channel[] =>
  handTasks(statement).map(({ channel }) => channel);

const stuck: readonly Statement['status'][] = [
  'failed',
  'partly-published',
  'unanswered',
  'rejected',
  'expired',
];

// What staff were told stays until it is written anew; what the public was told, updates correct.
const isStaleForStaff = (statement: Statement, incident: Incident | undefined): boolean =>
  isInternal(statement.kind) &&
  incident !== undefined &&
  staleFacts(statement, incident).length > 0;

/** Whether a statement needs someone at the desk to do something. */
export const needsDesk = (statement: Statement, incident: Incident | undefined): boolean =>
  stuck.includes(statement.status) ||
  toPostByHand(statement).length > 0 ||
  isStaleForStaff(statement, incident);
