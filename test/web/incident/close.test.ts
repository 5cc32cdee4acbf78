import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { outstandingPromises } from '#domain/incident/promises.ts';
import { isOpenStep } from '#domain/incident/step.ts';
import { isUnderWay } from '#domain/statement/lists.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { endWithoutReply } from '#web/actions/comments.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { writeReview } from '#web/actions/review.ts';
import { withdrawStatement } from '#web/actions/statement-moves.ts';
import { receive } from '../../support/comment.ts';
import {
  beginDeeds,
  type Deed,
  deedsOn,
  type Happening,
  happen,
  happeningOf,
  planWithSteps,
} from '../incident-deeds.ts';
import { person, seedIncident, seedRequest } from '../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../support.ts';

const karin = person('karin');
const none = { keep: [], change: [], signedNone: true, reason: 'Ett falskt larm.' } as const;
const learned = { ...none, keep: [...none.keep], change: [...none.change] };

const begin = async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const statement = await seedRequest(deps, id, 'karin', {
    kind: 'lessons',
    nextUpdateAt: undefined,
  });
  return { deps, id, statementId: statement.id };
};
let deps: TestDeps;
let id: string;
let statementId: string;
beforeEach(async () => {
  ({ deps, id, statementId } = await begin());
});
const call = async (step: string, who = 'karin') => {
  const answer = await wholeApp(deps).sendAs(who, 'POST', `/api/incidents/${id}/${step}`);
  return { status: answer.status, body: (await answer.json()) as any };
};

describe('closing an incident', () => {
  it('takes no open comment, no statement under way, and a review', async () => {
    expect(await call('close')).toMatchObject({ status: 409, body: { type: 'wrong-phase' } });
    await call('resolve');
    const comment = await receive(deps, { statementId });
    const refused = await call('close');
    expect(refused).toMatchObject({
      status: 409,
      body: { type: 'not-ready', comments: 1, statements: 1, steps: 0, review: true },
    });
    await endWithoutReply(deps, karin, comment.id, { reason: 'thanks' });
    await withdrawStatement(deps, karin, statementId);
    await writeReview(deps, karin, id, learned);
    expect((await call('close', 'anna')).status).toBe(403);
    expect(await call('close')).toMatchObject({ status: 200, body: { phase: 'closed' } });
    expect(await call('close')).toMatchObject({ status: 200, body: { phase: 'closed' } });
    expect(await call('reactivate')).toMatchObject({ status: 409, body: { type: 'wrong-phase' } });
    expect((await receive(deps, { sourceId: 'later', statementId })).incidentId).toBeUndefined();
  });

  it('brings a comment of a closed incident that its author changes to those of none', async () => {
    const comment = await receive(deps, { statementId });
    await endWithoutReply(deps, karin, comment.id, { reason: 'thanks' });
    await withdrawStatement(deps, karin, statementId);
    await resolveIncident(deps, karin, id);
    await writeReview(deps, karin, id, learned);
    expect(await call('close')).toMatchObject({ status: 200 });
    const changed = await receive(deps, { statementId, text: 'Nu är jag sjuk!' });
    expect(changed).toMatchObject({ state: 'open', text: 'Nu är jag sjuk!' });
    expect(changed.incidentId ?? undefined).toBeUndefined();
  });

  it('says on the page what is still open', async () => {
    await resolveIncident(deps, karin, id);
    await receive(deps, { statementId });
    const page = await browser(deps, 'karin', 'sv');
    const answer = await page.post(`/desk/incidents/${id}/close`, {});
    const text = await answer.text();
    expect(answer.status).toBe(409);
    expect(text).toContain('Kommentarer som är öppna: 1.');
    expect(text).toContain('Utvärderingen är inte skriven ännu.');
    expect(text).toContain(`<a href="/desk/inbox?incident=${id}">Kommentarer`);
    expect(text).toContain(`<a href="/desk/incidents/${id}/review">Utvärderingen`);
    expect(text).not.toContain('Inget du skrivit är borta');
    expect(text).not.toMatch(/id="add-fact" open/);
  });

  it.each([
    ['sv', 'Steg som varken är gjort eller utelämnat med skäl: '],
    ['en', 'Step that is neither done nor left out with a reason: '],
  ] as const)('names each open step in %s and leads to it', async (language, words) => {
    deps = testDeps({ plan: planWithSteps });
    ({ id } = await seedIncident(deps));
    await resolveIncident(deps, karin, id);
    const open = (await deps.journal.read(incidentJournal, id))?.steps.filter(isOpenStep) ?? [];
    expect(open.length).toBeGreaterThan(0);
    const page = await browser(deps, 'karin', language);
    const text = await (await page.post(`/desk/incidents/${id}/close`, {})).text();
    for (const step of open) {
      expect(text).toContain(`<a href="/desk/incidents/${id}#step-${step.id}">${words}`);
      expect(text).toContain(`<li id="step-${step.id}">`);
    }
  });
});

const deeds: Deed[] = [
  ...(['write', 'end all', 'reopen', 'answer', 'propose', 'remove', 'family', 'plan'] as const),
  ...(['request', 'withdraw all', 'promise', 'update', 'miss promise', 'add action'] as const),
  ...(['leave step', 'review', 'resolve', 'close'] as const),
];

const atOnce = (...whats: Deed[]): Happening[] =>
  whats.map((what, which) => ({ what, which, minutes: 0 }));

const settled = atOnce('leave step', 'do step', 'resolve', 'review');

/** It is closed, and then everything is tried, one thing after another. */
const surelyClosed = [atOnce('end all'), atOnce('withdraw all'), atOnce('close')].concat(
  [...deeds, ...deeds].map((deed) => atOnce(deed)),
);

describe('an incident', () => {
  it('is never closed over anything open, whatever happens at once', async () => {
    const moment = fc.array(happeningOf(deeds), { minLength: 1, maxLength: 4 });
    const moments = fc.array(moment, { minLength: 3, maxLength: 12 });
    let closed = 0;
    await fc.assert(
      fc.asyncProperty(moments, async (story) => {
        const here = await beginDeeds();
        const acts = deedsOn(here.deps, here.id);
        for (const at of [settled, ...story]) {
          await Promise.all(at.map((deed) => happen(acts, deed)));
          const incident = await here.deps.journal.read(incidentJournal, here.id);
          if (incident?.phase !== 'closed') continue;
          closed += 1;
          expect(incident.review).toBeDefined();
          expect(incident.steps.filter(isOpenStep)).toEqual([]);
          expect(outstandingPromises(incident)).toEqual([]);
          expect(await here.deps.readCount(openComments(here.id))).toEqual({
            count: 0,
            isClosed: true,
          });
          const group = { by: 'group', group: here.id } as const;
          const comments = await here.deps.journal.list(commentJournal, group, { limit: 100 });
          expect(comments.items.filter(({ state }) => state === 'open')).toEqual([]);
          const asked = await here.deps.journal.list(statementJournal, group, { limit: 100 });
          expect(asked.items.filter(isUnderWay)).toEqual([]);
        }
      }),
      { numRuns: 61, examples: [[surelyClosed]] },
    );
    expect(closed).toBeGreaterThan(20);
  });
});
