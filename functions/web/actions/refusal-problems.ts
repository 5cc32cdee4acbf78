import { commentProblems } from './comment-problems.ts';
import { incidentProblems } from './incident-problems.ts';
import type { Refusal } from './refusal.ts';
import type { RefusalProblem } from './refusal-problem.ts';

/** HTTP status of each refusal, and for the API what is wrong and how to mend it. */
export const refusalProblems: Record<Refusal['type'], RefusalProblem> = {
  ...commentProblems,
  ...incidentProblems,
  'not-found': {
    status: 404,
    detail: 'There is nothing here under this id. Read the list that it came from anew.',
  },
  forbidden: {
    status: 403,
    detail:
      'Your roles in the crisis plan do not allow this. Ask someone who has the role, or an admin to change the plan.',
  },
  'idempotency-conflict': {
    status: 409,
    detail: 'This Idempotency-Key was used for another request. Use a new key.',
  },
  'not-its-address': {
    status: 422,
    detail:
      'A post on this channel has no such address. Give one that begins with https:// and lies at one of "hosts"; where there are none, at any host that has a name and no port. What staff alone can read may lie at any address but that of the machine that opens it.',
  },
  'own-channel': {
    status: 409,
    detail:
      'Talan posts on this channel itself and looks what is there, so nobody says by hand what became of the words. Read the statement again in some minutes. Only tries that wait can be stopped, with "state": "failed".',
  },
  'no-longer-so': {
    status: 409,
    detail:
      'This has changed since it was written, so nobody is counted as having read it. Read it as it stands now.',
  },
  'not-fresh': { status: 403, detail: 'Sign in again first: passkeys are made right after that.' },
  'passkey-not-made': {
    status: 422,
    detail:
      'This is no new passkey made for this site just now. Ask for new options and try again.',
  },
  'too-many-passkeys': {
    status: 409,
    detail: 'You have as many passkeys as you can have. Revoke one first.',
  },
  'post-settled': {
    status: 409,
    detail:
      'This post has gone out or was dropped; "state" says which. Enter it anew if it is planned again.',
  },
  'no-passkey': {
    status: 409,
    detail: 'You have no passkey. Make one on your account page first.',
  },
  'passkey-required': {
    status: 403,
    detail:
      'The crisis plan demands that this is signed with your passkey. Ask for a challenge and send its signature.',
  },
  'passkey-stale': {
    status: 409,
    detail: 'This signature was given too long ago, or counted already. Sign anew.',
  },
  'passkey-invalid': {
    status: 403,
    detail: 'This is not your signature over this answer to these words. Sign anew.',
  },
  'passkey-unknown': {
    status: 404,
    detail:
      'There is no such passkey, or it is revoked. Your account page shows yours: use one of these.',
  },
  'nobody-else-may-approve': {
    status: 409,
    detail:
      'Nobody else who may approve these words is left that has not written in them or dictated words of them in a request for changes, and nobody approves their own words alone. Say it in other words, ask for changes without dictating them, or add to the crisis plan.',
  },
  'no-approver': {
    status: 422,
    detail:
      'The plan has too few people beside you who may clear this kind, severity, language and all these channels; "lacks" says for what. Choose other channels, let someone else request it, or add to the crisis plan.',
  },
  'cannot-draft': {
    status: 422,
    detail: 'Statements of this kind are not drafted yet. Send the words in "texts".',
  },
  'missing-pieces': {
    status: 422,
    detail:
      'A draft would have a gap. Give the pieces named in "fields": in this request "nextUpdateAt", "claim", "truth" (what is right instead: whole words in "claim.truthKeys" that a confirmed fact holds and "claim" does not, or a fact that came or changed since, but none that says what is called wrong) and "comment"; in the incident "contacts", "policies", "claimedFacts" (confirmed facts that still say what "claim" calls wrong, or that its sentence rests on: withdraw or change them first, or, where such a fact was right and the sentence told it wrongly, name words of it in "claim.truthKeys" that the sentence does not hold) and "facts" (confirmed: what is true, or for lessons what has been changed); of an ordinary post in this request "facts" (what it tells, sentence by sentence). "language": the facts are written in another language and no model is there to translate. Words in "texts" need but "claim", and no "claimedFacts", where they correct something.',
  },
  'time-passed': {
    status: 422,
    detail: 'The time of the next update has passed. Give a later "nextUpdateAt".',
  },
  'promised-after-end': {
    status: 422,
    detail:
      'The crisis is over, so nobody keeps track of a promised update. Leave "nextUpdateAt" out (null in a new version), or reactivate the incident first.',
  },
  'last-promises-none': {
    status: 422,
    detail:
      'The last update promises no other. Leave "nextUpdateAt" out, or withdraw this one and request an update that is not the last.',
  },
  'publish-time': {
    status: 422,
    detail: 'The time to publish has passed. Give a later one.',
  },
  'publish-after-update': {
    status: 422,
    detail: 'Give a "publishAt" before "nextUpdateAt": the update is promised for then.',
  },
  'not-published': {
    status: 422,
    detail:
      'Only a published statement of the same incident can be corrected or withdrawn. Name one that is.',
  },
  'not-waiting': {
    status: 409,
    detail: 'The statement is not waiting for a decision. Read it again to see where it stands.',
  },
  'other-channels': { status: 422, detail: 'Send exactly one text for each of its channels.' },
  'stale-hash': {
    status: 409,
    detail: 'The words have changed since. Read the statement again and use its new hash.',
  },
  'other-quotes': {
    status: 409,
    detail:
      'The words quote other removed comments than "quoted" stands for. Read the statement again and use its new "quoted".',
  },
  'already-superseded': {
    status: 409,
    detail:
      'Another statement has corrected or withdrawn the published one already. Reject this one, or let it be withdrawn.',
  },
  'no-mandate': {
    status: 403,
    detail:
      'You may not decide about this statement: your mandate does not cover it, you requested it yourself, you have not been asked, or you review and may clear the words or ask for changes. Wait until you are asked, or let those who are asked answer.',
  },
  'legal-review-first': {
    status: 409,
    detail:
      'The plan demands a legal review of these words first. Whoever reviews is being asked: wait for that.',
  },
  'already-decided': {
    status: 409,
    detail: 'Someone has decided about this statement already. Read it again to see what.',
  },
  'facts-changed': {
    status: 409,
    detail:
      'What the words rest on has changed since they were checked. Write a new version or ask for changes.',
  },
  'blocking-findings': {
    status: 409,
    detail:
      'The tone check blocks these words. Change them, or override each rule in "override" with a reason where that is allowed.',
  },
  'untold-findings': {
    status: 422,
    detail:
      'The tone check stops these words, so nobody was asked about them. Change them, or name each finding that blocks in "told" ("channel/rule") to ask all the same: they can then be approved only with a reason, and where the answer is exact not at all.',
  },
  'nothing-to-hand-over': {
    status: 403,
    detail:
      'You hold no mandate in the crisis plan, so there is none to hand over. Ask an admin to give you one if you should have it.',
  },
  'cannot-stand-in': {
    status: 422,
    detail: 'Hand over to someone else in the plan who has the same role, or leave "to" out.',
  },
  'handover-time': {
    status: 422,
    detail:
      'Hand over until a later time, at most 30 days ahead. Longer absences belong into the plan.',
  },
  'not-possible': {
    status: 409,
    detail: 'That is not possible as the statement stands. Read it again to see where it stands.',
  },
};
