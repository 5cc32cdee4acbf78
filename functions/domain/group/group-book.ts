import type { Example } from './groups.ts';

/** Port: what groups are known by, in the order in which it was noted. No words of people, only marks of them. */
export interface GroupBook {
  /** Notes an example at a time; repeating it is harmless. */
  note(example: Example, at: Date): Promise<void>;
  /** What was noted from a time to another. */
  between(from: Date, to: Date): Promise<Example[]>;
}
