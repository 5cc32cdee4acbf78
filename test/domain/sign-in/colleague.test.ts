import { describe, expect, it } from 'vitest';
import { colleagueBehind, colleagueId, isColleague } from '#domain/sign-in/colleague.ts';
import type { Identity } from '#domain/sign-in/sign-in.ts';
import { person, planWith } from '#test/support/plan.ts';

const base = planWith();
const plan = {
  ...base,
  organisation: { ...base.organisation, domains: ['exempel.example', 'Skola.exempel.example'] },
  people: [person('anna', { email: 'Anna@Exempel.example' })],
};

const identity = (over: Partial<Identity> = {}): Identity => ({
  subject: 'a-subject',
  isMember: true,
  verifiedEmail: 'kim@exempel.example',
  roles: undefined,
  signedInAt: '2026-11-22T12:00:00.000Z',
  ...over,
});

describe('the colleague behind an identity', () => {
  it('is whoever the own provider calls a member, with an address of one of the domains', () => {
    expect(colleagueBehind(plan, identity())).toBe(colleagueId('a-subject'));
    const verifiedEmail = 'KIM@SKOLA.exempel.example';
    expect(colleagueBehind(plan, identity({ verifiedEmail }))).toBe(colleagueId('a-subject'));
  });

  it.each([
    ['a guest, or anyone at another provider', { isMember: false }],
    ['an address that is not verified', { verifiedEmail: undefined }],
    ['another domain', { verifiedEmail: 'kim@other.example' }],
    ['a domain below ours', { verifiedEmail: 'kim@partner.exempel.example' }],
    ['a domain that ends as ours', { verifiedEmail: 'kim@evil-exempel.example' }],
    ['our domain before another one', { verifiedEmail: 'kim@exempel.example@other.example' }],
    ['someone in the plan, whose roles count', { verifiedEmail: 'anna@exempel.example' }],
  ])('is nobody for %s', (_, over) => {
    expect(colleagueBehind(plan, identity(over))).toBeUndefined();
  });

  it('has an id that no person of a plan can have, and that says nothing of them', () => {
    const id = colleagueBehind(plan, identity()) ?? '';
    expect([isColleague(id), isColleague('staff'), isColleague('staff-anna')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(id).not.toContain('kim');
    expect(colleagueId('another')).not.toBe(id);
  });
});
