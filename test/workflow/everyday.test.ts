import { describe, expect, it } from 'vitest';
import { ModelFailure } from '#domain/draft/draft.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { playbook, useWorlds } from '#test/support/workflow.ts';
import { type Answer, FakeDrafter } from '#test/support/workflow-outside.ts';
import { goodDraft } from '#test/support/workflow-words.ts';
import { accepted } from '#test/support/workflow-world.ts';
import { retryStatement } from '#web/actions/statement-moves.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';

const newWorld = useWorlds();

const input = {
  kind: 'reply',
  language: 'sv',
  channels: ['mastodon'],
  comment: 'När öppnar ni igen?',
  inReplyTo: 'https://mastodon.example/@someone/1',
  texts: [
    { channel: 'mastodon', text: 'Tack för din fråga. Vi förstår att du undrar när vi öppnar.' },
  ],
} as const;

describe('a reply on an ordinary day', () => {
  it('is checked for normal times, asked about at the lowest severity, and published', async () => {
    const world = await newWorld({ channels: ['mastodon'] });
    Object.assign(world.channels['mastodon'] ?? {}, { canReply: true });
    const request = { ...input, channels: [...input.channels], texts: [...input.texts] };
    const made = await requestWithoutIncident(world.deps, world.person('writer'), request);
    const { id } = accepted(made);
    await world.quiet();
    const waiting = await world.read(id);
    expect(waiting).not.toHaveProperty('incidentId');
    expect(waiting.check?.ruleSetVersion).toMatch(/^normal@/);
    expect(waiting.check?.basis.severity).toBe(3);
    expect(world.notifier.notices.at(-1)).toMatchObject({ severity: 3, incident: undefined });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.pass(60_000);
    expect(await world.status(id)).toBe('published');
    const group = { by: 'group', group: 'none' } as const;
    const listed = await world.deps.journal.list(statementJournal, group, { limit: 100 });
    expect(listed.items.map((item) => item.id)).toContain(id);
  });

  it('is requested by writers alone', async () => {
    const world = await newWorld();
    const request = { ...input, channels: [...input.channels], texts: [...input.texts] };
    const made = await requestWithoutIncident(world.deps, world.person('spokesperson'), request);
    expect(made).toEqual({ ok: false, refusal: { type: 'forbidden' } });
  });
});

describe('an ordinary post', () => {
  it('that instructions alone tell fails without a model, and is written once it is back', async () => {
    const down: Answer = () => {
      throw new ModelFailure('unreachable', {});
    };
    const world = await newWorld({ drafter: new FakeDrafter([down, goodDraft(playbook)]) });
    const { deps } = world;
    const instructions = 'Berätta att simhallen har öppet i jul.\nKort.';
    const made = await requestWithoutIncident(deps, world.person('writer'), {
      ...{ kind: 'post', language: 'sv', channels: ['newsroom'], instructions },
      publishAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString(),
    });
    const { id } = accepted(made);
    await world.quiet();
    expect(await world.read(id)).toMatchObject({
      status: 'failed',
      failure: 'needs-model',
      texts: [],
    });
    await retryStatement(deps, world.person('writer'), id);
    await world.quiet();
    expect(await world.read(id)).toMatchObject({ writtenBy: 'model', version: 1 });
  });

  it('that a model told in words that the tone check stops is left to its writer, with those words', async () => {
    const good = goodDraft(playbook);
    const bad: Answer = (request) => {
      const draft = good(request);
      const texts = draft.texts.map((each) => ({
        ...each,
        text: `${each.text} Ring 0701-23 45 67.`,
      }));
      return { ...draft, texts };
    };
    const world = await newWorld({ drafter: new FakeDrafter([bad, bad, bad, bad]) });
    const made = await requestWithoutIncident(world.deps, world.person('writer'), {
      ...{ kind: 'post', language: 'sv', channels: ['newsroom'] },
      instructions: 'Berätta att simhallen har öppet i jul.',
      publishAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString(),
    });
    const { id } = accepted(made);
    await world.quiet();
    const left = await world.read(id);
    expect(left).toMatchObject({ status: 'changes-requested', writtenBy: 'model' });
    expect(left.check?.findings).toContainEqual(expect.objectContaining({ severity: 'block' }));
    expect(await world.edit(id, 'writer', 'Simhallen har öppet i jul.')).toBe('ok');
    expect(await world.status(id)).toBe('awaiting-approval');
  });

  it('that tells a fact which is also wished for is written without a model', async () => {
    const world = await newWorld();
    const wish = 'Simhallen har öppet i jul.';
    const made = await requestWithoutIncident(world.deps, world.person('writer'), {
      ...{
        kind: 'post',
        language: 'sv',
        channels: ['newsroom'],
        facts: [wish],
        instructions: wish,
      },
      publishAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString(),
    });
    const { id } = accepted(made);
    await world.quiet();
    expect(await world.read(id)).toMatchObject({
      status: 'awaiting-approval',
      writtenBy: 'playbook',
    });
  });

  it('is drafted from what it tells, asked about, and published at its time', async () => {
    const world = await newWorld();
    const publishAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
    const facts = ['Simhallen har öppet på annandagen', 'Barn under sju år badar gratis.'];
    const post = {
      kind: 'post' as const,
      language: 'sv' as const,
      channels: ['newsroom' as const],
      publishAt,
    };
    const nothing = await requestWithoutIncident(world.deps, world.person('writer'), post);
    expect(nothing).toMatchObject({ refusal: { type: 'missing-pieces', fields: ['facts'] } });
    const request = { ...post, facts };
    const made = await requestWithoutIncident(world.deps, world.person('writer'), request);
    const { id } = accepted(made);
    await world.quiet();
    const drafted = await world.read(id);
    expect(drafted).toMatchObject({ status: 'awaiting-approval', writtenBy: 'playbook', facts });
    expect(drafted.texts).toMatchObject([
      {
        title: 'Barn under sju år badar gratis',
        text: 'Simhallen har öppet på annandagen. Barn under sju år badar gratis.',
      },
    ]);
    expect(drafted.check?.ruleSetVersion).toMatch(/^normal@/);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.passWithDue(61);
    expect(world.published(id)).toHaveLength(1);
  });
});
