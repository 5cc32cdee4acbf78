import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { seedAsk } from '../seed.ts';
import { shippedAssets } from '../shipped-assets.ts';
import { approval, begin, deps, phone, signed, statement, waiting } from '../signed.ts';
import { browser } from '../support.ts';

beforeEach(() => begin('required'));

describe('the approval page', () => {
  const page = async (who: string) => (await browser(deps, who)).page(`/approve/${waiting.id}`);

  it('asks who has a passkey to sign, and loads its script only then', async () => {
    expect(await page('anna')).toContain('data-passkey="/api/statements/');
    expect(await page('anna')).toContain('/assets/passkey.js');
    await begin('not-asked');
    expect(await page('anna')).not.toContain('passkey');
  });

  it('stays small, but for the script that signs', async () => {
    const shown = await page('anna');
    const names = [...shown.matchAll(/\/assets\/([\w.-]+)/g)].map(([, name]) => name ?? '');
    const shipped = shippedAssets();
    const parts = names
      .filter((name) => name !== 'passkey.js')
      .map((name) => shipped[name]?.body ?? '');
    const bytes = [shown, ...parts].map((part) => gzipSync(part).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14_600);
    expect(gzipSync(shipped['passkey.js']?.body ?? '').length).toBeLessThan(2_000);
  });

  it('tells who has none how to go on, and offers no approval that would be refused', async () => {
    await seedAsk(deps, waiting.id, 'dan', '2026-11-22T14:05:00.000Z', 2);
    const shown = await page('dan');
    expect(shown).toContain('Approving takes a passkey, and you have none');
    expect(shown).not.toContain('value="approve"');
    expect(shown).toContain('value="reject"');
  });

  it('lets who is asked and has none pass the question on at once, and nobody else', async () => {
    await seedAsk(deps, waiting.id, 'dan', '2026-11-22T14:05:00.000Z', 2);
    const path = `/approve/${waiting.id}/ask-next`;
    expect(await page('dan')).toContain(path);
    const anna = await browser(deps, 'anna');
    expect((await anna.post(path, {})).status).toBe(403);
    const dan = await browser(deps, 'dan');
    const answer = await dan.post(path, {});
    expect(answer.headers.get('location')).toBe(`/approve/${waiting.id}?done=asked-next`);
    const { rounds } = await statement();
    expect(rounds.at(-1)?.until).toBe(deps.now().toISOString());
  });

  it('lets who has none approve where a passkey is only preferred, and records it', async () => {
    await begin('preferred');
    const anna = await browser(deps, 'anna');
    await anna.post(`/approve/${waiting.id}/decision`, { ...approval(), passkey: 'none' });
    expect((await statement()).decision?.proof).toEqual({ rule: 'preferred' });
  });

  it('takes the signature that its script puts into the form', async () => {
    const anna = await browser(deps, 'anna');
    const passkey = JSON.stringify(await signed());
    const answer = await anna.post(`/approve/${waiting.id}/decision`, { ...approval(), passkey });
    expect(answer.status).toBe(303);
    expect((await statement()).decision?.proof?.signature?.credentialId).toBe(phone.id);
  });
});
