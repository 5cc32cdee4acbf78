/**
 * What a request for a statement must give before anything can be drafted, in itself or its
 * incident.
 */
export type KindNeed =
  | 'nextUpdateAt'
  | 'claim'
  | 'comment'
  | 'contacts'
  | 'policies'
  /** A confirmed fact. */
  | 'facts'
  /** A confirmed fact that reports what was changed. */
  | 'change';

/** Everything that Talan knows about a kind of statement, besides its words and tone rules. */
export interface KindProfile {
  /** Whom it is for: everyone, or the organisation's own staff alone. */
  audience: 'public' | 'internal';
  /** Whether it answers one person, so that the public has not read it. */
  answersOnePerson?: true;
  /** Whether it may say again what others claim, to deny it. */
  takesUpClaims?: true;
  /** Whether it is published before the whole picture is known. */
  isPreliminary?: true;
  /** Whether it is about an incident: absent, always; a reply may be, an ordinary post never is. */
  incident?: 'maybe' | 'never';
  needs: readonly KindNeed[];
  /**
   * Which confirmed facts a draft states, and in which order: all as they were entered; those that
   * state the truth about a claim first; the few that a comment asks about; those that report a
   * change first.
   */
  facts: 'as-entered' | 'truth-first' | 'asked-about' | 'changes-first';
  /** Which fact the title states: the first, or the first that is new since the last statement. */
  headline: 'first-fact' | 'news';
}
