/**
 * Port: the session or the tokens of one channel's account, which change with time. Whoever renews them
 * takes the lock first: a token may be good for one renewal only.
 */
export interface TokenStore {
  /** What was written last, unchecked; undefined where nothing was. */
  read(): Promise<unknown>;
  write(tokens: Record<string, unknown>): Promise<void>;
  /** Takes the lock and answers how to release it; undefined while another has it. It ends by itself. */
  lock(now: Date): Promise<(() => Promise<void>) | undefined>;
}
