import { describe, expect, it } from 'vitest';
import { createVma } from '#adapters/sources/official/vma.ts';
import type { Asked, Source } from '#domain/source/source.ts';

const now = () => new Date('2026-11-28T12:00:00.000Z');
const source: Source = {
  kind: 'vma',
  id: 'vma',
  name: 'VMA',
  areas: ['0180'],
  topics: [{ id: 'official', all: true }],
};

// The shape of version 3 as public clients of https://vmaapi.sr.se read it, with made-up words; never asked live.
const info = {
  language: 'sv-SE',
  category: ['Safety'],
  event: 'Viktigt meddelande till allmänheten (VMA)',
  urgency: 'Immediate',
  severity: 'Severe',
  certainty: 'Observed',
  expires: '2026-11-28T18:00:00+01:00',
  senderName: 'Sveriges Radio',
  description: 'Det brinner i en industribyggnad.',
  instruction: 'Gå inomhus och stäng dörrar och fönster.',
  area: [{ areaDesc: 'Exempelkommunen', geocode: [{ valueName: 'Kommun', value: '0180' }] }],
};
const alert = {
  identifier: 'SRCAP-1',
  incidents: 'SRVMA-1',
  sender: 'https://vmaapi.sr.se/api/v3',
  sent: '2026-11-28T12:50:00+01:00',
  status: 'Actual',
  scope: 'Public',
  msgType: 'Alert',
  info: [info],
};
const inArea = (value: string) => ({
  ...alert,
  info: [{ ...info, area: [{ areaDesc: 'X', geocode: [{ valueName: 'Y', value }] }] }],
});

const ask = (alerts: unknown, { known = [] as string[], status = 200 } = {}): Promise<Asked> => {
  const body = Buffer.from(
    typeof alerts === 'string' ? alerts : JSON.stringify({ timestamp: '', alerts }),
  );
  const get = async () => ({ status, headers: new Headers(), body });
  return createVma({ get, now })(source, { known }, AbortSignal.timeout(1_000));
};

describe('VMA', () => {
  it('is a warning, and kept as what was said, with what to do', async () => {
    expect(await ask([alert])).toMatchObject({
      state: 'brought',
      said: [
        {
          source: 'VMA',
          id: 'SRCAP-1',
          author: { id: 'Sveriges Radio' },
          text: 'Viktigt meddelande till allmänheten (VMA)\n\nExempelkommunen\n\nDet brinner i en industribyggnad.\n\nGå inomhus och stäng dörrar och fönster.',
          writtenAt: '2026-11-28T11:50:00.000Z',
        },
      ],
      warnings: [{ key: 'SRVMA-1' }],
      over: [],
      memory: { known: ['SRVMA-1'] },
    });
  });

  it.each(['0180', '01', '00'])('for area %s is ours', async (code) => {
    expect(await ask([inArea(code)])).toMatchObject({ warnings: [{ key: 'SRVMA-1' }] });
  });

  it('of nobody knows where may be ours', async () => {
    const nowhere = { ...alert, info: [{ ...info, area: [] }] };
    expect(await ask([nowhere])).toMatchObject({ warnings: [{ key: 'SRVMA-1' }] });
  });

  it.each([
    ['for another county', inArea('14')],
    ['for another municipality', inArea('0181')],
    ['that is a test', { ...alert, status: 'Test' }],
    ['that is an exercise', { ...alert, status: 'Exercise' }],
    ['of a broken shape', { ...alert, info: 'none' }],
  ])('%s is nothing', async (_, other) => {
    expect(await ask([other])).toMatchObject({ said: [], warnings: [] });
  });

  it('is updated under one name, and over when it is called off, expired or gone', async () => {
    const update = {
      ...alert,
      identifier: 'SRCAP-2',
      msgType: 'Update',
      sent: '2026-11-28T12:55:00+01:00',
    };
    expect(await ask([alert, update])).toMatchObject({
      warnings: [{ key: 'SRVMA-1', said: { id: 'SRCAP-2' } }],
    });
    const known = ['SRVMA-1'];
    const cancel = { ...update, msgType: 'Cancel', incidents: ['SRVMA-1'] };
    const expired = { ...alert, info: [{ ...info, expires: '2026-11-28T12:30:00+01:00' }] };
    for (const alerts of [[cancel, alert], [expired], []]) {
      expect(await ask(alerts, { known })).toMatchObject({ warnings: [], over: ['SRVMA-1'] });
    }
  });

  it('fails where the answer is no success, or not what it should be', async () => {
    expect(await ask([], { status: 503 })).toMatchObject({ state: 'failed', why: 'failed' });
    expect(await ask('<html>')).toMatchObject({ state: 'failed', why: 'unreadable' });
    expect(await ask('{"alerts":1}')).toMatchObject({ state: 'failed', why: 'unreadable' });
  });
});
