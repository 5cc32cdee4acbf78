import { type Channel, isForStaff } from '../channel/channel.ts';
import type { Brief } from './brief.ts';
import { onceFor } from './once-for.ts';

const withInsideFacts = onceFor(
  (brief: Brief): Brief => ({
    ...brief,
    facts: [...brief.facts, ...brief.insideFacts],
    insideFacts: [],
  }),
);

/** What a text for a channel may tell: where staff alone reads it, also the facts that are for staff alone. */
export const briefOn = (channel: Channel, brief: Brief): Brief =>
  isForStaff(channel) && brief.insideFacts.length > 0 ? withInsideFacts(brief) : brief;
