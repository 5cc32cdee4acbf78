import type { EventOfKind } from '../../journal/event-kind.ts';
import { authorTold } from './author-told.ts';
import { copied } from './copied.ts';
import { entered } from './entered.ts';
import { meanwhile } from './meanwhile.ts';
import { noted } from './noted.ts';
import { pictured } from './pictured.ts';
import { told } from './told.ts';

/** All kinds of events of a post in another planner. */
export const plannedEvents = [
  entered,
  copied,
  pictured,
  noted,
  told,
  meanwhile,
  authorTold,
] as const;

/** What can happen to a post in another planner. */
export type PlannedEvent = EventOfKind<(typeof plannedEvents)[number]>;
