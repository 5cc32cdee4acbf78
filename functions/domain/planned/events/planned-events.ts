import type { EventOfKind } from '../../journal/event-kind.ts';
import { copied } from './copied.ts';
import { entered } from './entered.ts';
import { noted } from './noted.ts';
import { pictured } from './pictured.ts';
import { told } from './told.ts';

/** All kinds of events of a post in another planner. */
export const plannedEvents = [entered, copied, pictured, noted, told] as const;

/** What can happen to a post in another planner. */
export type PlannedEvent = EventOfKind<(typeof plannedEvents)[number]>;
