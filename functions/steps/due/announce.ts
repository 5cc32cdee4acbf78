import { NEWSROOM } from '#domain/channel/channel.ts';
import { deliveryOn } from '#domain/statement/publishing/seen-delivery.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';
import { type HubDeps, tellHub } from './tell-hub.ts';

export type AnnounceDeps = HubDeps & Pick<StepDeps, 'journal'>;

/**
 * Tells the hub of a statement that is out in the newsroom. It comes after publishing, so that a hub that is away holds
 * up nothing.
 */
export const announce =
  (deps: AnnounceDeps): DueHandler =>
  async ({ id }) => {
    const statement = await deps.journal.read(statementJournal, id);
    const delivery = statement && deliveryOn(statement, NEWSROOM);
    if (delivery?.state !== 'published') return undefined;
    return tellHub(deps, statement?.incidentId, delivery.at);
  };
