import type { GateEvent } from '#domain/freeze/events/gate-events.ts';
import { asksAboutPost, GATE_ID, type Gate, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { ThawedPost, ThawInput } from '#domain/freeze/thaw.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { holdersFor } from '#domain/plan/mandate.ts';
import { type Person, peopleIn } from '#domain/plan/plan.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isOpen } from '#domain/statement/status.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { thawPost } from './replan.ts';
import { startRun, wakeAll } from './workflow.ts';

/** Who may end a freeze: whoever holds a mandate for ordinary posts in any language. */
export const thawers = async (deps: WebDeps): Promise<Person[]> => {
  const moment = { at: deps.now(), handovers: await readHandovers(deps.journal) };
  const question = { kind: 'post', severity: 3, channels: [], legalHold: false } as const;
  const holders = deps.plan.organisation.languages.flatMap((language) =>
    holdersFor(deps.plan, { ...question, language, requestedBy: '' }, moment),
  );
  return peopleIn(deps.plan, new Set(holders.map(({ person }) => person)));
};

/** Whether someone may end a freeze. */
export const mayThaw = async (deps: WebDeps, { id }: Person): Promise<boolean> =>
  (await thawers(deps)).some((person) => person.id === id);

const holding = (gate: Gate | undefined): string[] =>
  (gate?.holds ?? []).map(({ incidentId }) => incidentId);

// The incidents whose crisis is not over: this one, and all others that hold the gate.
const activeIn = async (deps: WebDeps, incident: Incident, gate: Gate | undefined) => {
  const ids = holding(gate);
  const others = ids.filter((id) => id !== incident.id);
  // One by one: what can't be read may be active, so that nothing is let go then.
  const read = await Promise.all(others.map((id) => deps.journal.read(incidentJournal, id)));
  return [incident, ...read].flatMap((each) => (each?.phase === 'active' ? [each.id] : []));
};

const isRelease = ({ posts, reason }: ThawInput): boolean =>
  reason !== undefined && posts.length > 0 && posts.every((post) => post.do === 'release');

const problemOf = async (
  deps: WebDeps,
  input: ThawInput,
  { active, gate }: { active: string[]; gate: Gate | undefined },
): Promise<Refusal | undefined> => {
  if (active.length > 0 && !isRelease(input)) {
    return { type: 'incident-active', incidents: active };
  }
  const ids = new Set([input.incidentId, ...holding(gate)]);
  const counts = await Promise.all([...ids].map((id) => deps.readCount(openComments(id))));
  const comments = counts.reduce((sum, { count }) => sum + count, 0);
  return comments > 0 && input.reason === undefined
    ? { type: 'open-comments', comments }
    : undefined;
};

const tryAll = async (
  deps: WebDeps,
  actor: Person,
  { posts, reason }: ThawInput,
): Promise<Refusal | undefined> => {
  const { read } = deps.journal;
  const changed: string[] = [];
  for (const post of posts) {
    const statement = await read(statementJournal, post.id);
    const tried = await thawPost(deps, actor, { ...post, reason }, statement, read);
    if (tried.ok) continue;
    if (tried.refusal.type !== 'changed-meanwhile') return tried.refusal;
    changed.push(post.id);
  }
  return changed.length > 0 ? { type: 'changed-meanwhile', posts: changed } : undefined;
};

const thawOne = async (
  deps: WebDeps,
  actor: Person,
  post: ThawedPost,
  reason: string | undefined,
) => {
  const result = await deps.journal.append<Statement, StatementEvent, Refusal>(
    statementJournal,
    post.id,
    actor.id,
    (statement, read) => thawPost(deps, actor, { ...post, reason }, statement, read),
  );
  // One that goes out now, or that someone else is to approve too, takes a run.
  if (result.ok && isOpen(result.value.status)) await startRun(deps, post.id, result.value.run);
  return result;
};

// People are asked again about what waited for them on ice.
const askAgain = (deps: WebDeps) => wakeAll(deps, { by: 'open' }, asksAboutPost);

const letGo = async (deps: WebDeps, actor: Person, { incidentId, reason }: ThawInput) => {
  const words = reason === undefined ? {} : { words: { reason } };
  const gate = await deps.journal.append<Gate, GateEvent, Refusal>(
    gateJournal,
    GATE_ID,
    actor.id,
    (gate) =>
      gate?.holds.some((hold) => hold.incidentId === incidentId)
        ? ok([{ type: 'thawed', data: { incidentId }, ...words }])
        : ok([]),
  );
  if (gate.ok && !isClosed(gate.value)) await askAgain(deps);
};

/**
 * Ends an incident's freeze, and sees to each post as it was shown: it is planned anew, dropped, or
 * released. While an incident is active posts can only be released, by name and with a reason, and the
 * freeze stays. What is not named stays on ice. Where anything is refused nothing has changed, unless
 * someone changed the same posts in that very moment.
 */
export const thaw = async (
  deps: WebDeps,
  actor: Person,
  input: ThawInput,
): Promise<Result<undefined, Refusal>> => {
  if (!(await mayThaw(deps, actor))) return refuse({ type: 'no-mandate', why: 'not-covered' });
  const incident = await deps.journal.read(incidentJournal, input.incidentId);
  if (!incident) return refuse({ type: 'not-found' });
  const gate = await deps.journal.read(gateJournal, GATE_ID);
  const active = await activeIn(deps, incident, gate);
  const problem =
    (await problemOf(deps, input, { active, gate })) ?? (await tryAll(deps, actor, input));
  if (problem) return refuse(problem);
  // First, since an approval that was given while the gate was closed does not count afterwards.
  if (gate && active.length === 0) await letGo(deps, actor, input);
  for (const post of input.posts) {
    const done = await thawOne(deps, actor, post, input.reason);
    if (!done.ok) return done;
  }
  return ok(undefined);
};
