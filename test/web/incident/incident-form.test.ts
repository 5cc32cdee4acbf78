import { describe, expect, it } from 'vitest';
import { IncidentInput } from '#domain/incident/input.ts';
import { parseForm } from '#web/form/form-state.ts';
import { valuesOf } from '#web/form/values.ts';
import { factRowsOf, incidentFieldOf, toIncidentInput } from '#web/incident/incident-form.ts';
import { messagesIn } from '#web/messages/messages.ts';

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
      harm: [],
    });
    const input = toIncidentInput(values);
    expect(input).toMatchObject({
      facts: [{ text: 'It leaks.', keys: ['leaks', 'leaking'] }],
      commitments: ['We pay.', 'We repair.'],
      publicAction: undefined,
    });
  });

  it('takes who is affected, our wrong and the open question', () => {
    const values = incident({
      affected: 'the passengers\r\ntheir families',
      'facts.0.text': 'We ran out of fuel.',
      'facts.0.isOurs': 'yes',
      'facts.1.text': 'It was sold.',
      'facts.1.open': 'why',
    });
    const input = IncidentInput.parse(toIncidentInput(values));
    expect(input.affected).toEqual(['the passengers', 'their families']);
    expect(input.facts).toMatchObject([{ isOurs: true }, { open: 'why' }]);
    expect(input.facts[1]).not.toHaveProperty('isOurs', true);
  });

  it('refuses a contact that leads nowhere, and says which line', () => {
    const values = incident({ contacts: '08-123 45 67\r\nkris@exempel' });
    const told = (t: typeof en) => [
      { field: 'contacts', sentence: t.problems.line(2, t.problems.contacts.email) },
    ];
    expect(problemsOf(values)).toMatchObject(told(en));
    expect(problemsOf(values, sv)).toMatchObject(told(sv));
  });

  it('asks an empty form for what it needs, and for no description: the title stands for one', () => {
    expect(problemsOf(valuesOf({}))).toEqual([
      { field: 'title', sentence: en.problems.missing },
      { field: 'severity', sentence: en.problems.choose },
    ]);
    expect(problemsOf(valuesOf({ title: 'Water', severity: '2' }))).toEqual([]);
  });

  it('says which row a problem is in, though rows before it are empty', () => {
    const values = incident({ 'facts.2.source': 'The lab', 'facts.2.status': 'confirmed' });
    expect(problemsOf(values)).toEqual([{ field: 'facts.2.text', sentence: en.problems.missing }]);
  });

  it.each(['contacts', 'affected', 'policies'] as const)(
    'names the line that is wrong in a list of %s',
    (field) => {
      const values = incident({ [field]: '0771-00 00 00\n<b>call</b>' });
      expect(problemsOf(values, sv)).toMatchObject([
        { field, sentence: `Rad 2: ${sv.problems.markup}`, remedy: { name: 'space-out' } },
      ]);
    },
  );

  it.each([
    ['title', '', en.problems.missing],
    ['title', 'x'.repeat(201), en.problems.tooLong(200, 1)],
    ['title', '<script>alert(1)</script>', en.problems.markup],
    ['title', 'a\u202eb', en.problems['invisible-character']],
    ['summary', 'a\u0007b', en.problems['control-character']],
    ['summary', 'a\ud800b', en.problems.malformed],
    ['severity', '', en.problems.choose],
    ['severity', '7', en.problems.choose],
    ['wrongdoing', 'mine', en.problems.choose],
  ])('says what is wrong with %s: %j', (field, value, sentence) => {
    expect(problemsOf(incident({ [field]: value }))).toEqual([
      expect.objectContaining({ field, sentence }),
    ]);
  });

  it('has empty rows after the filled ones, up to a limit', () => {
    expect(factRowsOf(valuesOf({}))).toBe(12);
    expect(factRowsOf(valuesOf({ 'facts.9.text': 'It leaks.' }))).toBe(22);
    expect(factRowsOf(valuesOf({ 'facts.49.source': 'The lab' }))).toBe(50);
  });
});
