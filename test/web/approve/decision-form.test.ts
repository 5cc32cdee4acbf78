import { describe, expect, it } from 'vitest';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { decisionFieldOf, toDecisionInput } from '#web/approve/decision-form.ts';
import { parseForm } from '#web/form/form-state.ts';
import { valuesOf } from '#web/form/values.ts';
import { messagesIn } from '#web/messages/messages.ts';

const en = messagesIn('en');

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
      {
        field: 'reason',
        sentence: en.problems.markup,
        remedy: { name: 'space-out', label: en.problems.spaceOut },
      },
    ]);
  });
});
