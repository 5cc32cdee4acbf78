import type { Incident } from '#domain/incident/incident.ts';
import { isInternal } from '#domain/kind/kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';
import { toldToStaff } from '../read/told-to-staff.ts';

/**
 * Whether words for the public would go out before staff were told anything about the incident. An ordinary
 * post, or a reply outside of any incident, has nothing to tell them first.
 */
export const isStaffUntold = async (
  deps: Pick<WebDeps, 'journal'>,
  { kind, incidentId }: Pick<Statement, 'kind' | 'incidentId'>,
  { id }: Pick<Incident, 'id'>,
): Promise<boolean> =>
  incidentId !== undefined && !isInternal(kind) && (await toldToStaff(deps, id)).length === 0;
