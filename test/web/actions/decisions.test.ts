import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { VersionInput } from '#domain/statement/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { Rule } from '#domain/tone/rule.ts';
import { ok } from '#domain/values/result.ts';
import { decideOnStatement, writeNewVersion } from '#web/actions/decisions.ts';
import { checkNewWords } from '#web/actions/tone.ts';
import { rules } from '../rules.ts';
import { person, seedWaiting } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { testDeps } from '../support.ts';

it('who may not decide is journalled once for a version, however often they try', async () => {
  const deps = testDeps();
  const { id, hash } = await seedWaiting(deps);
  const input = DecisionInput.parse({ decision: 'approve', hash });
  for (const by of ['karin', 'karin', 'dan', 'karin']) {
    const result = await decideOnStatement(deps, person(by), id, input);
    expect(result).toMatchObject({ ok: false, refusal: { type: 'no-mandate' } });
  }
  const { items } = await deps.journal.entries(`statement#${id}`, { limit: 50 });
  const refused = items.filter(({ entry }) => entry.type === 'decision-refused');
  expect(refused.map(({ entry }) => entry.by)).toEqual(['karin', 'dan']);
  expect(refused[0]?.entry.data).toEqual({ refusal: 'no-mandate', hash });
});

// Finds that words own no delay, where they go out after a promised time.
const late: Rule = {
  id: 'late',
  topic: 'apology',
  severity: 'block',
  overridable: true,
  alsoStated: false,
  source: 'test',
  kinds: 'all',
  reads: 'text',
  lists: [],
  check: ({ brief }) => (brief.lateSince ? [{ params: {} }] : []),
};

describe('new words with another planned time', () => {
  const before = '2026-11-22T13:40:00.000Z';
  const promised = '2026-11-22T14:00:00.000Z';
  const after = '2026-11-22T15:00:00.000Z';

  it.each([
    ['set', undefined, after, true],
    ['moved past the promise', before, after, true],
    ['moved before it', after, before, false],
    ['taken away', after, null, false],
    ['left as it was', after, undefined, true],
  ])('are checked as they go out: %s', async (_, planned, publishAt, isLate) => {
    const deps = testDeps({ rules: { ...rules, rules: [...rules.rules, late] } });
    const change = { kind: 'update', nextUpdateAt: '2026-11-22T18:00:00.000Z', publishAt: planned };
    const { id, hash, incident } = await seedWaiting(deps, calmTexts, 'karin', change);
    await deps.journal.append(incidentJournal, incident.id, 'talan', () =>
      ok([{ type: 'promised', data: { id: 'other', dueAt: promised, owner: 'karin' } }]),
    );
    const texts = calmTexts.map(({ sentences: _sentences, ...text }) => text);
    const input = VersionInput.parse({ hash, texts, publishAt });
    const told = await checkNewWords(deps, person('karin'), id, { texts, publishAt });
    expect(await writeNewVersion(deps, person('karin'), id, input)).toMatchObject({ ok: true });
    const statement = await deps.journal.read(statementJournal, id);
    const about = await deps.journal.read(incidentJournal, incident.id);
    const findings = checkStatement(statement!, about!, deps.plan, deps.rules, deps.now());
    expect(statement?.check?.findings).toEqual(findings);
    expect(told).toEqual({ ok: true, value: findings });
    expect(findings.some(({ rule }) => rule === 'late')).toBe(isLate);
  });
});
