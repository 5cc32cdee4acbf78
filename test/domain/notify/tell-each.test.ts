import { expect, it } from 'vitest';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';

it('says who was told and whom no message reached, and logs no names', async () => {
  const logged: unknown[] = [];
  const log = { warn: (code: string, fields: unknown) => logged.push({ code, fields }) };
  const send = async (id: string) => {
    if (id === 'bo') throw new RangeError('bo@exempel.example is unknown');
  };
  const all = [{ id: 'anna' }, { id: 'bo' }, { id: 'cia' }];
  const told = await tellEach(all, ({ id }) => isSent({ log }, () => send(id)));
  expect(told).toEqual({ people: ['anna', 'cia'], failed: ['bo'] });
  expect(logged).toEqual([{ code: 'NOTIFICATION_FAILED', fields: { error: 'RangeError' } }]);
});
