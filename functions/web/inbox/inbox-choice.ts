import { CommentState } from '#domain/comment/comment.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { isId } from '../id.ts';

/** Which comments the inbox shows. */
export interface InboxChoice {
  /** Of an incident, or of none. */
  incident: string;
  state: CommentState;
  /** Where in the list, `next` of an earlier page. */
  cursor?: string | undefined;
}

/** What the address asks for: without anything, the newest active incident. */
export const inboxChoice = (
  query: Readonly<Record<string, string>>,
  incidents: readonly Incident[],
): InboxChoice => {
  const { incident = '', state, cursor } = query;
  return {
    incident: isId(incident) ? incident : (incidents[0]?.id ?? NO_INCIDENT),
    state: CommentState.safeParse(state).data ?? 'open',
    cursor,
  };
};

/** The address of the inbox, or of one of its comments, that keeps the choice. */
export const inboxPath = ({ incident, state, cursor }: InboxChoice, commentId?: string): string => {
  const query = new URLSearchParams({
    incident,
    ...(state !== 'open' && { state }),
    ...(cursor && { cursor }),
  });
  return `/desk/inbox${commentId ? `/${commentId}` : ''}?${query}`;
};
