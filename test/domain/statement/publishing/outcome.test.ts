import { describe, expect, it } from 'vitest';
import { ReceiptInput } from '#domain/statement/answer-input.ts';
import { recordReceipt } from '#domain/statement/lifecycle.ts';
import { conclude, reconclude } from '#domain/statement/publishing/outcome.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { Statement } from '#domain/statement/statement.ts';
import * as build from '../../../support/statement.ts';

const intent = { type: 'intended', data: { channel: 'x' } } as const;
const frozen = receipt('newsroom', 'stopped', { reason: 'frozen' });

const applied = (state: Statement, events: ReturnType<typeof conclude>): Statement =>
  events.reduce<Statement>((next, event) => build.step(next, event), state);

const concluded = (...steps: build.Step[]): Statement => {
  const state = build.publishing(...steps);
  return applied(state, conclude(state));
};

describe('what publishing comes to', () => {
  it.each<[string, build.Step[], string]>([
    ['a freeze, and a step that died after its intent', [intent, frozen], 'failed'],
    ['a freeze, and a step that died before its intent', [frozen], 'missed'],
    [
      'words that are out, and a step that died',
      [receipt('newsroom', 'published'), intent],
      'partly-published',
    ],
    ['a refusal, and a step that died', [receipt('newsroom', 'failed'), intent], 'failed'],
  ])('after %s', (_, steps, status) => {
    expect(concluded(...steps).status).toBe(status);
  });

  it('is not missed where a post may be out: a person can say so, and a look-up too', () => {
    const ended = concluded(intent, frozen);
    const said = recordReceipt(
      ended,
      ReceiptInput.parse({ channel: 'x', url: 'https://x.com/exempel/status/1' }),
    );
    expect(said.ok && applied(ended, said.value as never).status).toBe('partly-published');
    const absent = receipt('x', 'failed');
    expect(applied(ended, [absent, ...reconclude(ended, absent)]).status).toBe('missed');
  });
});
