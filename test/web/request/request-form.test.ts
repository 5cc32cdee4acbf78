import { describe, expect, it } from 'vitest';
import { StatementInput } from '#domain/statement/input.ts';
import { parseForm } from '#web/form/form-state.ts';
import { all, valuesOf } from '#web/form/values.ts';
import { messagesIn } from '#web/messages/messages.ts';
import { requestFieldOf, toStatementInput } from '#web/request/request-form.ts';

const en = messagesIn('en');

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
    [{ nextUpdateAt: '2027-03-28T02:30' }, 'nextUpdateAt', en.problems.timeSkipped],
    [{ nextUpdateAt: 'soon' }, 'nextUpdateAt', en.problems.time],
    [{ channels: [] }, 'channels', en.problems.chooseSome],
    [{ kind: 'internal', channels: [] }, 'channels', en.problems.chooseSome],
    [{ author: 'me', 'own.newsroom.text': 'Words' }, 'own.newsroom.title', en.problems.missing],
    [{ author: 'me', 'own.newsroom.title': 'T' }, 'own.newsroom.text', en.problems.missing],
    [{ kind: 'correction', 'claim.keys': 'a' }, 'claim.text', en.problems.missing],
  ])('says what is wrong with %j', (more, field, sentence) => {
    expect(refused(more)).toContainEqual({ field, sentence });
  });

  it('drops the suggested time where an update is the last one, and the choice with other kinds', () => {
    const last = { last: 'yes', nextUpdateAt: '2026-11-22T16:00' };
    const update = refused({ kind: 'update', ...last });
    expect(update).toMatchObject({ last: true });
    expect(update).not.toHaveProperty('nextUpdateAt', expect.anything());
    const holding = refused(last);
    expect(holding).toMatchObject({ nextUpdateAt: '2026-11-22T15:00:00.000Z' });
    expect(holding).not.toHaveProperty('last');
  });

  it('leaves out channels that the page hides with this kind', () => {
    expect(refused({ kind: 'internal', channels: ['email', 'x'] })).toMatchObject({
      channels: ['email'],
    });
  });

  it('sends words for staff wherever only they read, where all that was ticked is hidden', () => {
    expect(refused({ kind: 'internal', channels: ['newsroom'] })).toMatchObject({
      channels: ['email', 'intranet'],
    });
  });

  it('uses only the texts of the channels that are chosen', () => {
    const own = { author: 'me', channels: ['x'], 'own.x.text': 'Now', 'own.sms.text': 'Not now' };
    expect(refused(own)).toMatchObject({ texts: [{ channel: 'x', text: 'Now' }] });
  });
});
