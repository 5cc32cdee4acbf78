import {
  accounts,
  anchors,
  layerFolder,
  markKey,
  newsroomStore,
  newsroomUrl,
  origin,
  recipientLists,
  table,
} from '#bind/cloud.ts';
import { carriers } from '#bind/cloud-carriers.ts';
import { quotingJournal as journal } from '#bind/journals.ts';
import { lambda } from '#bind/lambda.ts';
import { anchors as anchorPort, plan, publishers, rules } from '#bind/ports.ts';
import { publishStep } from '#bind/steps.ts';

/** The state `publish-channel`. */
export const handler = lambda(
  {
    table,
    layerFolder,
    newsroomStore,
    newsroomUrl,
    origin,
    anchors,
    accounts,
    recipientLists,
    markKey,
    carriers,
  },
  { journal, publishers, plan, rules, anchors: anchorPort },
  publishStep,
);
