import {
  accounts,
  connected,
  feedFolder,
  layerFolder,
  markKey,
  mayReach,
  table,
} from '#bind/cloud.ts';
import { listingJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { groupOf, mentions, scanStates, volumes } from '#bind/listening.ts';
import {
  askSources,
  commentRules,
  findKnown,
  plan,
  random,
  sourceStates,
  sources,
} from '#bind/ports.ts';
import { poll } from '#steps/poll/poll.ts';

/** Asks the sources what was said about us, every minute; the schedule's event says nothing. */
export const handler = lambda(
  { table, layerFolder, accounts, connected, markKey, feedFolder, mayReach },
  {
    journal,
    plan,
    commentRules,
    groupOf,
    mentions,
    volumes,
    scanStates,
    sources,
    sourceStates,
    findKnown,
    askSources,
    random,
  },
  poll,
);
