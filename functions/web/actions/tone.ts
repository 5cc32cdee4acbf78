import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import type { Person } from '#domain/plan/plan.ts';
import { checkWords } from '#domain/statement/brief/check.ts';
import type { RequestToCheck, WordsToCheck } from '#domain/statement/words-to-check.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { readWithIncident } from '../read/with-incident.ts';
import type { Refusal } from './refusal.ts';
import { isInsider } from './roles.ts';

type Findings = Promise<Result<Finding[], Refusal>>;

/** Runs the tone check on words that someone would put in place of a statement's. */
export const checkNewWords = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  { texts, nextUpdateAt, publishAt }: WordsToCheck,
): Findings => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  const found = await readWithIncident(deps, id);
  if (!found) return refuse({ type: 'not-found' });
  const { statement, incident } = found;
  const purpose = {
    ...statement,
    quotes: await quotesIn(deps, { ...statement, texts }),
    writtenBy: 'person' as const,
    ...(nextUpdateAt !== undefined && { nextUpdateAt: nextUpdateAt ?? undefined }),
    ...(publishAt !== undefined && { publishAt: publishAt ?? undefined }),
  };
  return ok(checkWords(texts, purpose, incident, deps.plan, deps.rules, deps.now()));
};

/** Runs the tone check on words that someone would request a statement with. */
export const checkRequest = async (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
  { texts, ...asked }: RequestToCheck,
): Findings => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  const incident = await deps.journal.read(incidentJournal, incidentId);
  if (!incident) return refuse({ type: 'not-found' });
  const quotes = await quotesIn(deps, { ...asked, texts, incidentId });
  const purpose = { ...asked, quotes };
  return ok(checkWords(texts, purpose, incident, deps.plan, deps.rules, deps.now()));
};
