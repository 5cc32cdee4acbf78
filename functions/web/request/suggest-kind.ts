import type { Incident } from '#domain/incident/incident.ts';
import { isInternal, type Kind } from '#domain/kind/kind.ts';
import { outListsFor } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOut } from '#domain/statement/supersede.ts';
import type { WebDeps } from '../deps.ts';
import { PAGE_SIZE } from '../read/list-page.ts';

/** The newest published statements of an incident, for the public and for staff. */
export const outIn = async (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string | undefined,
): Promise<Statement[]> => {
  const lists = outListsFor('internal', incidentId);
  const pages = await Promise.all(
    lists.map((list) => journal.list(statementJournal, { by: 'out', list }, { limit: PAGE_SIZE })),
  );
  return pages.flatMap(({ items }) => items);
};

/**
 * The kind that fits next, by what the public was told: an apology or distancing where someone did wrong and none is out yet,
 * otherwise a first statement, then updates, and lessons once the incident is resolved. Where our
 * wrong harms people the first statement comes before the apology, and apologises itself: those
 * affected must first know what to do.
 */
export const suggestKind = (
  incident: Pick<Incident, 'wrongdoing' | 'phase' | 'harm'>,
  statements: readonly Statement[],
): Kind => {
  const out = statements.flatMap((each) =>
    isOut(each) && !isInternal(each.kind) ? [each.kind] : [],
  );
  if (incident.phase === 'resolved') return 'lessons';
  const isFirstWord = out.length === 0;
  const { wrongdoing, harm } = incident;
  if (wrongdoing === 'ours' && isFirstWord && harm.length > 0) return 'holding';
  if (wrongdoing === 'ours' && !out.includes('apology')) return 'apology';
  if (wrongdoing === 'private' && !out.includes('distancing')) return 'distancing';
  return isFirstWord ? 'holding' : 'update';
};
