import { describe, expect, it } from 'vitest';
import { editFact, editIncident, factTag, incidentTag } from '#domain/incident/edit-incident.ts';
import { fact, incident } from '#test/support/incident.ts';

const before = incident();

describe('changing an incident', () => {
  it('writes only what differs', () => {
    const { title, severity } = before;
    expect(editIncident(before, { title, severity, summary: 'New' })).toEqual({
      ok: true,
      value: [{ type: 'changed', data: {}, words: { summary: 'New' } }],
    });
    expect(editIncident(before, { title, severity })).toEqual({ ok: true, value: [] });
  });

  const seen = incidentTag(before);
  const meanwhile = incident({ severity: 1, legalHold: true, protectedNames: ['Karin Granlund'] });
  const form = { severity: 2 as const, legalHold: false, protectedNames: [], title: before.title };

  it('leaves what another person changed meanwhile, where the form holds what its sender saw', () => {
    expect(editIncident(meanwhile, { ...form, summary: 'New' }, seen)).toEqual({
      ok: true,
      value: [{ type: 'changed', data: {}, words: { summary: 'New' } }],
    });
  });

  it('is refused, with both values, only where both changed the same field in different ways', () => {
    expect(editIncident(meanwhile, { ...form, severity: 3, summary: 'New' }, seen)).toEqual({
      ok: false,
      refusal: { type: 'edited-meanwhile', conflicts: { severity: { yours: 3, theirs: 1 } } },
    });
    expect(editIncident(meanwhile, { severity: 1 }, seen)).toEqual({ ok: true, value: [] });
  });

  it.each(['', 'garbage', 'title=', '%'])('takes the tag %j for one of other values', (tag) => {
    expect(editIncident(before, { severity: 1 }, tag)).toMatchObject({ ok: false });
    expect(editIncident(before, { severity: 2 }, tag)).toEqual({ ok: true, value: [] });
  });

  it('tells an action that was taken away from one that was never there', () => {
    const withAction = incident({ publicAction: { text: 'Boil water', keys: ['boil'] } });
    expect(editIncident(withAction, { publicAction: null }, incidentTag(withAction))).toEqual({
      ok: true,
      value: [{ type: 'changed', data: {}, words: { publicAction: null } }],
    });
    expect(editIncident(before, { publicAction: null }, seen)).toEqual({ ok: true, value: [] });
  });

  it('has a tag that fits into a header, and differs with each field', () => {
    expect(seen).toMatch(/^[\w=&]+$/);
    expect(incidentTag(incident({ summary: 'Other' }))).not.toBe(seen);
    expect(incidentTag(incident({ facts: [] }))).toBe(seen);
  });
});

describe('changing a fact', () => {
  const known = fact('f1');

  it('says whom it may be told to, apart from its words', () => {
    expect(editFact(fact('f1'), { audience: 'internal' })).toEqual({
      ok: true,
      value: [{ type: 'fact-changed', data: { id: 'f1', audience: 'internal' } }],
    });
    expect(editFact(fact('f1'), { audience: 'all' })).toEqual({ ok: true, value: [] });
  });

  it('says that it is our wrong, and how the open question is put', () => {
    expect(editFact(fact('f1'), { isOurs: true, open: 'why' })).toEqual({
      ok: true,
      value: [{ type: 'fact-changed', data: { id: 'f1', isOurs: true }, words: { open: 'why' } }],
    });
    expect(editFact(fact('f1', { isOurs: true }), { isOurs: false })).toEqual({
      ok: true,
      value: [{ type: 'fact-changed', data: { id: 'f1', isOurs: false } }],
    });
    expect(editFact(fact('f1'), { isOurs: false })).toEqual({ ok: true, value: [] });
  });

  it('is refused where someone else judged it meanwhile', () => {
    const withdrawn = fact('f1', { status: 'withdrawn' });
    expect(editFact(withdrawn, { status: 'unconfirmed' }, factTag(known))).toEqual({
      ok: false,
      refusal: {
        type: 'edited-meanwhile',
        conflicts: { status: { yours: 'unconfirmed', theirs: 'withdrawn' } },
      },
    });
  });

  it('keeps new words of another person beside a new status', () => {
    const reworded = fact('f1', { text: 'Four were hurt.' });
    expect(editFact(reworded, { status: 'withdrawn' }, factTag(known))).toEqual({
      ok: true,
      value: [{ type: 'fact-changed', data: { id: 'f1', status: 'withdrawn' } }],
    });
  });
});
