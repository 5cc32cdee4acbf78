/** For so long does what was created first stand for the very same content: whoever sends a form again does so soon. */
export const SAME_FOR_MS = 10 * 60_000;

/** Port: as what a content was created first, so that the same form sent from two windows creates one thing. */
export interface FirstCreations {
  /**
   * Notes that `content`, a hash, is created as `id`, and answers as what it was created first: `id` itself, or the
   * one that was noted within `SAME_FOR_MS`, unless that is `insteadOf`. Of two that ask at once, one is first.
   */
  note(content: string, id: string, now: Date, insteadOf?: string): Promise<string>;
}
