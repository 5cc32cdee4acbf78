import type { EventOfKind } from '../../journal/event-kind.ts';
import { ended } from './ended.ts';
import { grown } from './grown.ts';
import { muted } from './muted.ts';
import { raised } from './raised.ts';
import { takenUp } from './taken-up.ts';
import { told } from './told.ts';
import { untold } from './untold.ts';
import { alertWordsErased } from './words-erased.ts';

/** All kinds of events of an alert. */
export const alertEvents = [
  raised,
  grown,
  muted,
  told,
  untold,
  takenUp,
  ended,
  alertWordsErased,
] as const;

/** What can happen to an alert. */
export type AlertEvent = EventOfKind<(typeof alertEvents)[number]>;
