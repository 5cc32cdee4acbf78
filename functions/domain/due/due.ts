import * as z from 'zod';

/**
 * What is done when its time has come: `send-again`, a channel takes more now; `check-post`, look
 * whether a post still stands as it was approved; `take-back`, delete the post that newer words replace;
 * `begin`, publish the words whose planned time has come; `hold-to-plan`, ask anew about such words, while their time is
 * to come, where their approval no longer covers them; `comment-due`, a clock of a comment runs out;
 * `tell-urgent`, tell who is on duty of a comment that can't wait; `send-answer`, an answer to a comment is to be posted;
 * `remind-action`, remind of what is to be improved; `tell-caution`, tell lawyers that legal caution is set; `steps-late`, tell of steps of a checklist whose time
 * has passed; `tick-steps`, tick those that a statement that is out proves; `tell-alert`, tell people of an
 * alert; `tell-chats`, tell chats at work that staff have something to read; `promise-near` and `promise-missed`, a promised update is due soon, or did not come;
 * `conclude-run`, what became of a run that died again and again is journalled and told;
 * `confirm-removal`, others are to confirm what one person removed at once; `removal-unconfirmed`,
 * nobody has confirmed in time what one person removed at once; `hide-comment`, hide a comment on its
 * channel, or show it again; `renew-page`, an incident's newest pages say how a promised update stands, or that it
 * has come; `supersede`, mark what newer words correct or take back; `mark-same-error`, mark what else is out with
 * the error that a correction corrects;
 * `renew-incident`, all public pages of an incident say that it is over, or no longer;
 * `renew-thread`, an incident's public thread says how many comments were removed;
 * `tell-quoted`, tell of words that are out and quote a comment that was removed since they were approved;
 * `announce`, tell the hub that the feeds have something new; `freeze-elsewhere`, stop what is planned in
 * other planners; `planned-time`, the time of such a post has come.
 */
export const DueKind = z.enum([
  'conclude-run',
  'send-again',
  'check-post',
  'take-back',
  'begin',
  'hold-to-plan',
  'comment-due',
  'tell-urgent',
  'send-answer',
  'remind-action',
  'tell-caution',
  'steps-late',
  'tick-steps',
  'supersede',
  'mark-same-error',
  'tell-alert',
  'tell-chats',
  'promise-near',
  'promise-missed',
  'confirm-removal',
  'removal-unconfirmed',
  'renew-page',
  'renew-incident',
  'renew-thread',
  'tell-quoted',
  'announce',
  'hide-comment',
  'freeze-elsewhere',
  'planned-time',
]);
export type DueKind = z.infer<typeof DueKind>;

/** What the state of a journal asks for: one thing of each kind and key, at a time, ISO 8601 in UTC. */
export interface Wanted {
  kind: DueKind;
  /** What it is about inside the journal, such as a channel. */
  key: string;
  at: string;
}

/** A due item: what is wanted, and of which journal. */
export interface DueItem extends Wanted {
  aggregate: string;
  id: string;
  /** Since when it has failed again and again, ISO 8601. */
  failingSince?: string | undefined;
}

/** A due item as it lies there: a newer version may have written it, of a kind that this one does not know. */
export interface KeptDueItem extends Omit<DueItem, 'kind'> {
  kind: string;
}

/** Whether this version knows what such an item asks for. */
export const isKnownDue = (item: KeptDueItem): item is DueItem =>
  DueKind.safeParse(item.kind).success;

/**
 * Port: the due items. They are written in the transaction of the change that wants them, and are hints
 * as task tokens are: whoever handles one looks at the journal and decides there.
 */
export interface DueItems {
  /** Those whose time has come, in lists that may be read at once; each list is oldest first. */
  until(time: Date): readonly AsyncIterable<KeptDueItem>[];
  /** Forgets items, 100 at most, all or none; forgetting one twice is harmless. */
  forget(items: readonly KeptDueItem[]): Promise<void>;
  /** Puts an item off, in one transaction. */
  putOff(item: DueItem, at: string): Promise<void>;
}
