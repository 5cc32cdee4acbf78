import type { RefusalProblem } from './refusal-problem.ts';

/** What is wrong with what people do to incidents and what belongs to them. */
export const incidentProblems = {
  'too-many-facts': {
    status: 409,
    detail: 'The incident has as many facts as it can hold. Withdraw or reword one instead.',
  },
  'too-many-actions': {
    status: 409,
    detail: 'The incident has as many actions as it can hold. Change one that is not done instead.',
  },
  'too-many-notes': {
    status: 409,
    detail:
      'The incident has as many notes as it can hold. Keep what else there is to note in your own records.',
  },
  'plan-not-shown': {
    status: 409,
    detail:
      'The plan has a file that holds phone numbers, so it is not shown or changed here. Write the proposal in "text".',
  },
  'plan-diff-unfit': {
    status: 422,
    detail:
      '"planDiff" is no unified diff of the file of the crisis plan as it is now, or changes too much of it. Read the plan anew and change less at once.',
  },
  'plan-holds-phone': {
    status: 422,
    detail:
      'With "planDiff" the plan would hold a phone number, which neither page nor journal may. Leave it out: phone numbers belong to the settings.',
  },
  'plan-not-valid': {
    status: 422,
    detail:
      'The plan would not hold with "planDiff": "problems" say why, each with its line. Correct them and send it again.',
  },
  'unknown-owner': {
    status: 422,
    detail: 'Nobody in the crisis plan has the id in "owner". Name someone who is in it.',
  },
  'due-passed': { status: 422, detail: 'The time in "dueAt" has passed. Give a later one.' },
  'action-done': {
    status: 409,
    detail: 'The action is recorded as done, and stays as it was recorded. Add another one.',
  },
  'edited-meanwhile': {
    status: 412,
    detail:
      'Someone else changed the fields in "conflicts" since you read them. Read again, compare, and send what is to hold with the new ETag.',
  },
  'step-ticks-itself': {
    status: 409,
    detail:
      'What proves this step ticks it by itself. Send "done": false with a reason if it is not to be done.',
  },
  'proof-missing': {
    status: 422,
    detail:
      'This step is done only with "proof". Give an address for a link, a receipt in words else.',
  },
  'nothing-lowered': {
    status: 409,
    detail:
      'Nothing waits for your agreement: you have agreed already, or nobody else has lowered the severity or asked to lift the legal hold. The one who lowered it can not agree to it: let someone else agree.',
  },
  'not-shown': {
    status: 409,
    detail:
      'Nothing was lowered at the time in "until", so nobody was shown it. Read the incident, and give the "at" of the newest of its "lowerings" that you agree to.',
  },
  'open-comments': {
    status: 409,
    detail: 'Comments of the incident are still open. See to them, or give a "reason".',
  },
  'incident-active': {
    status: 409,
    detail:
      'The incidents in "incidents" are active and freeze ordinary posts. Resolve them first, or release posts by name with a "reason".',
  },
  'changed-meanwhile': {
    status: 409,
    detail:
      'The posts in "posts" are not as they were shown. Read /api/freeze again and confirm anew.',
  },
  'not-ready': {
    status: 409,
    detail:
      'Something is still open: "comments", "statements" and "steps" say how many, "review" is true where the review is missing. See to these first.',
  },
  'wrong-phase': {
    status: 409,
    detail:
      'That does not follow the phase that the incident is in. Read it again to see where it stands.',
  },
  'open-promise': {
    status: 409,
    detail:
      'A published statement promises another update. Publish it, without a time for one more, then resolve the incident.',
  },
  'count-unsettled': {
    status: 409,
    detail:
      'A statement of the last five minutes is counted as under way, and no list shows it. Send this again in five minutes: by then it is listed, or the count is set right.',
  },
  'promise-under-way': {
    status: 409,
    detail:
      'Statements that are not out yet promise another update: "statementIds" names them. Withdraw them, write them without "nextUpdateAt", or say of what a person was to post that it will not be (POST /api/statements/{id}/not-posted); then resolve the incident.',
  },
  'prose-promises': {
    status: 409,
    detail:
      'Words that are not out yet seem to promise another update in their prose: "statementIds" names the statements. Withdraw them, write them anew, or name each in "despite" to let it go out so; then resolve the incident.',
  },
  published: {
    status: 409,
    detail:
      'Something of this incident is published, or is being published, so it can not be cancelled. Resolve it instead.',
  },
  'out-though-cancelled': {
    status: 409,
    detail:
      'The incident was cancelled as one of which nothing was out, so it takes no words that are. Open another incident, note there as a fact what was posted and where, and say in a statement what holds.',
  },
  'incident-over': {
    status: 409,
    detail:
      'The incident is closed or cancelled: it stays as it is and takes no more statements. Note beside an entry of its review what came up since, send "legalHold" alone, or open another one.',
  },
} satisfies Record<string, RefusalProblem>;
