import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { accepted } from '#test/support/workflow-world.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';

const newWorld = useWorlds();

const input = {
  kind: 'reply',
  language: 'sv',
  channels: ['newsroom'],
  comment: 'När öppnar ni igen?',
  texts: [
    {
      channel: 'newsroom',
      title: 'Svar om öppettider',
      text: 'Tack för din fråga. Vi förstår att du undrar när vi öppnar.',
    },
  ],
} as const;

describe('a reply on an ordinary day', () => {
  it('is checked for normal times, asked about at the lowest severity, and published', async () => {
    const world = await newWorld();
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
