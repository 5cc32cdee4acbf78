/** Codes of what is logged. Fields hold ids and error names; never texts, names or tokens. */
export type LogCode =
  | 'WORKFLOW_START_FAILED'
  | 'WORKFLOW_WAKE_FAILED'
  | 'SWEEP_MENDED'
  | 'SWEEP_FAILED'
  | 'MODEL_FALLBACK'
  | 'JUDGE_FAILED'
  | 'MODEL_STANDING_FAILED'
  | 'NOTIFICATION_FAILED'
  | 'PUBLISH_FAILED'
  | 'NOT_OUR_WORDS'
  | 'ACCOUNT_REFUSED'
  | 'ACCOUNT_UNCHECKED'
  | 'DUE_FAILED'
  | 'DUE_GIVEN_UP'
  | 'DUE_UNKNOWN'
  | 'DUE_UNREADABLE'
  | 'SOURCE_FAILED'
  | 'RETURN_FAILED'
  | 'HUB_FAILED'
  | 'NEWSROOM_ALTERED'
  | 'ANCHOR_FAILED'
  | 'ERASING_FAILED'
  | 'LISTS_NOT_KEPT'
  | 'RECORD_UNREADABLE'
  | 'PHONES_UNREADABLE'
  | 'FUNCTION_FAILED'
  | 'REQUEST_FAILED'
  | 'SIGN_IN_FAILED';

/** Port: structured log. */
export interface Log {
  /** No field may be called `code`: lines have that of the log there. */
  warn(code: LogCode, fields: Record<string, string | number | undefined> & { code?: never }): void;
}

/** The name of what was thrown, which says enough for a log and holds no words. */
export const errorName = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;

const FRAME = /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/mu;

/** The file and line that threw, where that is known: a plain error's name says too little. Holds no words. */
const errorPlace = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { stack = '', message } = error;
  // The message comes before the frames, and may look like one.
  return FRAME.exec(stack.slice(stack.indexOf(message) + message.length))?.[1];
};

/** What a log says of what was thrown: its class, and where. */
export const thrown = (error: unknown): { error: string; at: string | undefined } => ({
  error: errorName(error),
  at: errorPlace(error),
});
