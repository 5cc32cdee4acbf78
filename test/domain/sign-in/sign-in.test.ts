import { describe, expect, it } from 'vitest';
import { deviceOf } from '#domain/sign-in/device.ts';
import { isFresh, lifetimeFor } from '#domain/sign-in/session.ts';
import { type Identity, personBehind } from '#domain/sign-in/sign-in.ts';
import { person, planWith } from '#test/support/plan.ts';

const plan = {
  ...planWith(),
  people: [
    person('anna', { email: 'Anna@Exempel.example', roles: ['spokesperson', 'writer'] }),
    person('twin-a', { email: 'twin@exempel.example' }),
    person('twin-b', { email: 'TWIN@exempel.example' }),
  ],
};

const identity = (over: Partial<Identity> = {}): Identity => ({
  subject: 'a-subject',
  isMember: false,
  verifiedEmail: 'anna@exempel.example',
  roles: undefined,
  signedInAt: '2026-11-22T12:00:00.000Z',
  ...over,
});

describe('the person behind an identity', () => {
  it('is the one with the verified address, however it is spelled', () => {
    expect(personBehind(plan, identity())?.id).toBe('anna');
    expect(personBehind(plan, identity({ verifiedEmail: 'ANNA@EXEMPEL.EXAMPLE' }))?.id).toBe(
      'anna',
    );
  });

  it.each([
    ['an address that is not in the plan', { verifiedEmail: 'anna@other.example' }],
    ['no verified address', { verifiedEmail: undefined }],
    ['an address that two people share', { verifiedEmail: 'twin@exempel.example' }],
    ['no roles where the provider is asked about them', { roles: [] }],
    ['only some of the roles that the plan gives', { roles: ['writer'] }],
    ['another role than those of the plan', { roles: ['admin'] }],
  ])('is nobody for %s', (_, over) => {
    expect(personBehind(plan, identity(over))).toBeUndefined();
  });

  it('has no more roles than the plan gives, whatever the provider says', () => {
    const roles = ['admin', 'spokesperson', 'writer'];
    expect(personBehind(plan, identity({ roles }))?.roles).toEqual(['spokesperson', 'writer']);
  });
});

describe('how long someone stays signed in', () => {
  const HOUR = 60 * 60 * 1000;

  it('is days for a spokesperson, and hours for an admin whatever else they are', () => {
    expect(lifetimeFor(person('anna')).idleMs).toBe(7 * 24 * HOUR);
    const admin = lifetimeFor(person('adam', { roles: ['spokesperson', 'admin'] }));
    expect(admin).toEqual({ idleMs: 2 * HOUR, longestMs: 10 * HOUR });
  });

  it('is fresh for ten minutes', () => {
    const session = {
      id: 's',
      person: 'anna',
      method: 'oidc' as const,
      signedInAt: '2026-11-22T12:00:00.000Z',
      startedAt: '2026-11-22T12:00:00.000Z',
      seenAt: '2026-11-22T12:00:00.000Z',
      device: deviceOf(),
    };
    expect(isFresh(session, new Date('2026-11-22T12:10:00.000Z'))).toBe(true);
    expect(isFresh(session, new Date('2026-11-22T12:10:00.001Z'))).toBe(false);
  });
});

describe('what is told of a device', () => {
  const chromium = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0';
  it.each([
    [`Mozilla/5.0 (Linux; Android 10; K) ${chromium} Mobile Safari/537.36`, 'chrome', 'android'],
    [`Mozilla/5.0 (Windows NT 10.0) ${chromium} Safari/537.36 Edg/142.0`, 'edge', 'windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
      'safari',
      'ios',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'firefox', 'linux'],
    ['<script>alert(1)</script>', 'other', 'other'],
    [undefined, 'other', 'other'],
  ])('%.60s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });
});
