import { describe, expect, it } from 'vitest';
import { messagesIn } from '#web/messages/messages.ts';
import { entryWords } from '#web/pieces/history/entry-words.ts';
import { wallClock } from '#web/view/clock.ts';
import type { View } from '#web/view/view.ts';
import { plan } from '../../plan.ts';
import { rules } from '../../rules.ts';

const now = new Date('2026-11-22T13:05:00.000Z');
const view: View = {
  t: messagesIn('en'),
  language: 'en',
  clock: wallClock('en', plan.organisation.timeZone, now),
  now,
  me: undefined,
  colleague: undefined,
  path: '/',
  isAnswer: false,
  unreadable: [],
  plan,
  former: new Map(),
  rules,
  connected: [],
  draftWithinMs: 60_000,
  assets: {},
};

describe('a journal entry in words', () => {
  it.each([
    ['drafted', { version: 2 }, 'wrote a draft: version 2'],
    ['checked', { blocking: 1, warnings: 2 }, 'checked the tone: 1 to stop it, 2 remarks'],
    ['checked', { blocking: 0, warnings: 1 }, 'checked the tone: nothing to stop it, 1 remark'],
    ['asked', { people: ['anna'] }, 'asked for approval: Anna Berg'],
    [
      'asked',
      { people: ['anna', 'dan'], purpose: 'legal' },
      'asked for a legal review: Anna Berg and Dan Lind',
    ],
    ['cleared', { purpose: 'legal' }, 'cleared the words in the legal review'],
    ['decided', { decision: 'request-changes', version: 1 }, 'asked for changes: version 1'],
    ['hurried', { until: '2026-11-22T13:15:00.000Z' }, 'shortened the time to answer: until 14:15'],
    [
      'receipt',
      { channel: 'newsroom', state: 'published', publishedAt: '2026-11-22T12:00:00.000Z' },
      'noted the outcome: Newsroom, Published, out since 13:00',
    ],
    ['receipt', { channel: 'x', state: 'by-hand' }, 'noted the outcome: X, To be posted by hand'],
    ['changed', { legalHold: true }, 'changed the incident: Legal caution: yes'],
    [
      'changed',
      { legalHold: false, severity: 3, harm: [] },
      'changed the incident: Severity 3, asked to lift legal caution',
    ],
    ['changed', {}, 'changed the incident'],
    ['decided', { decision: 'approve', legalHold: true, severity: 1 }, 'approved the words'],
  ])('%s: %j', (type, data, words) => {
    expect(entryWords({ type, data, by: 'talan' }, view)).toBe(words);
  });

  it('names the step that was ticked, and who got a message', () => {
    const step = { id: 's1', text: { sv: 'Stoppa annonser', en: 'Stop adverts' } } as never;
    const words = (type: string, data: Record<string, unknown>) =>
      entryWords({ type, data, by: 'talan' }, view, [step]);
    expect(words('step-done', { step: 's1' })).toBe('ticked a step: Stop adverts');
    expect(words('step-not-done', { step: 's1' })).toBe(
      'said why a step is not done: Stop adverts',
    );
    expect(words('step-done', { step: 'gone' })).toBe('ticked a step');
    const key = '2026-11-22T13:05:00.000Z-0-asked-anna';
    expect(words('notified', { key })).toBe('sent a message: Anna Berg, by mail');
    expect(words('notified', { key: `${key}-sms` })).toBe(
      'sent a message: Anna Berg, by text message',
    );
    expect(words('notified', { key: 'x' })).toBe('sent a message');
    view.former = new Map([['ove', 'Ove Ek']]);
    expect(words('notified', { key: 'x-ove' })).toContain(
      'Ove Ek (no longer in the plan), by mail',
    );
  });

  it.each(['moved', 'decided', 'constructor'])(
    '%s, which no words fit, is named by its type',
    (type) => {
      expect(
        entryWords({ type, data: { version: 'two', decision: 'maybe' }, by: 'anna' }, view),
      ).toBe(`noted: ${type}`);
    },
  );
});
