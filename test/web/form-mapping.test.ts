import { describe, expect, it } from 'vitest';
import { IncidentInput } from '#domain/incident/input.ts';
import { DecisionInput, StatementInput } from '#domain/statement/input.ts';
import { decisionFieldOf, toDecisionInput } from '#web/approve/decision-form.ts';
import { parseForm } from '#web/form/form-state.ts';
import { all, valuesOf } from '#web/form/values.ts';
import {
  factRowsOf,
  incidentFieldOf,
  toIncidentInput,
  withMoreRows,
} from '#web/incident/incident-form.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { requestFieldOf, suggestedUpdate, toStatementInput } from '#web/request/request-form.ts';
import { plan } from './plan.ts';

const en = messagesIn('en');
const sv = messagesIn('sv');

const incident = (more: Record<string, string> = {}) =>
  valuesOf({ title: 'Water', summary: 'Bacteria', severity: '2', ...more });

const problemsOf = (values: ReturnType<typeof valuesOf>, t = en) => {
  const fieldOf = incidentFieldOf(values);
  const parsed = parseForm(IncidentInput, toIncidentInput(values), values, t, fieldOf);
  return parsed.ok ? [] : parsed.form.problems;
};

describe('the form that opens an incident', () => {
  it('leaves out empty rows, empty lines and an empty public action', () => {
    const values = incident({
      'facts.1.text': 'It leaks.',
      'facts.1.keys': 'leaks, leaking ,',
      commitments: ' We pay. \r\n\r\nWe repair. ',
    });
    expect(IncidentInput.parse(toIncidentInput(incident({ 'facts.0.text': '' })))).toMatchObject({
      facts: [],
      harm: false,
    });
    const input = toIncidentInput(values);
    expect(input).toMatchObject({
      facts: [{ text: 'It leaks.', keys: ['leaks', 'leaking'] }],
      commitments: ['We pay.', 'We repair.'],
      publicAction: undefined,
    });
  });

  it('says which row a problem is in, though rows before it are empty', () => {
    const values = incident({ 'facts.2.source': 'The lab', 'facts.2.status': 'confirmed' });
    expect(problemsOf(values)).toEqual([{ field: 'facts.2.text', sentence: en.problems.missing }]);
  });

  it('names the line that is wrong in a list', () => {
    const values = incident({ contacts: '0771-00 00 00\n<b>call</b>' });
    expect(problemsOf(values, sv)).toEqual([
      { field: 'contacts', sentence: `Rad 2: ${sv.problems.markup}` },
    ]);
  });

  it.each([
    ['title', '', en.problems.missing],
    ['title', 'x'.repeat(201), en.problems.tooLong(200)],
    ['title', '<script>alert(1)</script>', en.problems.markup],
    ['title', 'a\u202eb', en.problems['invisible-character']],
    ['summary', 'a\u0007b', en.problems['control-character']],
    ['summary', 'a\ud800b', en.problems.malformed],
    ['severity', '', en.problems.choose],
    ['severity', '7', en.problems.choose],
    ['wrongdoing', 'mine', en.problems.choose],
  ])('says what is wrong with %s: %j', (field, value, sentence) => {
    expect(problemsOf(incident({ [field]: value }))).toEqual([{ field, sentence }]);
  });

  it('adds rows up to a limit', () => {
    expect(factRowsOf(withMoreRows(valuesOf({ rows: '3' })))).toBe(6);
    expect(factRowsOf(valuesOf({ rows: '1e9' }))).toBe(50);
    expect(factRowsOf(valuesOf({ rows: '-1' }))).toBe(3);
  });
});

describe('the form that requests a statement', () => {
  const request = (more: Record<string, string | string[]> = {}) =>
    valuesOf({ kind: 'holding', language: 'sv', channels: ['newsroom'], author: 'talan', ...more });
  const refused = (more: Record<string, string | string[]>) => {
    const values = request(more);
    const input = toStatementInput(values, 'Europe/Stockholm');
    const fieldOf = requestFieldOf(all(values, 'channels'));
    const parsed = parseForm(StatementInput, input, values, en, fieldOf);
    return parsed.ok ? parsed.value : parsed.form.problems;
  };

  it('reads clock times in the time zone of the plan', () => {
    expect(refused({ nextUpdateAt: '2026-11-22T16:00' })).toMatchObject({
      nextUpdateAt: '2026-11-22T15:00:00.000Z',
    });
  });

  it.each([
    [{ nextUpdateAt: '2027-03-28T02:30' }, 'nextUpdateAt', en.problems.time],
    [{ nextUpdateAt: 'soon' }, 'nextUpdateAt', en.problems.time],
    [{ channels: [] }, 'channels', en.problems.chooseSome],
    [{ kind: 'internal', channels: ['email', 'x'] }, 'channels', en.problems.channelUnfit('X')],
    [{ author: 'me', 'own.newsroom.text': 'Words' }, 'own.newsroom.title', en.problems.missing],
    [{ author: 'me', 'own.newsroom.title': 'T' }, 'own.newsroom.text', en.problems.missing],
    [{ 'claim.keys': 'a' }, 'claim.text', en.problems.missing],
  ])('says what is wrong with %j', (more, field, sentence) => {
    expect(refused(more)).toContainEqual({ field, sentence });
  });

  it('uses only the texts of the channels that are chosen', () => {
    const own = { author: 'me', channels: ['x'], 'own.x.text': 'Now', 'own.sms.text': 'Not now' };
    expect(refused(own)).toMatchObject({ texts: [{ channel: 'x', text: 'Now' }] });
  });

  it('suggests the next update on full five minutes', () => {
    const now = new Date('2026-11-22T13:07:10Z');
    expect(suggestedUpdate(plan, { severity: 1 } as never, now)).toBe('2026-11-22T15:10');
  });
});

describe('the forms of a decision', () => {
  const hash = 'a'.repeat(64);

  it('approving carries reasons and never a comment', () => {
    const values = valuesOf({
      decision: 'approve',
      hash,
      changes: 'typed in the other form',
      'override.apology-explicit': 'The lawyers say so',
      'override.empty': ' ',
    });
    expect(DecisionInput.parse(toDecisionInput(values))).toEqual({
      decision: 'approve',
      hash,
      override: [{ rule: 'apology-explicit', reason: 'The lawyers say so' }],
    });
  });

  it('ties a problem to the field of the answer that was given', () => {
    const values = valuesOf({ decision: 'reject', hash, reason: '<i>no</i>' });
    const fieldOf = decisionFieldOf(values);
    const parsed = parseForm(DecisionInput, toDecisionInput(values), values, en, fieldOf);
    expect(parsed.ok || parsed.form.problems).toEqual([
      { field: 'reason', sentence: en.problems.markup },
    ]);
  });
});
