import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { FactChange, FactInput, IncidentChange, IncidentInput } from '#domain/incident/input.ts';
import { DecisionInput, ReceiptInput } from '#domain/statement/answer-input.ts';
import { StatementInput, TextInput, VersionInput } from '#domain/statement/input.ts';

const places = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.path.join('.')) ?? [];

const hash = 'a'.repeat(64);
const statement = (over: object = {}) => ({
  kind: 'holding',
  language: 'sv',
  channels: ['newsroom', 'x'],
  ...over,
});
const news = { channel: 'newsroom', title: 'T', text: 'a' };
const x = { channel: 'x', text: 'a' };

describe('a request for a statement', () => {
  it('needs no more than kind, language and channels', () => {
    expect(StatementInput.parse(statement())).toEqual(statement());
    expect(places(StatementInput, {})).toEqual(['kind', 'language', 'channels']);
  });

  it.each([
    ['a first statement', { kind: 'holding' }, true],
    ['an answer to questions', { kind: 'qa' }, true],
    ['a correction', { kind: 'correction' }, false],
    ['a reply', { kind: 'reply' }, false],
    ['what corrects another statement', { kind: 'update', corrects: 's1' }, false],
  ])('takes up a claim only where it can be denied: %s', (_, over, isRefused) => {
    const claim = { text: '888 hushåll är utan vatten.' };
    const found = places(StatementInput, statement({ ...over, claim }));
    expect(found.includes('claim')).toBe(isRefused);
  });

  it('keeps a promised time in UTC', () => {
    const { nextUpdateAt } = StatementInput.parse(
      statement({ nextUpdateAt: '2026-11-22T15:00:00+01:00' }),
    );
    expect(nextUpdateAt).toBe('2026-11-22T14:00:00.000Z');
  });

  it.each<[string, object, string[]]>([
    ['a channel twice', { channels: ['x', 'x'] }, ['channels']],
    ['no channel', { channels: [] }, ['channels']],
    ['an unknown channel', { channels: ['x', 'myspace'] }, ['channels.1']],
    ['internal words for outside', { kind: 'internal', channels: ['email', 'x'] }, ['channels.1']],
    ['questions and answers for outside', { kind: 'qa', channels: ['press'] }, ['channels.0']],
    ['both corrects and withdraws', { corrects: 'a', withdraws: 'b' }, ['withdraws']],
    ['an id that is a path', { corrects: '../x' }, ['corrects']],
    ['a last word that is no update', { last: true }, ['last']],
    [
      'a last update that promises another',
      { kind: 'update', last: true, nextUpdateAt: '2026-11-22T15:00:00Z' },
      ['nextUpdateAt'],
    ],
    ['a time without offset', { nextUpdateAt: '2026-11-22T15:00:00' }, ['nextUpdateAt']],
    ['a day that is not', { nextUpdateAt: '2026-02-30T15:00:00Z' }, ['nextUpdateAt']],
    ['a time in the year 10000', { nextUpdateAt: '9999-12-31T23:59:59-01:00' }, ['nextUpdateAt']],
    ['a time that is none', { nextUpdateAt: 'soon' }, ['nextUpdateAt']],
    ['an unknown field', { hash }, ['']],
    ['words for one channel only', { texts: [x] }, ['texts']],
    ['words for one channel twice', { texts: [x, x] }, ['texts']],
    ['words for a channel too many', { texts: [news, x, { ...x, channel: 'sms' }] }, ['texts']],
    ['no words', { texts: [] }, ['texts', 'texts']],
    [
      'words without a title that need one',
      { texts: [{ ...news, title: undefined }, x] },
      ['texts.0.title'],
    ],
    [
      'words with a title that have none',
      { texts: [news, { ...x, title: 'T' }] },
      ['texts.1.title'],
    ],
    ['words of nothing but space', { texts: [news, { ...x, text: ' \n ' }] }, ['texts.1.text']],
    ['a headline of two lines', { headline: 'Vatten\nfinns' }, ['headline']],
    ['a headline that turns letters', { headline: 'Vatten \u202Efinns' }, ['headline']],
    ['a headline of marks alone', { headline: '— …' }, ['headline']],
    ['a headline of pictures', { headline: '🔥' }, ['headline']],
    [
      'a headline where none is shown',
      { headline: 'Vatten', channels: ['x', 'sms'] },
      ['headline'],
    ],
    ['a headline above words of a person', { headline: 'Vatten', texts: [news, x] }, ['headline']],
    ['a title of marks alone', { texts: [{ ...news, title: '...' }, x] }, ['texts.0.title']],
    ['a headline without an end', { headline: 'a'.repeat(201) }, ['headline']],
    ['questions of another kind', { questions: ['Var? Här.'] }, ['questions']],
    [
      'questions beside words of a person',
      {
        kind: 'qa',
        channels: ['intranet'],
        questions: ['Var?'],
        texts: [{ ...news, channel: 'intranet' }],
      },
      ['questions'],
    ],
    [
      'a line that asks nothing',
      { kind: 'qa', channels: ['intranet'], questions: ['Var?', 'Svaret står här.'] },
      ['questions.1'],
    ],
    ['instructions with markup', { instructions: '<script>' }, ['instructions']],
    ['too long a comment', { comment: 'a'.repeat(5001) }, ['comment']],
  ])('is refused with %s', (_, over, expected) => {
    expect(places(StatementInput, statement(over))).toEqual(expected);
  });

  it('takes words for its channels in any order', () => {
    expect(StatementInput.parse(statement({ texts: [x, news] })).texts).toEqual([x, news]);
  });
});

