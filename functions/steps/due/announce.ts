import { NEWSROOM } from '#domain/channel/channel.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Hub } from '#domain/publish/hub.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from '../deps.ts';
import { deliveryOn } from '../intend.ts';
import type { DueHandler } from './due.ts';

const MINUTE_MS = 60_000;
const AGAIN_AFTER_MS = 5 * MINUTE_MS;
/** By then whoever follows a feed has asked for it themselves. */
const GIVEN_UP_AFTER_MS = 24 * 60 * MINUTE_MS;

export interface AnnounceDeps extends Pick<StepDeps, 'journal' | 'log' | 'now'> {
  newsroom: {
    /** Addresses of the feeds that hold a statement of this incident, or of none. */
    feedsWith(incidentId: string | undefined): string[];
  };
  /** Undefined where none is configured. */
  hub: Hub | undefined;
}

/**
 * Tells the hub of a statement that is out in the newsroom. It comes after publishing, so that a hub that is away holds
 * up nothing; it is then told again every five minutes, for a day.
 */
export const announce =
  ({ journal, newsroom, hub, log, now }: AnnounceDeps): DueHandler =>
  async ({ id }) => {
    const statement = await journal.read(statementJournal, id);
    const delivery = statement && deliveryOn(statement, NEWSROOM);
    if (delivery?.state !== 'published') return undefined;
    try {
      await hub?.announce(newsroom.feedsWith(statement?.incidentId));
      return undefined;
    } catch (error) {
      log.warn('HUB_FAILED', { statementId: id, error: errorName(error) });
    }
    const again = now().getTime() + AGAIN_AFTER_MS;
    const isOver = again > Date.parse(delivery.at) + GIVEN_UP_AFTER_MS;
    return isOver ? undefined : new Date(again).toISOString();
  };
