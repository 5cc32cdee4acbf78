import { describe, expect, it } from 'vitest';
import { checkList, readRecipients, recipientId } from '#domain/recipients/recipient-list.ts';
import { markWith } from '#domain/values/mark.ts';
import { ListStand } from '#test/fakes/list-stand.ts';

describe('a file of recipients', () => {
  it('has one a line, whatever ends it, and remarks', () => {
    const text =
      '\uFEFF# Redaktioner\r\nA@Exempel.example\r\n\n  b@exempel.example \rc@exempel.example';
    expect(readRecipients(text, 'press')).toEqual({
      recipients: ['a@exempel.example', 'b@exempel.example', 'c@exempel.example'],
      unfitLines: [],
    });
  });

  it('names nobody twice', () => {
    const { recipients } = readRecipients('a@exempel.example\nA@exempel.example', 'email');
    expect(recipients).toEqual(['a@exempel.example']);
    const phones = readRecipients('+46 70-174 06 05\n+46701740605', 'sms');
    expect(phones.recipients).toEqual(['+46701740605']);
  });

  it.each([
    'ingen adress',
    'a@b',
    'a@exempel.example, b@exempel.example',
    'Namn <a@exempel.example>',
    'a@exempel.example\u0000',
    'a@exempel.example?bcc=b@exempel.example',
  ])('tells the line of %j', (line) => {
    expect(readRecipients(`# x\n${line}`, 'press')).toEqual({ recipients: [], unfitLines: [2] });
  });

  it.each(['0701740605', '+46', 'a@exempel.example', '+46701740605x'])(
    '%s is no number',
    (line) => {
      expect(readRecipients(line, 'sms')).toEqual({ recipients: [], unfitLines: [1] });
    },
  );

  it('is known by marks', async () => {
    const idBy = (key: string) =>
      recipientId(
        markWith(async () => key),
        'a@exempel.example',
      );
    expect(await idBy('nyckel')).toMatch(/^[0-9a-f]{64}$/);
    expect(await idBy('annan')).not.toBe(await idBy('nyckel'));
  });
});

it('tells how many are on a list, and which lines are no addresses', async () => {
  const { lists } = new ListStand('press', ['a@exempel.example', 'b', '', 'c@exempel.example']);
  const recipients = { count: 2, unfitLines: [2] };
  expect(await checkList(lists, 'press')).toEqual({ state: 'accepted', recipients });
  const none = new ListStand('press', []);
  none.versions.pop();
  expect(await checkList(none.lists, 'press')).toMatchObject({ state: 'refused' });
});
