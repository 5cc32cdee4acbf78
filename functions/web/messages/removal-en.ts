import type { OnChannel, RemovalState } from '#domain/moderation/removal.ts';

/** What the words are for. */
export interface RemovalWords {
  /** The list of those that wait. */
  title: string;
  lead: string;
  nothing: string;
  propose: string;
  keepFirst: string;
  ground: string;
  /** Behind a ground that one person may act on at once, and one that the words suggest. */
  atOnce: string;
  fits: string;
  reason: string;
  reasonHint: string;
  proposeSend: string;
  states: Record<RemovalState, string>;
  /** The same as long as the channel doesn’t show it so. */
  pending: Record<'removed' | 'unconfirmed' | 'undone', (channel: string) => string>;
  onGround: (ground: string) => string;
  proposedBy: string;
  decidedBy: string;
  undoneBy: string;
  confirmBy: (time: string) => string;
  earlierStays: string;
  aboutEarlier: string;
  waitsForOther: string;
  decide: string;
  /** To who decides without the words before their eyes. */
  decideUnseen: string;
  toWords: string;
  decision: string;
  keep: string;
  keepHint: string;
  remove: string;
  removeHint: string;
  decisionReason: string;
  decideSend: string;
  todo: Record<'hidden' | 'shown', (channel: string) => string>;
  /** The same where Talan does it, with its account. */
  byTalan: Record<'hidden' | 'shown', (channel: string) => string>;
  /** Of what came as a call or the like. */
  nowhere: (way: string) => string;
  stands: Record<OnChannel, (channel: string) => string>;
  did: Record<OnChannel, string>;
  letter: string;
  letterHint: string;
  told: Record<'sent' | 'no-way', string>;
  toldSent: string;
  toldNoWay: string;
  undo: string;
  readBy: (times: number) => string;
  /** In place of words that were removed, in lists and on the comment's page. */
  withheldShort: string;
  withheld: string;
  /** The same as long as that is not confirmed, or not done on the channel. */
  beingRemovedShort: string;
  beingRemoved: string;
  /** Where nobody says how the removal stands. */
  wordsNotShown: string;
  /** Where only what it said before was removed. */
  withheldBefore: string;
  showWords: string;
  toComment: string;
  /** In place of a file with journals that hold what was removed. */
  heldFileTitle: string;
  heldFile: string;
  heldFileOthers: string;
  heldFileGet: string;
}

/** English words, by which the Swedish ones are typed. */
export const en: RemovalWords = {
  title: 'Removals to decide',
  lead: 'Whoever proposes a removal does not decide it: someone else says whether the comment stays.',
  nothing: 'Nothing waits for a decision.',
  propose: 'Remove',
  keepFirst:
    'Comments stay. Criticism is never removed: swearing, sarcasm, rumour and a harsh tone are no grounds. A copy is archived first, and the comment still wants an answer.',
  ground: 'On which ground',
  atOnce: 'hidden at once, another person confirms within the hour',
  fits: 'its words may point to this; you judge',
  reason: 'Why the ground fits',
  reasonHint: 'What in the comment, and whom it hits.',
  proposeSend: 'Archive and propose',
  states: {
    proposed: 'Removal proposed.',
    unconfirmed: 'Removed at once, not confirmed yet.',
    removed: 'Removed.',
    kept: 'The comment stays.',
    undone: 'The removal was taken back.',
  },
  pending: {
    removed: (channel) => `To be hidden on ${channel}: the removal is decided.`,
    unconfirmed: (channel) => `To be hidden on ${channel} at once, not confirmed yet.`,
    undone: (channel) => `To be shown again on ${channel}: the removal was taken back.`,
  },
  onGround: (ground) => `Ground: ${ground}`,
  proposedBy: 'Proposed by',
  decidedBy: 'Decided by',
  undoneBy: 'Taken back by',
  confirmBy: (time) => `Another person confirms it, latest ${time}.`,
  earlierStays: 'What it said before stays removed.',
  aboutEarlier: 'This is about what the comment said before its author changed it.',
  waitsForOther: 'You proposed it, so someone else decides.',
  decide: 'Decide',
  decideUnseen: 'You do not see here what the comment says.',
  toWords: 'Show it first',
  decision: 'Does it stay or go?',
  keep: 'It stays',
  keepHint: 'The ground does not clearly fit.',
  remove: 'It goes',
  removeHint: 'The ground clearly fits what the comment says.',
  decisionReason: 'Why',
  decideSend: 'Decide',
  todo: {
    hidden: (channel) => `Hide it on ${channel} (hide before you delete), then note it here.`,
    shown: (channel) => `Show it again on ${channel}, then note it here.`,
  },
  byTalan: {
    hidden: (channel) =>
      `Talan hides it on ${channel} within a minute. If you were quicker, note it here.`,
    shown: (channel) =>
      `Talan shows it again on ${channel} within a minute. If you were quicker, note it here.`,
  },
  nowhere: (way: string) => `The comment came ${way}: nothing is to be hidden on any channel.`,
  stands: {
    shown: (channel) => `It is shown on ${channel}.`,
    hidden: (channel) => `It is hidden on ${channel}.`,
    deleted: (channel) => `It is deleted on ${channel}, and can’t come back there.`,
  },
  did: { hidden: 'It is hidden now', shown: 'It is shown again', deleted: 'It is deleted now' },
  letter: 'Tell the author why',
  letterHint: 'A draft in the author’s language. Send it where you reach them, then note it here.',
  told: { sent: 'The author was told why', 'no-way': 'The author could not be told why' },
  toldSent: 'I have sent it',
  toldNoWay: 'There is no way to reach them',
  undo: 'Take the removal back',
  readBy: (times) =>
    times === 1 ? 'Its words were shown once' : `Its words were shown ${times} times`,
  withheldShort: 'Removed',
  withheld: 'What it says was removed, so it is not shown.',
  beingRemovedShort: 'Removal not finished',
  beingRemoved:
    'What it says is not shown here, because it is being removed. That is not finished yet.',
  wordsNotShown: 'What it says is not shown, because of a removal.',
  withheldBefore:
    'What it said before is not shown, because of a removal. Its author has changed it since.',
  showWords: 'Show what it says; that is noted',
  toComment: 'To the comment',
  heldFileTitle: 'The file holds what was removed',
  heldFile: 'As evidence it is whole: words of others that were removed are in it.',
  heldFileOthers: 'As evidence it is whole. Moderators and lawyers can download it.',
  heldFileGet: 'Download it all the same; that is noted',
};
