import { type Channel, isForStaff } from '../channel/channel.ts';
import type { Brief } from './brief.ts';
import { onceFor } from './once-for.ts';

const forStaff = onceFor(
  (brief: Brief): Brief => ({
    ...brief,
    facts: [...brief.facts, ...brief.insideFacts],
    insideFacts: [],
    organisation: {
      ...brief.organisation,
      spokespeople: [...brief.organisation.spokespeople, ...brief.hiddenSpokespeople],
    },
    hiddenSpokespeople: [],
  }),
);

/** What a text for a channel may tell: where staff alone reads it, also what is for staff alone. */
export const briefOn = (channel: Channel, brief: Brief): Brief =>
  isForStaff(channel) && brief.insideFacts.length + brief.hiddenSpokespeople.length > 0
    ? forStaff(brief)
    : brief;
