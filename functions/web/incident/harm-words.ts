import type { Incident } from '#domain/incident/incident.ts';
import type { Messages } from '../messages/messages.ts';

/** What people suffer in an incident, in words; "nothing chosen" where nobody said. */
export const harmWords = (t: Messages, { harm }: Pick<Incident, 'harm'>): string[] =>
  harm.length === 0 ? [t.deskPage.nothingChosen] : harm.map((kind) => t.names.harms[kind]);
