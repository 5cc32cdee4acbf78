import { expect, it } from 'vitest';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import * as build from '#test/support/statement.ts';
import { seedApproval, seedAsk, seedDraft, seedIncident, write } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { testDeps, wholeApp } from '../support.ts';

const KEY_MESSAGE = 'Vi finns hos er hela natten.';

const asked = (incidentId: string): StatementEvent => {
  const event = build.requested({ id: 'older', incidentId, channels: ['newsroom', 'x', 'sms'] });
  return event.type === 'requested'
    ? { ...event, words: { ...event.words, keyMessage: KEY_MESSAGE } }
    : event;
};

it('an older request with a key message is shown and approved, and its journal holds that', async () => {
  const deps = testDeps();
  const { sendAs } = wholeApp(deps);
  const incident = await seedIncident(deps);
  await write(deps, 'older', 'karin', asked(incident.id));
  const hash = await seedDraft(deps, 'older', calmTexts);
  await seedAsk(deps, 'older', 'anna', '2026-11-22T13:35:00.000Z');
  const get = async (who: string, path: string) => {
    const response = await sendAs(who, 'GET', path);
    expect(response.status).toBe(200);
    return response.text();
  };
  expect(await get('karin', '/desk/statements/older')).toContain(hash);
  await get('anna', '/approve/older');
  await get('anna', '/approve/older/why');
  expect(await get('karin', '/api/statements/older')).not.toContain(KEY_MESSAGE);
  expect(await get('karin', '/api/statements/older/journal')).toContain(KEY_MESSAGE);
  await seedApproval(deps, 'older', hash);
  expect(JSON.parse(await get('karin', '/api/statements/older'))).toMatchObject({
    ...{ hash, decision: { decision: 'approve' } },
  });
});

it('a new request with a key message is refused as with any field that Talan does not know', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const response = await wholeApp(deps).sendAs('karin', 'POST', `/api/incidents/${id}/statements`, {
    ...{ kind: 'holding', language: 'sv', channels: ['newsroom'] },
    ...{ nextUpdateAt: '2026-11-22T15:00:00Z', keyMessage: KEY_MESSAGE },
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    type: 'invalid',
    errors: [{ path: '', message: 'Unrecognized key: "keyMessage"' }],
  });
});
