import { describe, expect, it } from 'vitest';
import { ModelFailure } from '#domain/draft/draft.ts';
import type { Opinion } from '#domain/judge/judge.ts';
import { playbook, useWorlds } from '#test/support/workflow.ts';
import { FakeDrafter, FakeJudge } from '#test/support/workflow-outside.ts';
import { badDraft, goodDraft, RESIDUE, typedFor } from '#test/support/workflow-words.ts';

const newWorld = useWorlds();

const opinion: Opinion = {
  rule: 'judge-defensive',
  channel: 'newsroom',
  quote: null,
  why: 'Låter avvisande.',
};
const objecting = () => new FakeJudge(() => [opinion]);

describe('a model’s opinion of a version', () => {
  it('Given a model, When words are checked, Then its opinion is a warning and the journal says how it was asked', async () => {
    const judge = objecting();
    const world = await newWorld({ drafter: new FakeDrafter([goodDraft(playbook)]), judge });
    const id = await world.request();
    const { check, status, hash } = await world.read(id);
    expect(status).toBe('awaiting-approval');
    expect(check?.findings.filter(({ rule }) => rule === 'judge-defensive')).toMatchObject([
      { severity: 'warn', params: { why: 'Låter avvisande.' } },
    ]);
    const entries = await world.entries(id);
    expect(entries.find(({ type }) => type === 'checked')?.data).toMatchObject({
      blocking: 0,
      judged: { promptId: 'judge@1', model: 'fake', tookMs: expect.any(Number) },
    });
    expect(judge.requests).toHaveLength(1);
    expect(hash).toBeDefined();
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
  });

  it('Given a draft that the rules stop, Then only what follows it is judged', async () => {
    const judge = objecting();
    const drafter = new FakeDrafter([badDraft(playbook), goodDraft(playbook)]);
    const world = await newWorld({ drafter, judge });
    const id = await world.request();
    expect(await world.read(id)).toMatchObject({ version: 2, status: 'awaiting-approval' });
    expect(judge.requests).toHaveLength(1);
    expect(judge.requests[0]?.texts[0]?.text).not.toContain(RESIDUE);
  });

  it('Given a person’s words that the rules stop, Then an opinion takes nothing away', async () => {
    const judge = objecting();
    const world = await newWorld({ judge });
    const [typed] = typedFor(['newsroom']);
    if (!typed) throw new TypeError('no text');
    const id = await world.request({ texts: [{ ...typed, text: RESIDUE }] });
    const { check } = await world.read(id);
    const found = check?.findings.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(found).toContain('block draft-residue');
    expect(found).toContain('warn judge-defensive');
    expect(await world.decide(id, 'spokesperson')).toBe('blocking-findings');
  });

  it.each([
    ['a time-out', () => new ModelFailure('timeout'), 'timeout'],
    ['a defect', () => new TypeError('not foreseen'), 'TypeError'],
  ])(
    'Given %s, Then the words are asked about as if nobody had been asked',
    async (_, error, failed) => {
      const judge = new FakeJudge(() => {
        throw error();
      });
      const world = await newWorld({ judge });
      const id = await world.request();
      const { check, status } = await world.read(id);
      expect(status).toBe('awaiting-approval');
      expect(check?.findings.filter(({ rule }) => rule.startsWith('judge-'))).toEqual([]);
      expect(world.logged).toContainEqual({
        code: 'JUDGE_FAILED',
        fields: { statementId: id, reason: failed },
      });
      const entries = await world.entries(id);
      expect(entries.find(({ type }) => type === 'checked')?.data).toMatchObject({
        judged: { failed },
      });
    },
  );

  it('Given no model, Then nobody is asked and the journal says nothing of it', async () => {
    const world = await newWorld();
    const id = await world.request();
    const entries = await world.entries(id);
    expect(entries.find(({ type }) => type === 'checked')?.data).not.toHaveProperty('judged');
  });
});
