import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { noteGone } from '#domain/comment/note-gone.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { openComments } from '#domain/incident/open-counts.ts';
import { ok } from '#domain/values/result.ts';
import { receive } from '../../support/comment.ts';
import { seedIncident, seedRequest, write } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

const below = async () => {
  const deps = testDeps();
  const incident = await seedIncident(deps);
  const statement = await seedRequest(deps, incident.id);
  return { deps, incident, statementId: statement.id };
};

describe('a comment that comes in', () => {
  it('stands open, with its clocks started when it was written', async () => {
    const comment = await receive(testDeps());
    expect(comment).toMatchObject({
      state: 'open',
      writtenAt: '2026-11-22T13:00:00.000Z',
      receivedAt: '2026-11-22T13:05:00.000Z',
      deadlines: {
        acknowledgeBy: '2026-11-22T14:00:00.000Z',
        answerBy: '2026-11-23T13:00:00.000Z',
      },
    });
    expect(comment.deadlines.urgentBy).toBeUndefined();
  });

  it('is seen to sooner where it is urgent', async () => {
    const comment = await receive(testDeps(), {}, ['acute-illness']);
    expect(comment.state).toBe('open');
    expect(comment.deadlines.urgentBy).toBe('2026-11-22T13:15:00.000Z');
  });

  it('counts once, however often it is brought', async () => {
    const { deps, incident, statementId } = await below();
    await receive(deps, { statementId });
    const again = await receive(deps, { statementId });
    expect(again.incidentId).toBe(incident.id);
    expect((await deps.readCount(openComments(incident.id))).count).toBe(1);
    const { items } = await deps.journal.entries(`comment#${again.id}`, { limit: 10 });
    expect(items).toHaveLength(1);
  });

  it('is two where two people write the same', async () => {
    const deps = testDeps();
    const one = await receive(deps, { sourceId: '1' });
    const other = await receive(deps, { sourceId: '2' });
    expect(one.id).not.toBe(other.id);
  });

  it('is open again when its author changes it, and keeps what it said', async () => {
    const { deps, statementId, incident } = await below();
    const { id } = await receive(deps, { statementId });
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    expect((await deps.readCount(openComments(incident.id))).count).toBe(0);
    const comment = await receive(deps, { statementId, text: 'Nu är jag sjuk!' });
    expect(comment).toMatchObject({
      state: 'open',
      text: 'Nu är jag sjuk!',
      earlierTexts: ['Kan man dricka vattnet i Norrby nu?'],
      deadlines: { acknowledgeBy: '2026-11-22T14:05:00.000Z' },
    });
    expect((await deps.readCount(openComments(incident.id))).count).toBe(1);
  });

  it('keeps its words whoever else says to have changed them', async () => {
    const deps = testDeps();
    const first = await receive(deps);
    const forged = { text: 'Något helt annat.', author: { id: 'someone-else' } };
    expect(await receive(deps, forged)).toEqual({
      ...first,
      saidOtherwise: [{ by: 'talan' }],
    });
  });

  it('is kept as it was received when its author deletes it, and open again when they change it', async () => {
    const deps = testDeps();
    const { id, text } = await receive(deps);
    await noteGone(deps.journal, id);
    await noteGone(deps.journal, id);
    const deleted = await deps.journal.read(commentJournal, id);
    expect(deleted).toMatchObject({ state: 'open', text, deletedAt: '2026-11-22T13:05:00.000Z' });
    expect((await deps.journal.entries(`comment#${id}`, { limit: 10 })).items).toHaveLength(2);
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'deleted' } }]),
    );
    const edited = await receive(deps, { text: 'Jag menade brunnen.' });
    expect([edited.state, edited.deletedAt, edited.earlierTexts]).toEqual([
      'open',
      undefined,
      [text],
    ]);
  });

  it('is not known where nothing was received', async () => {
    const deps = testDeps();
    await noteGone(deps.journal, 'unknown');
    expect(await deps.journal.read(commentJournal, 'unknown')).toBeUndefined();
  });

  it('belongs to no incident that is closed, nor goes on to when its author changes it', async () => {
    const { deps, statementId, incident } = await below();
    const { id } = await receive(deps, { statementId });
    await deps.journal.append(commentJournal, id, 'karin', () =>
      ok([{ type: 'no-reply', data: { reason: 'thanks' } }]),
    );
    await write(deps, statementId, 'karin', { type: 'withdrawn', data: {} });
    await deps.journal.append(incidentJournal, incident.id, 'karin', () =>
      ok([
        { type: 'resolved', data: {} },
        { type: 'closed', data: {} },
      ]),
    );
    const changed = await receive(deps, { statementId, text: 'Nu är jag sjuk!' });
    expect([changed.id, changed.state, changed.incidentId]).toEqual([id, 'open', undefined]);
    const late = await receive(deps, { statementId, sourceId: '2' });
    expect(late.incidentId).toBeUndefined();
  });

  it('belongs to no incident where it stands below nothing of ours, or below what we do not know', async () => {
    const deps = testDeps();
    expect((await receive(deps)).incidentId).toBeUndefined();
    const stray = await receive(deps, { sourceId: '2', statementId: 'unknown' });
    expect(stray.incidentId).toBeUndefined();
  });
});
