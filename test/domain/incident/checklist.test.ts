import { describe, expect, it } from 'vitest';
import { stepChanges } from '#domain/incident/compare-checklist.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ownersOf, stepsWanted } from '#domain/incident/late-steps.ts';
import { openSteps, settleStep, tickSteps } from '#domain/incident/settle-step.ts';
import { startChecklist } from '#domain/incident/start-checklist.ts';
import { Checklists } from '#domain/plan/checklist.ts';
import { planWith } from '../../support/plan.ts';

const AT = '2026-11-22T12:00:00.000Z';
const lists = [
  {
    id: 'hour',
    title: 'Första timmen',
    steps: [
      { id: 'call', text: 'Samla gruppen', role: 'spokesperson', due: 'PT15M' },
      { id: 'page', text: 'Sida', role: 'writer', due: 'PT30M', proof: 'link' },
      { id: 'file', text: 'Diarium', role: 'legal', proof: 'receipt' },
      { id: 'staff', text: 'Informera', role: 'writer', due: 'PT45M', by: 'internal' },
    ],
  },
];
const plan = { ...planWith(), checklists: Checklists.parse(lists) };

const meta = (by: string, at = AT) => ({ by, at });
const fold = (
  state: Incident,
  events: readonly IncidentEvent[],
  by = 'writer',
  at = AT,
): Incident => events.reduce((now, event) => incidentJournal.fold(now, event, meta(by, at)), state);

const opened = incidentJournal.fold(
  undefined,
  {
    type: 'opened',
    data: {
      id: 'i1',
      severity: 2,
      responsibility: 'unknown',
      wrongdoing: 'unknown',
      harm: [],
      legalHold: false,
      phase: 'active',
    },
    words: {
      title: 'T',
      summary: 'S',
      facts: [],
      commitments: [],
      contacts: [],
      policies: [],
      protectedNames: [],
    },
  },
  meta('writer'),
);
const started = fold(opened, startChecklist(plan, new Date(AT)));
const settled = (id: string, input: Parameters<typeof settleStep>[2]) =>
  settleStep(started, id, input);

describe('checklists of the plan', () => {
  it('start with the incident, each step due from then', () => {
    expect(started.steps.map(({ id, role, dueAt }) => [id, role, dueAt])).toEqual([
      ['call', 'spokesperson', '2026-11-22T12:15:00.000Z'],
      ['page', 'writer', '2026-11-22T12:30:00.000Z'],
      ['file', 'legal', undefined],
      ['staff', 'writer', '2026-11-22T12:45:00.000Z'],
    ]);
  });

  it('hold each line in one language or in both, and not in half', () => {
    const textOf = (text: unknown) =>
      Checklists.safeParse([{ ...lists[0], steps: [{ id: 'call', text, role: 'writer' }] }]);
    expect(textOf({ sv: 'Ring', en: 'Call' }).success).toBe(true);
    expect(textOf({ sv: 'Ring' }).error?.issues[0]?.message).toBe(
      'must be one line of text, or { sv, en } with one for each language',
    );
  });

  it('may still be those of an older plan, which had words alone', () => {
    const [list] = Checklists.parse([{ name: 'Första timmen', steps: ['Samla krisgruppen'] }]);
    expect(list).toEqual({
      id: 'list1',
      title: 'Första timmen',
      steps: [{ id: 'list1step1', text: 'Samla krisgruppen', role: 'writer', proof: 'none' }],
    });
  });

  it('may not name two steps alike', () => {
    const twice = [lists[0], { ...lists[0], id: 'day' }];
    expect(Checklists.safeParse(twice).error?.issues[0]?.message).toContain('"call" is used twice');
  });
});

describe('a step', () => {
  it('is done by whoever says so, with its proof', () => {
    expect(settled('call', { done: true }).ok).toBe(true);
    expect(settled('page', { done: true })).toMatchObject({ refusal: { type: 'proof-missing' } });
    expect(settled('page', { done: true, proof: 'klart' })).toMatchObject({
      refusal: { type: 'proof-missing' },
    });
    expect(settled('page', { done: true, proof: 'https://exempel.example/kris' }).ok).toBe(true);
    expect(settled('file', { done: true })).toMatchObject({ refusal: { type: 'proof-missing' } });
    expect(settled('file', { done: true, proof: 'Dnr 2026:1' }).ok).toBe(true);
    expect(settled('none', { done: true })).toMatchObject({ refusal: { type: 'not-found' } });
  });

  it('that a receipt proves ticks itself; a person can only say why it is not done', () => {
    expect(settled('staff', { done: true })).toMatchObject({
      refusal: { type: 'step-ticks-itself' },
    });
    const excused = settled('staff', { done: false, reason: 'Alla satt i rummet.' });
    if (!excused.ok) throw new Error('refused');
    const after = fold(started, excused.value);
    expect(openSteps(after).map(({ id }) => id)).toEqual(['call', 'page', 'file']);
    const ticked = fold(after, tickSteps(after, 'internal', 's1'), 'talan');
    expect(ticked.steps[3]).toMatchObject({ done: { by: 'talan', statementId: 's1' } });
    expect(ticked.steps[3]?.notDone).toBeUndefined();
    expect(tickSteps(ticked, 'internal', 's2')).toEqual([]);
  });

  it('says a thing once', () => {
    const first = settled('call', { done: true });
    if (!first.ok) throw new Error('refused');
    const after = fold(started, first.value);
    expect(settleStep(after, 'call', { done: true })).toEqual({ ok: true, value: [] });
  });

  it('wants one look when the next one is late, and none after it was told', () => {
    expect(stepsWanted(started)).toEqual([
      { kind: 'steps-late', key: 'checklist', at: '2026-11-22T12:15:00.000Z' },
    ]);
    const late: IncidentEvent = {
      type: 'steps-late',
      data: { steps: ['call', 'page'], people: [], failed: [] },
    };
    expect(stepsWanted(fold(started, [late]))[0]?.at).toBe('2026-11-22T12:45:00.000Z');
    expect(stepsWanted({ ...started, phase: 'resolved' })).toEqual([]);
  });

  it('belongs to the crisis group where nobody has its role any more', () => {
    expect(ownersOf(plan, { role: 'legal' }).map(({ id }) => id)).toEqual(plan.crisisGroup);
  });
});

describe('a plan that is changed during the incident', () => {
  it('leaves the running list as it is, and is shown', () => {
    expect(stepChanges(started, plan)).toEqual([]);
    const aMomentLater = new Date(Date.parse(started.openedAt) + 40).toISOString();
    expect(stepChanges({ ...started, openedAt: aMomentLater }, plan)).toEqual([]);
    const [list] = plan.checklists;
    const [call, , ...rest] = list?.steps ?? [];
    const checklists = Checklists.parse([
      {
        ...list,
        steps: [{ ...call, due: 'PT5M' }, ...rest, { id: 'new', text: 'Ny', role: 'writer' }],
      },
    ]);
    expect(stepChanges(started, { checklists })).toEqual([
      { change: 'removed', text: 'Sida' },
      { change: 'changed', text: 'Samla gruppen' },
      { change: 'added', text: 'Ny' },
    ]);
  });
});
