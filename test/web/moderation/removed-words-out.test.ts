import { expect, it } from 'vitest';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import { VersionInput } from '#domain/statement/input.ts';
import { decideOnStatement, writeNewVersion } from '#web/actions/decisions.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { calmTexts, person, seedRequest, seedWaiting } from '../seed.ts';
import { testDeps } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan 4.';

const remove = async (deps: ReturnType<typeof testDeps>) => {
  const comment = await receive(deps, { sourceId: '7', text: WORDS });
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
};

const quoting = (place: 'title' | 'text') =>
  calmTexts.map(({ channel, title, text }) => ({
    channel,
    ...(title && { title: place === 'title' ? `Om ”${WORDS}”` : title }),
    text: place === 'text' ? `Någon skrev: jag vet var du bor,  LISA på ekgatan 4. ${text}` : text,
  }));

it.each(['title', 'text'] as const)(
  'no new words quote what was removed in their %s',
  async (at) => {
    const deps = testDeps();
    const { id, hash } = await seedWaiting(deps);
    await remove(deps);
    const input = VersionInput.parse({ baseHash: hash, texts: quoting(at) });
    const written = await writeNewVersion(deps, person('karin'), id, input);
    expect(written).toMatchObject({ ok: false, refusal: { type: 'quotes-removed' } });
  },
);

it('no request brings words or a headline that quote what was removed', async () => {
  const deps = testDeps();
  const { incident } = await seedWaiting(deps);
  await remove(deps);
  for (const words of [{ headline: WORDS }, { texts: quoting('text') }]) {
    await expect(seedRequest(deps, incident.id, 'karin', words)).rejects.toThrow('quotes-removed');
  }
  await seedRequest(deps, incident.id, 'karin', { headline: 'Koka vattnet' });
});

it('nobody approves words that quote what was removed since they were written', async () => {
  const deps = testDeps();
  const drafted = quoting('text').map((text) => ({ ...text, sentences: [] }));
  const { id, hash } = await seedWaiting(deps, drafted);
  await remove(deps);
  const input = DecisionInput.parse({ decision: 'approve', hash });
  const decided = await decideOnStatement(deps, person('anna'), id, input);
  expect(decided).toMatchObject({ ok: false, refusal: { type: 'quotes-removed' } });
});
