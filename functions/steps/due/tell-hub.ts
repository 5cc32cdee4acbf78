import { errorName } from '#domain/observe/log.ts';
import type { Hub } from '#domain/publish/hub.ts';
import type { StepDeps } from '../deps.ts';

const MINUTE_MS = 60_000;
const AGAIN_AFTER_MS = 5 * MINUTE_MS;
/** By then whoever follows a feed has asked for it themselves. */
const GIVEN_UP_AFTER_MS = 24 * 60 * MINUTE_MS;

export interface HubDeps extends Pick<StepDeps, 'log' | 'now'> {
  newsroom: {
    /** Addresses of the feeds that hold a statement of this incident, or of none. */
    feedsWith(incidentId: string | undefined): string[];
  };
  /** Undefined where none is configured. */
  hub: Hub | undefined;
}

/**
 * Tells the hub that the feeds of an incident, or of none, have had something new since a time (ISO 8601). Answers
 * when to try again where the hub is away: every five minutes, for a day.
 */
export const tellHub = async (
  { newsroom, hub, log, now }: HubDeps,
  incidentId: string | undefined,
  since: string,
): Promise<string | undefined> => {
  try {
    await hub?.announce(newsroom.feedsWith(incidentId));
    return undefined;
  } catch (error) {
    log.warn('HUB_FAILED', { incidentId, error: errorName(error) });
  }
  const again = now().getTime() + AGAIN_AFTER_MS;
  const isOver = again > Date.parse(since) + GIVEN_UP_AFTER_MS;
  return isOver ? undefined : new Date(again).toISOString();
};
