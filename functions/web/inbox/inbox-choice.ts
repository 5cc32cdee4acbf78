import { CommentState } from '#domain/comment/comment.ts';
import { isId } from '../id.ts';
import { lookingAt, onlyLooks } from '../look-path.ts';

/** The list of what is said about any incident, or about none. */
export const ALL = 'all';

/** Which comments the inbox shows. */
export interface InboxChoice {
  /** Of an incident, of none, or of all. */
  incident: string;
  state: CommentState;
  /** Where in the list, `next` of an earlier page. */
  cursor?: string | undefined;
  /** Whether the open comment is only looked at. */
  looks?: boolean;
}

/** What the address asks for: without anything, all that waits. */
export const inboxChoice = (query: Readonly<Record<string, string>>): InboxChoice => {
  const { incident = '', state, cursor } = query;
  return {
    incident: isId(incident) ? incident : ALL,
    state: CommentState.safeParse(state).data ?? 'open',
    cursor,
    looks: onlyLooks(query),
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

/** The address of the comment that is open, which stays one that is only looked at. */
export const openPath = (choice: InboxChoice, commentId: string): string => {
  const path = inboxPath(choice, commentId);
  return choice.looks ? lookingAt(path) : path;
};

/** The address of the form that notes what someone said, about what the inbox shows. */
export const notePath = ({ incident }: InboxChoice): string =>
  incident === ALL ? '/desk/inbox/new' : `/desk/inbox/new?incident=${incident}`;
