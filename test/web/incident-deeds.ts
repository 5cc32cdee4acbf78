import fc from 'fast-check';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { JournalBusy } from '#domain/journal/record-errors.ts';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { appendReceipt } from '#domain/statement/append-receipt.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { settle } from '#web/actions/checklist.ts';
import {
  assignComment,
  endWithoutReply,
  handOverComment,
  reopenComment,
} from '#web/actions/comments.ts';
import { addAction, changeAction } from '#web/actions/incident-actions.ts';
import { decideOnRemoval, proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { closeIncident, reactivateIncident, resolveIncident } from '#web/actions/phases.ts';
import { enterPlanned } from '#web/actions/planned.ts';
import { writeReview } from '#web/actions/review.ts';
import { withdrawStatement } from '#web/actions/statement-moves.ts';
import { receive } from '../support/comment.ts';
import { seedFamilyRequest } from './family.ts';
import { plan } from './plan.ts';
import { person, seedApproval, seedAsk, seedDraft, seedIncident, seedRequest } from './seed.ts';
import { calmTexts } from './seed-texts.ts';
import { type TestDeps, testDeps } from './support.ts';
import { tellStaff } from './tell-staff.ts';

const [karin, dan] = [person('karin'), person('dan')];
const MINUTE_MS = 60_000;

/** A plan whose checklist has two steps. */
export const planWithSteps = CheckedPlan.parse({
  ...plan,
  checklists: [
    {
      id: 'firsthour',
      title: 'Första timmen',
      steps: [
        { id: 'group', text: 'Samla krisgruppen', role: 'writer', due: 'PT15M' },
        { id: 'staff', text: 'Berätta för personalen', role: 'writer', due: 'PT45M' },
      ],
    },
  ],
});

/** An incident with two open steps, and nothing else. */
export const beginDeeds = async () => {
  const deps = testDeps({ plan: planWithSteps });
  const { id } = await seedIncident(deps);
  return { deps, id };
};

// The journal decides again while others are quicker; here whoever asks does.
const again = async (work: () => Promise<unknown>, tries = 5): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof JournalBusy)) throw error;
    if (tries > 0) await again(work, tries - 1);
  }
};

