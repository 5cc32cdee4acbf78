import type { ChannelText } from '#domain/draft/draft.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { requestStatement } from '#web/actions/statements.ts';
import type { WebDeps } from '#web/deps.ts';
import { person, seedAsk, seedDraft, type seedWaiting } from './seed.ts';

const english: ChannelText[] = [
  {
    channel: 'newsroom',
    title: 'Boil the water',
    text: 'Boil the water in Norrby.',
    sentences: [],
  },
];

/** The twin of a waiting statement in English, which waits for someone too. */
export const seedTwin = async (
  deps: WebDeps,
  { id, incident }: Awaited<ReturnType<typeof seedWaiting>>,
  { drafted = english, who = 'anna' } = {},
) => {
  const input = StatementInput.parse({
    kind: 'holding',
    language: 'en',
    channels: ['newsroom'],
    nextUpdateAt: '2026-11-22T15:00:00Z',
    translationOf: id,
  });
  const result = await requestStatement(deps, person('karin'), incident.id, input);
  if (!result.ok) throw new Error(result.refusal.type);
  const hash = await seedDraft(deps, result.value.id, drafted);
  await seedAsk(deps, result.value.id, who, '2026-11-22T13:35:00.000Z');
  return { id: result.value.id, hash };
};
