import type { RefusalProblem } from './refusal-problem.ts';

/** What is wrong with what people do to comments and their removals. */
export const commentProblems = {
  'already-answered': {
    status: 409,
    detail: 'Someone has ended this comment already; "state" says how. Open it again first.',
  },
  'reply-under-way': {
    status: 409,
    detail:
      'A reply to this comment is under way: "statementId" names it. Withdraw it first to write another.',
  },
  'reply-to-post': {
    status: 409,
    detail:
      'An approved reply to this comment waits to be posted, or nobody knows whether it is out: "statementId" names it. Say what became of it first: where it was posted, or that it will not be.',
  },
  'not-its-channel': {
    status: 422,
    detail:
      'A reply goes to the channel on which the comment stands, which "channel" names. Name that one alone; what all are to read is a statement of another kind.',
  },
  'no-family': {
    status: 409,
    detail: 'Only a family has openings: leave "variants" out.',
  },
  'answer-under-way': {
    status: 409,
    detail: 'An answer to this comment is on its way. Read its journal to see what becomes of it.',
  },
  'stale-family': {
    status: 409,
    detail:
      'What this answer rests on has changed, an update has come or was promised by now, or it is older than a day. Have it approved anew.',
  },
  'no-text': {
    status: 409,
    detail:
      'This family has no text for the channel of the comment, or no such opening. Name one that it has, or write a reply to this comment alone.',
  },
  'not-approved': {
    status: 409,
    detail:
      'This is no reply to this comment whose approved words are out. Have one approved and posted first.',
  },
  'no-ground': {
    status: 409,
    detail:
      'Only a ground of the list is a reason to remove a comment: choose one. Criticism stays, rude or not.',
  },
  'not-archived': {
    status: 409,
    detail: 'These words are not archived: propose the removal of the comment, which archives it.',
  },
  'same-person': {
    status: 409,
    detail: 'Someone other than who proposed the removal decides. Ask another moderator.',
  },
  'already-proposed': {
    status: 409,
    detail: 'The removal of this comment is proposed already. Read it to see how it stands.',
  },
  'not-removed': {
    status: 409,
    detail: 'The removal of this comment does not stand so. Read it again to see how it stands.',
  },
  'answered-elsewhere': {
    status: 409,
    detail:
      'This was a call or a letter, or is about a page of our own newsroom: no words of ours can stand below it. Call or write back.',
  },
  'not-yet-said': {
    status: 422,
    detail: 'Nobody has said this yet: "writtenAt" lies ahead. Give the time when it was said.',
  },
  'still-open': {
    status: 409,
    detail: 'This comment is open. Answer it, hand it over, or say why it needs no reply.',
  },
  'incident-closed': {
    status: 409,
    detail: 'The incident is closed or cancelled. Put the comment with another one, or with none.',
  },
} satisfies Record<string, RefusalProblem>;
