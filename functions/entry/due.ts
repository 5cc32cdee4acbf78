import {
  accounts,
  layerFolder,
  mailer,
  newsroomReader,
  newsroomStore,
  newsroomUrl,
  origin,
  phones,
  smsSender,
  stateMachineArn,
  stepFunctions,
  table,
} from '#bind/cloud.ts';
import { listingJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { mailNotifier as notifier } from '#bind/notices.ts';
import {
  accountHealths,
  actionNotifier,
  alertNotifier,
  commentHiders,
  dueItems,
  hub,
  incidentNotifier,
  newsroom,
  plan,
  plannedNotifier,
  planners,
  postKeepers,
  removalNotifier,
  replyPublishers,
  stepNotifier,
} from '#bind/ports.ts';
import { due } from '#bind/steps.ts';
import { startOnly as workflow } from '#bind/workflows.ts';

/** Handles what has fallen due, every minute; the schedule's event says nothing. */
export const handler = lambda(
  {
    table,
    layerFolder,
    stepFunctions,
    stateMachineArn,
    newsroomReader,
    newsroomStore,
    newsroomUrl,
    accounts,
    mailer,
    origin,
    phones,
    smsSender,
  },
  {
    journal,
    workflow,
    plan,
    dueItems,
    postKeepers,
    newsroom,
    hub,
    accountHealths,
    notifier,
    actionNotifier,
    alertNotifier,
    commentHiders,
    incidentNotifier,
    plannedNotifier,
    planners,
    removalNotifier,
    replyPublishers,
    stepNotifier,
  },
  due,
);
