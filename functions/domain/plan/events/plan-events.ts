import type { EventOfKind } from '../../journal/event-kind.ts';
import { feedMade } from './feed-made.ts';
import { feedRevoked } from './feed-revoked.ts';
import { handedOver } from './handed-over.ts';
import { mentionsErased } from './mentions-erased.ts';
import { seen } from './seen.ts';
import { takenBack } from './taken-back.ts';

/** All kinds of events of the plan. */
export const planEvents = [
  seen,
  handedOver,
  takenBack,
  mentionsErased,
  feedMade,
  feedRevoked,
] as const;

/** What can happen to the plan. */
export type PlanEvent = EventOfKind<(typeof planEvents)[number]>;

/** A version of the plan was seen for the first time. */
export type PlanSeen = EventOfKind<typeof seen>;
