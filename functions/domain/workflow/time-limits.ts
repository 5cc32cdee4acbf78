/*
 * Time limits that depend on each other. Each is shorter than the next one around it: an HTTP
 * request, all attempts of a question, the function that asks, the state that invokes the function.
 * `infra/workflow/statement.asl.json` repeats the seconds of the states, since JSON can't import
 * them; a test compares the two.
 */

/** The promise to a waiting writer: a draft within a minute, whatever a model does. */
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

/** One draft by a model. */
export const draftLimits: QuestionLimits = {
  // A draft for all channels takes a fast model 5 to 15 s; a slower answer seldom comes at all.
  attemptMs: 20_000,
  // Long enough for a hiccup, short for people who wait.
  retryWaitMs: 1_000,
  // Two attempts and the pause; the playbook still has time to write.
  deadlineMs: 45_000,
};

/** All drafts that a model makes for one request: redrafts share this time. */
export const MODEL_BUDGET_MS = 50_000;

/**
 * A model's opinion on a draft: together with a draft that took its full time, within the promise.
 */
export const judgeLimits: QuestionLimits = {
  attemptMs: 8_000,
  retryWaitMs: 500,
  deadlineMs: 8_000,
};

/**
 * Every call to AWS: the services answer within milliseconds, and a call that takes longer is
 * better made anew. All attempts fit into the shortest time-out of a function.
 */
export const awsCallLimits = { connectMs: 1_000, requestMs: 5_000, attempts: 3 };

/**
 * Time-outs of the states in the workflow's definition, in seconds; `ask-approval` waits for
 * people.
 */
export const stateSeconds = {
  route: 30,
  draft: 60,
  'check-tone': 30,
  'publish-channel': 60,
  'record-outcome': 60,
};

/**
 * Time-outs of the functions, in seconds: a little less than their caller waits, so that a function
 * has ended for sure when it is invoked again.
 */
export const functionSeconds = {
  route: 25,
  draft: 55,
  'check-tone': 25,
  'ask-approval': 25,
  publish: 55,
  'record-outcome': 55,
  // Less than a minute, so that two sweeps never overlap.
  sweep: 55,
  // The HTTP API waits for at most 30 s.
  web: 25,
  // It writes all pages of the newsroom again, and nothing waits for it.
  'prepare-newsroom': 300,
  // It reads the newest entry of every journal, and nothing waits for it.
  'note-heads': 300,
};
