import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import type { Kind } from '#domain/kind/kind.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { incident } from '#test/support/incident.ts';
import { awaiting } from '#test/support/statement.ts';
import { suggestKind } from '#web/request/suggest-kind.ts';

const out = (kind: Kind): Statement => ({ ...awaiting(), kind, status: 'published' });

describe('the suggested kind', () => {
  it.each([
    ['a first statement where our wrong harms people', {}, [], 'holding'],
    ['then an apology', {}, ['holding'], 'apology'],
    ['then updates', {}, ['holding', 'apology'], 'update'],
    ['an apology at once where nobody is harmed', { harm: [] }, [], 'apology'],
    ['distancing where it was private', { wrongdoing: 'private' }, [], 'distancing'],
    ['a first statement where nothing is known', { wrongdoing: 'unknown' }, [], 'holding'],
    ['a first statement though staff were told', {}, ['internal'], 'holding'],
    ['an apology though staff were told', {}, ['internal', 'holding'], 'apology'],
    ['lessons in the end', { phase: 'resolved' }, ['apology'], 'lessons'],
  ] satisfies [string, Partial<Incident>, Kind[], Kind][])('is %s', (_, over, kinds, expected) => {
    const ours = incident({ wrongdoing: 'ours', harm: ['injury'], ...over });
    expect(suggestKind(ours, kinds.map(out))).toBe(expected);
  });
});
