import type { EventOfKind } from '../../journal/event-kind.ts';
import { actionAdded } from './action-added.ts';
import { actionChanged } from './action-changed.ts';
import { actionDone } from './action-done.ts';
import { actionReminded } from './action-reminded.ts';
import { cancelled } from './cancelled.ts';
import { changed } from './changed.ts';
import { checklistStarted } from './checklist-started.ts';
import { closed } from './closed.ts';
import { entryNoted } from './entry-noted.ts';
import { factAdded } from './fact-added.ts';
import { factChanged } from './fact-changed.ts';
import { groupTold } from './group-told.ts';
import { loweringAgreed } from './lowering-agreed.ts';
import { opened } from './opened.ts';
import { promiseEnded } from './promise-ended.ts';
import { promiseMissed, promiseNear } from './promise-told.ts';
import { promised } from './promised.ts';
import { reactivated } from './reactivated.ts';
import { resolved } from './resolved.ts';
import { reviewed } from './reviewed.ts';
import { stepDone } from './step-done.ts';
import { stepNotDone } from './step-not-done.ts';
import { stepsLate } from './steps-late.ts';
import { surveyAnswered } from './survey-answered.ts';
import { incidentWordsErased } from './words-erased.ts';

/** All kinds of events of an incident. */
export const incidentEvents = [
  opened,
  changed,
  factAdded,
  factChanged,
  groupTold,
  loweringAgreed,
  actionAdded,
  actionChanged,
  actionDone,
  actionReminded,
  reviewed,
  surveyAnswered,
  entryNoted,
  promised,
  promiseNear,
  promiseMissed,
  promiseEnded,
  resolved,
  reactivated,
  cancelled,
  checklistStarted,
  stepDone,
  stepNotDone,
  stepsLate,
  closed,
  incidentWordsErased,
] as const;

/** What can happen to an incident. */
export type IncidentEvent = EventOfKind<(typeof incidentEvents)[number]>;
