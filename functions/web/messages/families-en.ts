import type { LeftOutWhy } from '#domain/comment/begin-answer.ts';
import type { Sending, UnsentReason } from '#domain/comment/sending.ts';

/** Words about answers that go to many. */
export interface FamilyWords {
  /** On the words of a family. */
  openings: (count: number) => string;
  openingsHint: string;
  onApproval: string;
  /** On the button that approves it. */
  confirm: string;
  openingsField: string;
  openingsFieldHint: string;
  /** On a comment. */
  sameWords: (others: number) => string;
  answerWith: string;
  suggested: string;
  pick: string;
  others: string;
  question: string;
  until: (time: string) => string;
  send: string;
  request: string;
  requestHint: string;
  requestText: string;
  requestTextHint: string;
  requestSend: string;
  several: (count: number) => string;
  sending: Record<Sending['state'], string>;
  byHandHint: string;
  unknownHint: string;
  copy: string;
  url: string;
  posted: string;
  notPosted: string;
  unsent: Record<UnsentReason, string>;
  unsentTitle: string;
  /** On the preview. */
  title: string;
  lead: string;
  willGet: (count: number) => string;
  leftOut: (count: number) => string;
  why: Record<LeftOutWhy, string>;
  sendAll: (count: number) => string;
  nobody: string;
  /** On its statement: approved, not published. */
  approved: string;
  stop: string;
  stopTitle: string;
  stopHint: string;
  stopYes: string;
}

export const en: FamilyWords = {
  openings: (count) => `${count} openings`,
  openingsHint: 'Each answer begins with one of them, in turn. What follows is the same for all.',
  confirm: 'Yes, approve this answer',
  onApproval:
    'It may answer comments that ask the same, for a day at most. It goes to nobody by itself.',
  openingsField: 'Openings, one a line',
  openingsFieldHint: 'At least three. Each answer begins with one of them, in turn.',
  sameWords: (others) =>
    others === 1 ? '1 other comment says the same' : `${others} other comments say the same`,
  answerWith: 'Answer with approved words',
  suggested: 'Fits best',
  pick: 'An approved answer',
  others: 'Other approved answers',
  question: 'Approved for:',
  until: (time) => `May be used until ${time}`,
  send: 'Send this answer',
  request: 'Ask for one approved answer to many',
  requestHint:
    'It is approved once, and may then answer all who ask the same, for a day at most. It goes to nobody by itself.',
  requestText: 'The answer, without its opening',
  requestTextHint: 'Leave it empty to have a draft written from the facts.',
  requestSend: 'Request the answer',
  several: (count) => `Answer all ${count}`,
  sending: {
    waiting: 'Answer on its way',
    intended: 'Answer on its way',
    'by-hand': 'Post the answer by hand',
    unknown: 'Find out whether the answer is out',
  },
  byHandHint: 'Copy the text, post it below the comment, and give its address.',
  unknownHint: 'The channel could not tell. Look below the comment, and say what you see.',
  copy: 'Copy',
  url: 'Address of the answer',
  posted: 'It is there',
  notPosted: 'It is not there',
  unsentTitle: 'The answer did not go out',
  unsent: {
    'stale-family': 'What it rests on has changed, or it was older than a day.',
    'not-approved': 'It is not approved as it is.',
    'no-text': 'It has no words for this channel.',
    edited: 'The comment was changed meanwhile.',
    credentials: 'The channel does not accept our account.',
    limit: 'The channel took no more.',
    'refused-content': 'The channel refused the words.',
    gone: 'The comment is no longer there.',
    'other-words': 'Other words stand in its place.',
    'by-person': 'Someone said so.',
    unknown: 'Nobody knows why.',
  },
  title: 'Answer several comments',
  lead: 'Nothing is sent yet. See who gets the answer, and who is left out.',
  willGet: (count) => `Get an answer (${count})`,
  leftOut: (count) => `Left out (${count})`,
  why: {
    'not-found': 'does not exist',
    'other-incident': 'is about something else',
    answered: 'is dealt with already',
    'under-way': 'an answer is on its way',
    claimed: 'someone else has it open',
    channel: 'no words for its channel',
    language: 'is in another language',
    number: 'names another number',
    negation: 'says no where the question does not, or the other way round',
  },
  sendAll: (count) => (count === 1 ? 'Send 1 answer' : `Send ${count} answers`),
  nobody: 'Nobody would get this answer.',
  approved: 'Approved for answers',
  stop: 'Stop using it',
  stopTitle: 'Stop using this answer?',
  stopHint:
    'It answers no comment any more; what is still on its way does not go out. Answers that stand below comments stay there.',
  stopYes: 'Yes, stop using it',
};
