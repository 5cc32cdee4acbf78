/*
 * Time limits that depend on each other. Each is shorter than the next one around it: an HTTP
 * request, all attempts of a question, the function that asks, the state that invokes the function.
 * `infra/workflow/statement.asl.json` repeats the seconds of the states, since JSON can't import
 * them; a test compares the two.
 */

/** The promise to a waiting writer: a draft within a minute, whatever a model of a provider does. */
export const DRAFT_PROMISE_MS = 60_000;

/** How long a question to a model may take, in milliseconds. */
export interface QuestionLimits {
  /** One HTTP request. */
  attemptMs: number;
  /** The pause before the second attempt: between half of this and all of it. */
  retryWaitMs: number;
  /** All attempts together. */
  deadlineMs: number;
}

/** The limits of all questions to a model. */
export interface ModelLimits {
  draft: QuestionLimits;
  judge: QuestionLimits;
  /** All drafts that a model makes for one request: redrafts share this time. */
  budgetMs: number;
}

const SECOND_MS = 1_000;

/** The limits that follow from the time that one draft and one opinion may take. */
export const modelLimits = (times: {
  draftSeconds: number;
  opinionSeconds: number;
}): ModelLimits => {
  const attemptMs = times.draftSeconds * SECOND_MS;
  const opinionMs = times.opinionSeconds * SECOND_MS;
  // Two attempts and the pause; the playbook still has time to write.
  const deadlineMs = 2 * attemptMs + 5 * SECOND_MS;
  return {
    // The pause is long enough for a hiccup, and short for people who wait.
    draft: { attemptMs, retryWaitMs: SECOND_MS, deadlineMs },
    judge: { attemptMs: opinionMs, retryWaitMs: SECOND_MS / 2, deadlineMs: opinionMs },
    budgetMs: deadlineMs + 5 * SECOND_MS,
  };
};

// The steps around the model, and the playbook where the model has failed.
const AROUND_DRAFTS_MS = 2 * SECOND_MS;

/**
 * Within how many milliseconds of its request a draft is there and checked, also where the model fails: a
 * model on one machine may take longer than the promise of one by a provider, or of none.
 */
export const draftWithinMs = (limits: ModelLimits | undefined): number =>
  limits ? limits.budgetMs + limits.judge.deadlineMs + AROUND_DRAFTS_MS : DRAFT_PROMISE_MS;

/**
 * Every call to AWS: the services answer within milliseconds, and a call that takes longer is
 * better made anew. All attempts fit into the shortest time-out of a function.
 */
export const awsCallLimits = { connectMs: 1_000, requestMs: 5_000, attempts: 3 };

/** One call of a channel, in milliseconds; a step makes up to four. */
export const CHANNEL_CALL_MS = 10_000;

/**
 * Time-outs of the states in the workflow's definition, in seconds; `ask-approval` waits for
 * people.
 */
export const stateSeconds = {
  route: 30,
  // A model on one machine may take minutes (`TALAN_MODEL_DRAFT_SECONDS`); others answer long before.
  draft: 300,
  'check-tone': 90,
  'publish-channel': 60,
  'record-outcome': 60,
};

/**
 * Time-outs of the functions, in seconds: a little less than their caller waits, so that a function
 * has ended for sure when it is invoked again.
 */
export const functionSeconds = {
  route: 25,
  draft: 295,
  'check-tone': 85,
  'ask-approval': 25,
  publish: 55,
  'record-outcome': 55,
  // Less than a minute, so that two of them never overlap.
  sweep: 55,
  due: 55,
  poll: 55,
  // The HTTP API waits for at most 30 s.
  web: 25,
  // It writes all pages of the newsroom again, after some updates all that is in lists too; nothing waits for it.
  'prepare-newsroom': 900,
  // It reads the newest entry of every journal, and nothing waits for it.
  'note-heads': 300,
  // It writes two items for a mail that came back.
  'note-returns': 25,
  // It goes through all comments and statements, and nothing waits for it.
  retain: 900,
};

/** A source that says what was said about us: all requests of one ask; what it brought is kept after that. */
export const SOURCE_CALL_MS = 12_000;

/** What is due is taken up for this long; an item that was begun still ends within the function's time. */
export const DUE_BUDGET_MS = 35_000;

/** A sweep begins no more pages after this long: what it has begun still ends within its function's time. */
export const SWEEP_BUDGET_MS = 40_000;
