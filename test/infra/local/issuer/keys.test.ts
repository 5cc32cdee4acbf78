import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keysIn } from '#local/issuer/keys.ts';

it('the development issuer’s keys outlast a restart, and only their owner can read them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talan-keys-'));
  const file = join(folder, 'issuer.json');
  const keys = keysIn(file);
  expect(keysIn(file)).toEqual(keys);
  expect(keys.signing).toMatchObject({ kty: 'RSA', alg: 'RS256', d: expect.any(String) });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
