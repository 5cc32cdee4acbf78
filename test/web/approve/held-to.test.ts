import { expect, it } from 'vitest';
import type { Plan } from '#domain/plan/plan.ts';
import { agreeToLowering, changeIncident } from '#web/actions/incidents.ts';
import { person, seedAsk, seedWaiting } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

const words = {
  en: {
    agreed: 'Lowered, and agreed to',
    open: 'Until others agree, what was demanded before holds',
    held: 'This statement is held to severity 1: it needs an approval and a second approval.',
    until: 'That holds until someone else agrees.',
    alone: 'Your approval does not count alone: you agreed to lower what they need.',
    why: 'An earlier crisis plan demanded more of it than the current one.',
  },
  sv: {
    agreed: 'Sänkt, och andra har gått med på det',
    open: 'Tills andra går med på det gäller det som krävdes förut',
    held: 'Det här uttalandet prövas enligt nivå 1: det kräver ett godkännande och ett andra godkännande.',
    until: 'Det gäller tills någon annan går med på det.',
    alone: 'Ditt godkännande räknas inte ensamt: du har gått med på att sänka det som den kräver.',
    why: 'En tidigare krisplan krävde mer av det än den som gäller nu.',
  },
} as const;

/** Asked for under a plan that wants two at severity 1, lowered, agreed to by one, under a plan that wants one. */
const seedHeld = async (): Promise<{ deps: TestDeps; id: string; incident: string }> => {
  const deps = testDeps();
  const forOne = deps.plan;
  const forTwo: Plan = { ...forOne, fourEyes: { severities: [1], kinds: ['holding'] } };
  const { id, incident } = await seedWaiting(deps);
  await changeIncident(deps, person('karin'), incident.id, { severity: 1 });
  deps.plan = forTwo;
  await seedAsk(deps, id, 'anna', '2026-11-22T13:40:00.000Z', 2);
  deps.plan = forOne;
  await changeIncident(deps, person('karin'), incident.id, { severity: 2 });
  await agreeToLowering(deps, person('dan'), incident.id, { until: deps.now().toISOString() });
  return { deps, id, incident: incident.id };
};

it.each(['en', 'sv'] as const)(
  'the approval says what its statement is held to, also where the plan of now demands less: %s',
  async (language) => {
    const { deps, id, incident } = await seedHeld();
    const anna = await browser(deps, 'anna', language);
    const text = words[language];
    const approval = await anna.page(`/approve/${id}`);
    for (const each of [text.open, text.held, text.until, text.why]) {
      expect(approval).toContain(each);
    }
    // For whatever is requested from now on it holds.
    const room = await anna.page(`/desk/incidents/${incident}`);
    expect(room).toContain(text.agreed);
    expect(room).not.toContain(text.held);
    const answer = await anna.post(`/desk/incidents/${incident}/agree-to-lowering`, {
      until: deps.now().toISOString(),
    });
    expect(answer.status).toBe(303);
    const after = await anna.page(`/approve/${id}`);
    expect(after).toContain(text.agreed);
    expect(after).not.toContain(text.held);
    expect(approval).not.toContain(text.alone);
    expect(after).toContain(text.alone);
  },
);
