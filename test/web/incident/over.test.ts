import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { apiRoutes } from '#web/api/api.ts';
import { requestInputs } from '../../support/inputs.ts';
import { seedIncident } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const OF = '/incidents/{id}';
const bodyOf = new Map(requestInputs.map(({ of, body }) => [of, body]));

/** Everything that the API can do to an incident. */
const acts = apiRoutes
  .filter(({ method, path }) => method !== 'get' && path.startsWith(OF))
  .map(({ method, path }) => ({ method, path, body: bodyOf.get(`${method} ${path}`) }))
  .filter(({ path }) => !path.endsWith('tone-check'));

const begin = async (phase: 'resolved' | 'closed' | 'cancelled') => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const moves = {
    resolved: ['resolved'],
    closed: ['resolved', 'closed'],
    cancelled: ['cancelled'],
  };
  await deps.journal.append(incidentJournal, id, 'karin', () =>
    ok(moves[phase].map((type) => ({ type, data: {} }) as any)),
  );
  const incident = async (): Promise<Incident> => {
    const now = await deps.journal.read(incidentJournal, id);
    if (!now) throw new Error('It is gone');
    return now;
  };
  const act = async ({ method, path, body }: (typeof acts)[number], more: object = {}) => {
    const at = path.replace('{id}', id).replace('{factId}', 'f1').replace('{step}', 'ring');
    const address = `/api${at.replace('{actionId}', 'a1')}`;
    const sent = body && { ...body, ...more };
    const answer = await wholeApp(deps).sendAs('karin', method.toUpperCase(), address, sent);
    return { status: answer.status, type: ((await answer.json()) as any).type as string };
  };
  return { deps, id, incident, act };
};

// What is noted beside an incident, and what becomes of what was learned.
const asItWas = ({ notes, survey, actions, ...rest }: Incident) => rest;

describe('an incident that is over', () => {
  it('stays as it was, whatever is tried in whichever order', async () => {
    const tries = fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 20 });
    const phases = fc.constantFrom('closed', 'cancelled' as const);
    await fc.assert(
      fc.asyncProperty(phases, tries, async (phase, tried) => {
        const { incident, act } = await begin(phase);
        const before = asItWas(await incident());
        for (const each of tried) await act(each);
        expect(asItWas(await incident())).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['patch', OF],
    ['post', `${OF}/facts`],
    ['patch', `${OF}/facts/{factId}`],
  ])('answers %s %s with 409, as one that is resolved does not', async (method, path) => {
    const found = acts.find((each) => each.method === method && each.path === path);
    if (!found) throw new Error('There is no such call');
    const { act: actLate } = await begin('closed');
    expect(await actLate(found)).toEqual({ status: 409, type: 'incident-over' });
    const { act } = await begin('resolved');
    expect((await act(found)).status).toBeLessThan(300);
  });

  it('takes legal caution alone', async () => {
    const { deps, id, incident } = await begin('closed');
    const send = async (body: object) => {
      const { sendAs } = wholeApp(deps);
      return (await sendAs('karin', 'PATCH', `/api/incidents/${id}`, body)).status;
    };
    expect(await send({ legalHold: true, severity: 1 })).toBe(409);
    expect(await send({ legalHold: true })).toBe(200);
    expect(await incident()).toMatchObject({ legalHold: true, severity: 2 });
  });

  it('shows no form that it would refuse, and says how to go on', async () => {
    const { deps, id } = await begin('closed');
    const karin = await browser(deps, 'karin', 'en');
    const room = await karin.page(`/desk/incidents/${id}`);
    for (const at of ['facts', 'edit', 'checklist']) {
      expect(room).not.toContain(`"/desk/incidents/${id}/${at}`);
    }
    const review = await karin.page(`/desk/incidents/${id}/review`);
    expect(review).not.toContain(`action="/desk/incidents/${id}/review"`);
    const edit = await karin.get(`/desk/incidents/${id}/edit`);
    expect(edit.status).toBe(409);
    expect(await edit.text()).toContain('This incident is closed and stays as it is');
    const added = await karin.post(`/desk/incidents/${id}/facts`, {
      text: 'Ett till.',
      status: 'confirmed',
    });
    expect(added.status).toBe(409);
    expect(await added.text()).toContain('Note beside an entry of its review');
  });
});
