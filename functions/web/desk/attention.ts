import type { Incident } from '#domain/incident/incident.ts';
import { isInternal } from '#domain/kind/kind.ts';
import { staleFacts } from '#domain/statement/brief/stale.ts';
import { openChannels } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWithWriter } from '#domain/statement/status.ts';

const stuck: readonly Statement['status'][] = [
  'failed',
  'partly-published',
  'unanswered',
  'rejected',
  'expired',
];

// Stale words for staff stay until they are written anew; updates correct those for the public.
const isStaleForStaff = (statement: Statement, incident: Incident | undefined): boolean =>
  isInternal(statement.kind) &&
  incident !== undefined &&
  staleFacts(statement, incident).length > 0;

/** Whether a statement needs someone at the desk to do something. */
export const needsAttention = (statement: Statement, incident: Incident | undefined): boolean =>
  stuck.includes(statement.status) ||
  isWithWriter(statement.status) ||
  openChannels(statement).length > 0 ||
  isStaleForStaff(statement, incident);
