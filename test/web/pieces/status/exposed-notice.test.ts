import { beforeEach, describe, expect, it, vi } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedPublished } from '../../seed.ts';
import { calmTexts } from '../../seed-texts.ts';
import { browser, testDeps, wholeApp } from '../../support.ts';

const NAMED = 'Kim Berggren';
const named = calmTexts.map((text) => ({ ...text, text: `${text.text} ${NAMED} leder arbetet.` }));

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps({ rules });
});

const protect = (id: string, ...protectedNames: string[]) =>
  changeIncident(deps, person('karin'), id, { protectedNames });

describe('a name that is protected after words with it went out', () => {
  it('is told on the desk and on their page, with the way to correct them, and in the API', async () => {
    const { id, incident } = await seedPublished(deps, named);
    const karin = await browser(deps, 'karin', 'sv');
    await protect(incident.id, 'Lo Öberg');
    expect(await karin.page('/desk')).not.toContain('ett namn som inte får');
    await protect(incident.id, NAMED);
    expect(await karin.page('/desk')).toContain('Här står ett namn som inte får förekomma');
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain(`inte får förekomma: ${NAMED}`);
    expect(page).toContain(`?kind=correction&amp;corrects=${id}`);
    const answer = await wholeApp(deps).sendAs('karin', 'GET', `/api/statements/${id}`);
    expect(await answer.json()).toMatchObject({ exposed: [NAMED] });
  });

  it('is looked for at no reading of the desk where no name came later', async () => {
    const { incident } = await seedPublished(deps, named);
    const karin = await browser(deps, 'karin', 'sv');
    const notes = vi.spyOn(deps, 'readNotes');
    const outRead = async () => {
      notes.mockClear();
      await karin.page('/desk');
      return notes.mock.calls.filter(([, { list }]) => list?.by === 'out').length;
    };
    expect(await outRead()).toBe(0);
    await protect(incident.id, NAMED);
    expect(await outRead()).toBeGreaterThan(0);
    await protect(incident.id);
    const opened = await wholeApp(deps).sendAs('karin', 'POST', '/api/incidents', {
      ...{ title: 'Brand', summary: 'Det brinner.', severity: 3, protectedNames: [NAMED] },
      ...{ responsibility: 'unknown', wrongdoing: 'unknown', harm: [] },
    });
    expect(opened.status).toBe(201);
    expect(await outRead()).toBe(0);
  });

  it.each([
    { holds: 'no such name', drafted: calmTexts, again: 0 },
    { holds: 'such a name', drafted: named, again: 1 },
  ])('is looked for anew in words with $holds $again times', async ({ drafted, again }) => {
    const { id, incident } = await seedPublished(deps, drafted);
    const karin = await browser(deps, 'karin', 'sv');
    const readAll = vi.spyOn(deps.journal, 'readAll');
    const timesRead = async () => {
      readAll.mockClear();
      await karin.page('/desk');
      return readAll.mock.calls.filter(([, ids]) => ids.includes(id)).length;
    };
    const before = await timesRead();
    await protect(incident.id, NAMED);
    await timesRead();
    expect((await timesRead()) - before).toBe(again);
  });

  it('is told by mail to those who must act, once, and marked in the room', async () => {
    const told: string[] = [];
    deps.incidentNotifier = {
      notify: async ({ what, to }) => void told.push(`${what} ${to.id}`),
    };
    const { id, incident } = await seedPublished(deps, named);
    told.length = 0;
    const change = (...protectedNames: string[]) =>
      changeIncident(deps, person('dan'), incident.id, { protectedNames });
    await change('Lo Öberg');
    expect(told).toEqual([]);
    await change('Lo Öberg', NAMED);
    await change('Lo Öberg', NAMED);
    expect(told).toContain('name-exposed karin');
    expect(told).not.toContain('name-exposed dan');
    expect(new Set(told).size).toBe(told.length);
    const karin = await browser(deps, 'karin', 'sv');
    const room = await karin.page(`/desk/incidents/${incident.id}`);
    const [, row = ''] = room.split(`<a href="/desk/statements/${id}">`);
    expect(row.split('</a>')[0]).not.toContain(incident.title);
    expect(row.split('</li>')[0]).toContain('Innehåller ett namn som är skyddat nu');
  });

  it('is told no more once others have taken their place', async () => {
    const { id, incident } = await seedPublished(deps, named);
    await protect(incident.id, NAMED);
    await deps.journal.append(statementJournal, id, 'talan', () =>
      ok([{ type: 'superseded', data: { by: 's9', how: 'withdraws' } }]),
    );
    const karin = await browser(deps, 'karin', 'sv');
    expect(await karin.page('/desk')).not.toContain('ett namn som inte får');
    expect(await karin.page(`/desk/statements/${id}`)).not.toContain('inte får förekomma:');
  });
});