/** What people and the public do to an incident, each as often as a story says. */
export const deedsOn = (deps: TestDeps, id: string) => {
  const comments: string[] = [];
  const statements: string[] = [];
  const pick = (from: readonly string[], which: number): string =>
    from[which % Math.max(1, from.length)] ?? '';
  const at = (minutes: number): string =>
    new Date(deps.clock.now.getTime() + minutes * MINUTE_MS).toISOString();
  const happensTo = (comment: string, event: CommentEvent) =>
    deps.journal.append<Comment, CommentEvent, never>(commentJournal, comment, 'karin', (state) =>
      ok(state ? [event] : []),
    );
  const incident = () => deps.journal.read(incidentJournal, id);

  /** Words for the public are out, which promises an update, and keeps what was promised before. */
  const publish = async (kind: 'holding' | 'update', minutes: number) => {
    const asked = { kind, channels: ['newsroom'], nextUpdateAt: at(minutes + 1) };
    const { id: statement } = await seedRequest(deps, id, 'karin', asked);
    const hash = await seedDraft(deps, statement, calmTexts);
    await seedAsk(deps, statement, 'anna', at(30));
    await seedApproval(deps, statement, hash);
    const out = { id: statement, by: 'talan', now: deps.now };
    const url = 'https://n.example/1';
    await appendReceipt<never>(deps.journal, out, () =>
      ok([receipt('newsroom', 'published', { url })]),
    );
    await deps.journal.append<Statement, StatementEvent, never>(
      statementJournal,
      statement,
      'talan',
      (state) => ok(state ? conclude(state) : []),
    );
  };
  const missPromise = () =>
    deps.journal.append<Incident, IncidentEvent, never>(incidentJournal, id, 'talan', (state) => {
      const [open] = state ? outstandingPromises(state) : [];
      const data = { id: open?.id ?? '', people: ['karin'], failed: [] };
      return ok(open?.state === 'open' ? [{ type: 'promise-missed', data }] : []);
    });
  const finishAction = async (which: number) => {
    const { actions = [] } = (await incident()) ?? {};
    const action = actions[which % Math.max(1, actions.length)];
    const done = { done: true, proof: 'Protokollet' } as const;
    if (action) await changeAction(deps, karin, id, action.id, done);
  };
  const family = async (which: number) => {
    const of = pick(comments, which);
    if (of) await seedFamilyRequest(deps, of).catch(() => undefined);
  };

  const act = {
    write: async () => {
      const input = { sourceId: `c${comments.length}-${Math.random()}`, writtenAt: at(0) };
      const { id: comment } = await receive(deps, input);
      await assignComment(deps, karin, comment, { incidentId: id });
      comments.push(comment);
    },
    answer: (which) => {
      const data = { statementId: 's', version: 1, hash: 'h', state: 'published' } as const;
      return happensTo(pick(comments, which), { type: 'answered', data });
    },
    'miss clock': (which) =>
      happensTo(pick(comments, which), { type: 'overdue', data: { clock: 'answer', at: at(0) } }),
    'hand over': (which) =>
      handOverComment(deps, karin, pick(comments, which), { to: 'Växeln', way: 'phone' }),
    'end all': async () => {
      for (const each of comments) await endWithoutReply(deps, karin, each, { reason: 'thanks' });
    },
    reopen: (which) => reopenComment(deps, karin, pick(comments, which), { reason: 'Trots allt.' }),
    propose: (which) => {
      const ground = which % 2 === 0 ? 'threat' : 'spam';
      return proposeRemoval(deps, karin, pick(comments, which), { ground, reason: 'Skäl.' });
    },
    remove: (which) => decideOnRemoval(deps, dan, pick(comments, which), { decision: 'remove' }),
    undo: (which) => takeBackRemoval(deps, dan, pick(comments, which)),
    request: async () => {
      statements.push((await seedRequest(deps, id).catch(() => ({ id: '' }))).id);
    },
    'withdraw all': async () => {
      const { items } = await deps.journal.list(
        statementJournal,
        { by: 'group', group: id },
        { limit: 100 },
      );
      for (const each of items) await withdrawStatement(deps, karin, each.id);
    },
    family,
    'tell staff': () => tellStaff(deps, id).catch(() => undefined),
    promise: (_which, minutes) => publish('holding', minutes).catch(() => undefined),
    update: (_which, minutes) => publish('update', minutes).catch(() => undefined),
    'miss promise': missPromise,
    'do step': (which) =>
      settle(deps, karin, id, which % 2 === 0 ? 'group' : 'staff', { done: true }),
    'leave step': (which) =>
      settle(deps, karin, id, which % 2 === 0 ? 'group' : 'staff', {
        ...{ done: false, reason: 'Behövdes inte.' },
      }),
    'add action': () =>
      addAction(deps, karin, id, {
        ...{ cause: 'Larmet nådde en.', change: 'Larmet ringer två.', owner: 'anna' },
        dueAt: at(1000),
      }),
    'finish action': finishAction,
    plan: () =>
      enterPlanned(deps, karin, {
        ...{ planner: 'other', channel: 'facebook', text: 'Glad midsommar!', at: at(500) },
      } as never),
    review: () => writeReview(deps, karin, id, learned),
    resolve: () => resolveIncident(deps, karin, id),
    reactivate: () => reactivateIncident(deps, karin, id),
    close: () => closeIncident(deps, karin, id),
  } satisfies Record<string, (which: number, minutes: number) => Promise<unknown>>;
  return act;
};

const learned = { keep: [], change: [], signedNone: true as const, reason: 'Ett falskt larm.' };

export type Deed = keyof ReturnType<typeof deedsOn>;

/** One deed of a story. */
export interface Happening {
  what: Deed;
  which: number;
  minutes: number;
}

/** Any of these deeds. */
export const happeningOf = (deeds: readonly Deed[]): fc.Arbitrary<Happening> =>
  fc.record({ what: fc.constantFrom(...deeds), which: fc.nat(5), minutes: fc.nat(90) });

/** Does it, as often as the journal asks to decide again. */
export const happen = (acts: ReturnType<typeof deedsOn>, { what, which, minutes }: Happening) =>
  again(() => acts[what](which, minutes));
