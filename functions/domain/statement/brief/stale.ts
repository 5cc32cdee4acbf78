import * as z from 'zod';
import type { Incident } from '../../incident/incident.ts';
import type { Statement } from '../statement.ts';
import { isOut } from '../supersede.ts';
import { factNews } from './before.ts';

/** A fact that words which are out rest on and that no longer is as it was; `earlier` is what it said. */
export const StaleFact = z.object({
  what: z.enum(['changed', 'withdrawn', 'doubted']),
  factId: z.string(),
  earlier: z.string(),
});
export type StaleFact = z.infer<typeof StaleFact>;

// Words by a person name no facts: they may rest on any that was confirmed when they were checked.
const restsOn = ({ texts }: Statement, factId: string): boolean =>
  texts.some(
    ({ sentences }) =>
      sentences.length === 0 || sentences.some(({ factIds }) => factIds.includes(factId)),
  );

// A fact whose words were erased has not changed.
const hasWords = ({ text }: { text: string }): boolean => text !== '';

/** The facts that a statement's words rest on and that were changed, withdrawn or are no longer confirmed since. */
export const outdatedFacts = (
  statement: Statement,
  { facts }: Pick<Incident, 'facts'>,
): StaleFact[] =>
  factNews(facts.filter(hasWords), statement.check?.basis.facts).flatMap((news) =>
    'earlier' in news && restsOn(statement, news.factId) ? [news] : [],
  );

/**
 * What has made the words of a statement stale since they were approved. Empty while they are not out, and once
 * another statement has taken their place.
 */
export const staleFacts = (statement: Statement, incident: Pick<Incident, 'facts'>): StaleFact[] =>
  !isOut(statement) || statement.supersededBy ? [] : outdatedFacts(statement, incident);
