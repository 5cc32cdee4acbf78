import type { Incident } from '#domain/incident/incident.ts';
import type { Grounds } from '#domain/statement/approval/clearances.ts';
import type { WebDeps } from '../deps.ts';

/** The grounds on which answers about the statements of an incident are judged now. */
export const groundsFor = (
  { plan, now }: WebDeps,
  incident: Incident,
  handovers: Grounds['handovers'],
): Grounds => ({ plan, incident, handovers, now: now() });
