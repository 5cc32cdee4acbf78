import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { agreeToLowering, changeIncident } from '#web/actions/incidents.ts';
import { person, seedWaiting } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let incident: string;
let statement: string;
beforeEach(async () => {
  deps = testDeps();
  const waiting = await seedWaiting(deps);
  [incident, statement] = [waiting.incident.id, waiting.id];
  await changeIncident(deps, person('dan'), incident, { severity: 1, legalHold: true });
  await changeIncident(deps, person('dan'), incident, { severity: 3, legalHold: false });
});

const AGREE = 'I agree to severity 3 instead of 1 and lifting legal caution';
const seenNow = () => ({ until: deps.now().toISOString() });
const agreements = async () =>
  (await deps.journal.read(incidentJournal, incident))?.lowerings.map(({ agreed }) =>
    agreed.map(({ by }) => by),
  );

describe('what someone lowered', () => {
  it('stands on the approval and the incident, with a way to agree for those who are asked', async () => {
    const anna = await browser(deps, 'anna', 'en');
    for (const path of [`/approve/${statement}`, `/desk/incidents/${incident}`]) {
      const page = await anna.page(path);
      expect(page).toContain(
        'Dan Lind lowered the severity from 1 to 3 and asked to lift legal caution',
      );
      expect(page).toContain(AGREE);
    }
    // What was not agreed to is still demanded, and who answers sees it.
    expect(await anna.page(`/approve/${statement}`)).toMatch(/<h1>.*Legal caution.*<\/h1>/);
    const answer = await anna.post(`/desk/incidents/${incident}/agree-to-lowering`, seenNow());
    expect(answer.status).toBe(303);
    expect(await anna.page(answer.headers.get('location') ?? '')).toContain('Agreed: Anna Berg.');
    expect(await agreements()).toEqual([['anna']]);
    const after = await anna.page(`/approve/${statement}`);
    expect(after).not.toContain(AGREE);
    expect(after).not.toMatch(/<h1>.*Legal caution.*<\/h1>/);
  });

  it('can’t be let go by the one who lowered it, nor by a writer', async () => {
    for (const [who, status] of [
      ['dan', 409],
      ['karin', 403],
    ] as const) {
      const visitor = await browser(deps, who, 'en');
      expect(await visitor.page(`/desk/incidents/${incident}`)).not.toContain('I agree to');
      const form = await visitor.post(`/desk/incidents/${incident}/agree-to-lowering`, seenNow());
      expect(form.status).toBe(status);
      const { sendAs } = wholeApp(deps);
      const call = await sendAs(
        who,
        'POST',
        `/api/incidents/${incident}/agree-to-lowering`,
        seenNow(),
      );
      expect(call.status).toBe(status);
    }
    expect(await agreements()).toEqual([[]]);
  });
});

describe('words whose approvers all took part in a lowering', () => {
  it.each([
    ['sv', 'Inget godkännande av texten räcker', 'begär en ny'],
    ['en', 'No approval of this text is enough', 'request it anew'],
  ] as const)('say so, and what can be done: %s', async (language, stuck, mend) => {
    const pages = async () => {
      const [anna, karin] = [
        await browser(deps, 'anna', language),
        await browser(deps, 'karin', language),
      ];
      return [
        await anna.page(`/approve/${statement}`),
        await karin.page(`/desk/statements/${statement}`),
      ];
    };
    for (const page of await pages()) expect(page).not.toContain(stuck);
    await agreeToLowering(deps, person('anna'), incident, seenNow());
    for (const page of await pages()) {
      expect(page).toContain(stuck);
      expect(page).toContain(mend);
    }
  });
});

describe('agreeing on a page that has grown old', () => {
  it('lets nothing go that came after it', async () => {
    const anna = await browser(deps, 'anna', 'en');
    const page = await anna.page(`/desk/incidents/${incident}`);
    const until = /name="until" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
    await changeIncident(deps, person('dan'), incident, { legalHold: true });
    await changeIncident(deps, person('dan'), incident, { legalHold: false });
    const answer = await anna.post(`/desk/incidents/${incident}/agree-to-lowering`, { until });
    expect(answer.status).toBe(303);
    expect(await agreements()).toEqual([['anna'], []]);
    const again = await anna.page(`/desk/incidents/${incident}`);
    expect(again).toContain('I agree to lifting legal caution');
  });

  it('needs to say what it has seen', async () => {
    const anna = await browser(deps, 'anna', 'en');
    const form = await anna.post(`/desk/incidents/${incident}/agree-to-lowering`, {});
    expect(form.status).toBe(422);
    expect(await agreements()).toEqual([[]]);
  });
});

describe('an incident, to someone who is asked about it', () => {
  it('can be read, but not worked on', async () => {
    const anna = await browser(deps, 'anna', 'sv');
    const page = await anna.page(`/desk/incidents/${incident}`);
    expect(page).toContain('Obekräftad');
    expect(page).not.toContain(`action="/desk/incidents/${incident}/facts`);
    expect(page).not.toContain(`/desk/incidents/${incident}/edit`);
    expect(page).not.toContain('/statements/new');
    const words = await anna.page(`/desk/statements/${statement}`);
    expect(words).not.toContain(`/desk/statements/${statement}/edit`);
    expect(words).not.toContain('<form method="post" action="/desk/statements');
  });
});
