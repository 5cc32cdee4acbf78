import { errorName } from '#domain/observe/log.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { StepDeps } from './deps.ts';

/**
 * Notes a statement's journal in the second place. That this fails holds up no crisis statement: it is tried
 * again at night, and an alarm says so.
 */
export const noteAnchor = async (
  deps: Pick<StepDeps, 'journal' | 'anchors' | 'log' | 'metrics' | 'now'>,
  id: string,
): Promise<void> => {
  try {
    const hash = await deps.journal.lastHash(statementJournal, id);
    if (hash === undefined) return;
    const stream = `${statementJournal.name}#${id}`;
    await deps.anchors.add([{ stream, hash, at: deps.now().toISOString() }]);
  } catch (error) {
    deps.log.warn('ANCHOR_FAILED', { statementId: id, error: errorName(error) });
    deps.metrics.add('AnchorFailures', 1);
  }
};
