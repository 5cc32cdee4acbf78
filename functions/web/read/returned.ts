import type { ReturnCounts } from '#domain/recipients/return.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';

/** What came back of a statement's words that went to lists. */
export const returnedOf = async (
  { countReturns }: Pick<WebDeps, 'countReturns'>,
  { id, version, deliveries }: Statement,
): Promise<ReturnCounts> =>
  deliveries.some(({ tally }) => tally !== undefined) ? countReturns(id, version) : {};
