import { describe, expect, it } from 'vitest';
import { Scope, Situation, scopeIncludes } from '#domain/tone/scope.ts';
import { briefOf } from './support.ts';

const where: Record<Situation, object> = {
  'legal-hold': { legalHold: true },
  'no-legal-hold': { legalHold: false },
  harm: { harm: ['money'] },
  'people-hurt': { harm: ['dignity'] },
  victim: { responsibility: 'victim' },
  preventable: { responsibility: 'preventable' },
  'unconfirmed-facts': { facts: [{ id: 'f1', status: 'unconfirmed', text: 'Två saknas.' }] },
  'late-update': { lateSince: '2026-11-22T14:00:00Z' },
  'after-end': { phase: 'resolved' },
  'public-action': { publicAction: { text: 'Koka vattnet.', keys: [] } },
  'asks-for-action': { harm: ['danger'] },
  claim: { claim: { text: 'Badet stängs.', keys: [], truthKeys: [] } },
  'by-person': { byModel: false },
  'public-body': { organisation: { publicBody: true } },
  'no-public-body': { organisation: { publicBody: false } },
  images: { images: [{ file: 'a.png', alt: 'En karta' }] },
};

describe('scopeIncludes', () => {
  it.each(Situation.options)('tells where there is %s', (situation) => {
    const scope = Scope.parse({ when: [situation] });
    expect(scopeIncludes(scope, briefOf(where[situation]))).toBe(true);
    const legalHold = situation === 'no-legal-hold';
    const organisation = { publicBody: situation === 'no-public-body' };
    const other = briefOf({ byModel: true, legalHold, organisation });
    expect(scopeIncludes(scope, other)).toBe(false);
  });

  it('wants the kind and one of the situations', () => {
    const scope = Scope.parse({ kinds: ['apology'], when: ['harm', 'legal-hold'] });
    expect(scopeIncludes(scope, briefOf({ kind: 'apology', legalHold: true }))).toBe(true);
    expect(scopeIncludes(scope, briefOf({ kind: 'holding', legalHold: true }))).toBe(false);
    expect(scopeIncludes(scope, briefOf({ kind: 'apology' }))).toBe(false);
    expect(scopeIncludes(Scope.parse({}), briefOf({}))).toBe(true);
  });

  it('leaves out kinds that are excepted', () => {
    const scope = Scope.parse({ kinds: 'all', except: ['post'] });
    expect(scopeIncludes(scope, briefOf({ kind: 'post' }))).toBe(false);
    expect(scopeIncludes(scope, briefOf({ kind: 'reply' }))).toBe(true);
  });
});
