import { beforeEach, describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { seedPublished } from '../../seed.ts';
import { browser, testDeps } from '../../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

describe('words that are out and rest on a fact that changed', () => {
  it('are marked in the list, and on their page with what changed', async () => {
    const { id, incident } = await seedPublished(deps);
    const [known] = incident.facts;
    expect(await karin.page('/desk/statements')).not.toContain('Ändrat sedan dess');
    const words = { text: 'Prov visar inga bakterier.' };
    await deps.journal.append<Incident, IncidentEvent, never>(
      incidentJournal,
      incident.id,
      'karin',
      () => ok([{ type: 'fact-changed', data: { id: known!.id }, words }]),
    );
    const list = await karin.page('/desk/statements');
    expect(list).toContain(`<b>Ändrat sedan dess:</b> ”${known!.text}” lyder nu ”${words.text}”`);
    expect(list).toContain(`?kind=correction&amp;corrects=${id}`);
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('lyder nu ”Prov visar inga bakterier.”');
    expect(page).toContain(`?kind=correction&amp;corrects=${id}`);
  });
});
