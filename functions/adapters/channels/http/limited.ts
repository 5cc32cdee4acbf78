import type { Answer } from './ask.ts';

/** A service takes no more requests for now; `askAgainAt`: when it does, ISO 8601. */
export class Limited extends Error {
  override name = 'Limited';
  readonly askAgainAt: string;

  constructor(askAgainAt: string) {
    super('The service takes no more requests for now');
    this.askAgainAt = askAgainAt;
  }
}

/**
 * The answer, unless it says "too much at once": then throws `Limited`. `waitMs`: how long to wait where the
 * service does not say, in milliseconds.
 */
export const unlessLimited = (answer: Answer, now: Date, waitMs: number): Answer => {
  if (answer.status !== 429) return answer;
  throw new Limited(answer.retryAt ?? new Date(now.getTime() + waitMs).toISOString());
};

/** When to ask again, where that is what an error says. */
export const askAgainAt = (error: unknown): string | undefined =>
  error instanceof Limited ? error.askAgainAt : undefined;