describe('what else people send', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a text beyond the limit', TextInput, { ...x, text: 'a'.repeat(20_001) }, ['text']],
    ['a title of two lines', TextInput, { ...news, title: 'a\nb' }, ['title']],
    [
      'a version without title',
      VersionInput,
      { hash, texts: [{ ...news, title: undefined }] },
      ['texts.0.title'],
    ],
    [
      'a version with a title too many',
      VersionInput,
      { hash, texts: [{ ...x, title: 'T' }] },
      ['texts.0.title'],
    ],
    ['a version without texts', VersionInput, { hash, texts: [] }, ['texts']],
    [
      'a hash in capitals',
      DecisionInput,
      { decision: 'approve', hash: hash.toUpperCase() },
      ['hash'],
    ],
    ['a hash too short', DecisionInput, { decision: 'approve', hash: hash.slice(1) }, ['hash']],
    ['no hash', DecisionInput, { decision: 'approve' }, ['hash']],
    ['another decision', DecisionInput, { decision: 'Approve', hash }, ['decision']],
    ['an approval with words', DecisionInput, { decision: 'approve', hash, texts: [x] }, ['']],
    [
      'an override without reason',
      DecisionInput,
      { decision: 'approve', hash, override: [{ rule: 'a', reason: ' ' }] },
      ['override.0.reason'],
    ],
    [
      '51 overrides',
      DecisionInput,
      { decision: 'approve', hash, override: Array(51).fill({ rule: 'a', reason: 'b' }) },
      ['override'],
    ],
    ['a receipt without address', ReceiptInput, { channel: 'x' }, ['url']],
    ['a receipt at a script', ReceiptInput, { channel: 'x', url: 'javascript:alert(1)' }, ['url']],
    ['a receipt nowhere', ReceiptInput, { channel: 'x', url: 'x' }, ['url']],
    ['a new fact that is withdrawn', FactInput, { text: 'a', status: 'withdrawn' }, ['status']],
    ['a fact without words', FactInput, { text: ' ', status: 'confirmed' }, ['text']],
    ['a fact with an id', FactChange, { id: 'f2' }, ['']],
    ['a change to undefined', FactChange, { text: undefined }, ['text']],
    ['a change of who opened it', IncidentChange, { openedBy: 'me' }, ['']],
    [
      'an incident of severity 0',
      IncidentInput,
      { title: 'a', summary: 'b', severity: 0 },
      ['severity'],
    ],
    [
      'an incident of severity "1"',
      IncidentInput,
      { title: 'a', summary: 'b', severity: '1' },
      ['severity'],
    ],
    [
      '51 facts',
      IncidentInput,
      {
        title: 'a',
        summary: 'b',
        severity: 1,
        facts: Array(51).fill({ text: 'a', status: 'confirmed' }),
      },
      ['facts'],
    ],
  ])('%s is refused', (_, schema, value, expected) => {
    expect(places(schema, value)).toEqual(expected);
  });

  it('a receipt of what failed needs no address, and may be the default', () => {
    expect(ReceiptInput.safeParse({ channel: 'x', state: 'failed' }).success).toBe(true);
    expect(ReceiptInput.parse({ channel: 'x', url: 'https://x.example/1' }).state).toBe(
      'published',
    );
  });

  it('an incident has its defaults, and a change changes nothing by default', () => {
    const parsed = IncidentInput.parse({ title: 'a', summary: 'b', severity: 1 });
    expect(parsed).toMatchObject({
      responsibility: 'unknown',
      wrongdoing: 'unknown',
      harm: [],
      facts: [],
    });
    expect(IncidentChange.parse({})).toEqual({});
    expect(FactChange.parse({})).toEqual({});
    expect(IncidentChange.parse({ publicAction: null })).toEqual({ publicAction: null });
  });
});
