import { describe, expect, it } from 'vitest';
import { checkNewWords, checkRequest } from '#web/actions/tone.ts';
import { person, seedIncident, seedWaiting } from '../seed.ts';
import { testDeps } from '../support.ts';

const deps = testDeps();

const sorry = 'Vi beklagar om någon känner sig orolig.';

describe('the check of words that are not saved', () => {
  const texts = [{ channel: 'x' as const, text: `Ja.\n${sorry}` }];

  it('holds them against the statement, with offsets in what was sent', async () => {
    const { id } = await seedWaiting(deps);
    const result = await checkNewWords(deps, person('anna'), id, { texts });
    const [first] = result.ok ? result.value : [];
    expect(first).toMatchObject({ channel: 'x', rule: 'conditional', start: 4, end: 43 });
    expect(await checkNewWords(deps, person('anna'), 'nothing', { texts })).toMatchObject({
      refusal: { type: 'not-found' },
    });
  });

  it('is for those who may read the incident', async () => {
    const { id } = await seedIncident(deps);
    const input = { texts, kind: 'holding', language: 'sv' } as const;
    const admin = { ...person('anna'), roles: ['admin' as const] };
    expect(await checkRequest(deps, admin, id, input)).toMatchObject({
      refusal: { type: 'forbidden' },
    });
    expect(await checkRequest(deps, person('karin'), id, input)).toMatchObject({ ok: true });
  });
});
