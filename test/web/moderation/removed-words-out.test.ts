import { describe, expect, it } from 'vitest';
import { quotesIn } from '#domain/moderation/own-quotes.ts';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { VersionInput } from '#domain/statement/input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { describeFinding } from '#domain/tone/describe.ts';
import { intend } from '#steps/intend.ts';
import { decideOnStatement, writeNewVersion } from '#web/actions/decisions.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { checkNewWords } from '#web/actions/tone.ts';
import { rules as allRules } from '../../domain/tone/support.ts';
import { receive } from '../../support/comment.ts';
import { rules as few } from '../rules.ts';
import { person, seedWaiting } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { testDeps } from '../support.ts';

const rules = {
  ...few,
  rules: [...few.rules, ...allRules.rules.filter(({ id }) => id.startsWith('quotes-'))],
  isOverridable: allRules.isOverridable,
};

type Deps = ReturnType<typeof testDeps>;

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan.';

const MORE = 'Han som gjorde det heter Olle.';

const remove = async (
  deps: Deps,
  text = WORDS,
  ground = 'spam',
  sourceId = '7',
  writtenAt = '2000-01-01T10:00:00.000Z',
) => {
  const comment = await receive(deps, { sourceId, text, writtenAt });
  await proposeRemoval(deps, person('karin'), comment.id, { ground, reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
};

const quoting = (place: 'title' | 'text', words = WORDS) =>
  calmTexts.map(({ channel, title, text }) => ({
    channel,
    ...(title && { title: place === 'title' ? `Om ”${words}”` : title }),
    text: place === 'text' ? `Någon skrev: ${words} ${text}` : text,
  }));

const drafted = (texts: ReturnType<typeof quoting>) =>
  texts.map((text) => ({ ...text, sentences: [] }));

const rulesOn = async (deps: Deps, id: string, texts: ReturnType<typeof quoting>) => {
  const found = await checkNewWords(deps, person('karin'), id, { texts });
  if (!found.ok) throw new Error(found.refusal.type);
  return found.value.filter(({ rule }) => rule.startsWith('quotes-'));
};

describe('words that quote a removed comment', () => {
  it.each(['title', 'text'] as const)('are found by the check in their %s', async (place) => {
    const deps = testDeps({ rules });
    const { id } = await seedWaiting(deps);
    const texts = quoting(place, 'jag vet  VAR du bor, Lisa');
    expect(await rulesOn(deps, id, texts)).toEqual([]);
    await remove(deps);
    const [found] = await rulesOn(deps, id, texts);
    const { [place]: text = '' } = texts[0]!;
    expect(found).toMatchObject({ rule: 'quotes-removed', severity: 'block' });
    expect(text.slice(found?.start, found?.end)).toBe('jag vet  VAR du bor, Lisa');
    expect(found?.params['found']).toBeUndefined();
  });

  it.each([
    'Någon vet var du bor, Lisa',
    'Lisa på Ekgatan',
    'Vattnet är tillbaka i Norrby nu igen',
  ])('are no quote with other words, or few: %s', async (words) => {
    const deps = testDeps({ rules });
    const { id } = await seedWaiting(deps);
    await remove(deps);
    await remove(deps, 'Vattnet är borta.');
    expect(await rulesOn(deps, id, quoting('text', words))).toEqual([]);
  });

  it('are written at once where the writer was not told, and stop nobody who was', async () => {
    const deps = testDeps({ rules });
    const { id, hash } = await seedWaiting(deps);
    await remove(deps);
    const input = { hash, texts: quoting('text'), told: [] };
    const written = await writeNewVersion(deps, person('karin'), id, VersionInput.parse(input));
    expect(written).toMatchObject({ ok: false, refusal: { type: 'untold-findings' } });
  });

  it('are approved with a reason alone, also where the removal came later', async () => {
    const deps = testDeps({ rules });
    const { id, hash } = await seedWaiting(deps, drafted(quoting('text')));
    await remove(deps);
    const decide = (override: { rule: string; reason: string }[]) =>
      decideOnStatement(
        deps,
        person('anna'),
        id,
        DecisionInput.parse({ decision: 'approve', hash, override }),
      );
    expect(await decide([])).toMatchObject({ ok: false, refusal: { type: 'blocking-findings' } });
    const reason = 'Polisen vill att vi citerar hotet.';
    const findings = await rulesOn(deps, id, quoting('text'));
    expect(findings.length).toBeGreaterThan(0);
    const approved = await decide([{ rule: 'quotes-removed', reason }]);
    expect(approved).toMatchObject({
      ok: true,
      value: { decision: { overrides: [{ rule: 'quotes-removed', reason }] } },
    });
  });

  it('do not go out where the removal came after the approval', async () => {
    const deps = testDeps({ rules });
    const { id, hash } = await seedWaiting(deps, drafted(quoting('text')));
    const input = DecisionInput.parse({ decision: 'approve', hash });
    expect(await decideOnStatement(deps, person('anna'), id, input)).toMatchObject({ ok: true });
    await remove(deps);
    expect(await intend({ ...deps, publishers: {} }, id, 'x')).toBeUndefined();
    const entries = await deps.journal.newestEntries(`statement#${id}`, 1);
    expect(entries[0]?.entry).toMatchObject({
      type: 'approval-lapsed',
      data: { changes: [{ what: 'rule-blocks', rule: 'quotes-removed' }] },
    });
  });

  it('are approved with a reason too where the law forbids to keep them, and the finding says so', async () => {
    const deps = testDeps({ rules });
    const { id, hash } = await seedWaiting(deps, drafted(quoting('text')));
    await remove(deps, WORDS, 'child-abuse');
    const [finding] = await rulesOn(deps, id, quoting('text'));
    expect(finding).toMatchObject({ rule: 'quotes-removed', params: { forbidden: 'yes' } });
    expect(describeFinding(finding!, 'en', allRules).message).toContain('The law forbids');
    const override = [{ rule: 'quotes-removed', reason: 'Det är våra ord.' }];
    const input = DecisionInput.parse({ decision: 'approve', hash, override });
    expect(await decideOnStatement(deps, person('anna'), id, input)).toMatchObject({ ok: true });
    await intend({ ...deps, publishers: {} }, id, 'x');
    const statement = await deps.journal.read(statementJournal, id);
    expect(statement).toMatchObject({ status: 'publishing' });
    expect(statement?.lapsedAt).toBeUndefined();
  });

  it('are asked about anew where more of them was removed after a reason was given', async () => {
    const deps = testDeps({ rules });
    const { id, hash } = await seedWaiting(deps, drafted(quoting('text', `${WORDS} ${MORE}`)));
    await remove(deps);
    const override = [{ rule: 'quotes-removed', reason: 'Det är våra ord.' }];
    const input = DecisionInput.parse({ decision: 'approve', hash, override });
    expect(await decideOnStatement(deps, person('anna'), id, input)).toMatchObject({ ok: true });
    await remove(deps, MORE, 'spam', '8');
    expect(await intend({ ...deps, publishers: {} }, id, 'x')).toBeUndefined();
    expect(await deps.journal.read(statementJournal, id)).toMatchObject({
      lapsedFor: [{ what: 'rule-blocks', rule: 'quotes-removed' }],
    });
  });

  it.each([
    ['after', '2100-01-01T10:00:00.000Z', 'publishing'],
    ['before', '2000-01-01T10:00:00.000Z', 'awaiting-approval'],
  ])('are ours where we approved them and the comment came %s', async (_, writtenAt, status) => {
    const deps = testDeps({ rules });
    const { id, hash } = await seedWaiting(deps, drafted(quoting('text')));
    const input = DecisionInput.parse({ decision: 'approve', hash });
    expect(await decideOnStatement(deps, person('anna'), id, input)).toMatchObject({ ok: true });
    await remove(deps, WORDS, 'spam', '7', writtenAt);
    await intend({ ...deps, publishers: {} }, id, 'x');
    expect(await deps.journal.read(statementJournal, id)).toMatchObject({ status });
  });

  it('are ours where a confirmed fact says them', async () => {
    const deps = testDeps({ rules });
    const { id, incident } = await seedWaiting(deps);
    const fact = incident.facts.find(({ status }) => status === 'confirmed')!;
    await remove(deps, fact.text);
    expect(await rulesOn(deps, id, quoting('text', fact.text))).toEqual([]);
  });

  it('are found with each opening of a family', async () => {
    const deps = testDeps({ rules });
    const { id } = await seedWaiting(deps);
    const statement = await deps.journal.read(statementJournal, id);
    await remove(deps, 'Tack för att du skriver så fint till oss alla');
    const texts = [{ channel: 'x' as const, text: 'skriver så fint till oss.' }];
    const variants = ['Hej!', 'God dag!', 'Tack för att du'];
    const found = await quotesIn(deps, { ...statement!, texts, variants });
    expect(found?.removed).toContain('tack for att du skriver sa');
    expect(await quotesIn(deps, { ...statement!, texts, variants: ['Hej!'] })).toBeUndefined();
  });
});
