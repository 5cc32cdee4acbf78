import type { Alert } from '#domain/alert/alert.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import type { Statement } from '#domain/statement/statement.ts';

/**
 * What the desk has to do or to wait for now: about a statement, a promised update, a first statement, a post
 * in another planner, comments, or removals.
 */
export type Need =
  | StatementNeed
  | FirstNeed
  | AlertNeed
  | StepsNeed
  | ElsewhereNeed
  | CommentsNeed
  | RemovalsNeed;

/** What a statement needs, or the update that it promises. */
export interface StatementNeed extends Due {
  what:
    | 'stuck'
    | 'dead-end'
    | 'altered'
    | 'exposed'
    | 'quoting'
    | 'to-post'
    | 'waiting'
    | 'moving'
    | 'update';
  statement: Statement;
  incident: Incident | undefined;
}

/** An incident about which nothing has been requested. */
interface FirstNeed extends Due {
  what: 'first';
  incident: Incident;
}

/** An alert that nobody has seen to. */
interface AlertNeed extends Due {
  what: 'alert';
  alert: Alert;
  incident?: undefined;
}

/** Steps of an incident's checklist that are late; `until` is when the first of them was due. */
interface StepsNeed extends Due {
  what: 'steps';
  incident: Incident;
  late: number;
}

/** A post in another planner that only a person can stop or find; `until` is when it goes out. */
interface ElsewhereNeed extends Due {
  what: 'elsewhere';
  post: PlannedPost;
  incident?: undefined;
}

/** Open comments of one incident or of none; `until` is when the first clock of one of them runs out. */
interface CommentsNeed extends Due {
  what: 'comments';
  incident: Incident | undefined;
  isUrgent: boolean;
  count: string;
}

/** Removals that wait for another person. */
interface RemovalsNeed extends Due {
  what: 'removals';
  incident?: undefined;
  count: string;
  proposedBy: readonly string[];
  /** The gravest of the incidents that they belong to, if one is active. */
  severity: number | undefined;
}

interface Due {
  /** Until when, ISO 8601. */
  until?: string | undefined;
  isLate: boolean;
}
