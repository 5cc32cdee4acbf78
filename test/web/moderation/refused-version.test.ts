import { expect, it } from 'vitest';
import { VersionInput } from '#domain/statement/input.ts';
import type { Rule } from '#domain/tone/rule.ts';
import { writeNewVersion } from '#web/actions/decisions.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { rules } from '../rules.ts';
import { person, seedAsk, seedDraft, seedRequest, seedWaiting } from '../seed.ts';
import { testDeps } from '../support.ts';

const WORDS = 'Jag vet var du bor, Lisa på Ekgatan 4. Vågar du svara?';
const TEXT = {
  channel: 'intranet' as const,
  title: 'Frågor',
  text: 'Vad gäller? Vi garanterar allt.',
};

const blocks: Rule = {
  id: 'blocks',
  topic: 'facts',
  severity: 'block',
  overridable: true,
  alsoStated: false,
  source: 'test',
  kinds: 'all',
  reads: 'text',
  lists: [],
  check: ({ brief: { comment = 'none' } }) => [{ params: { question: comment } }],
};

it('a version that is refused quotes no question of a comment that was removed', async () => {
  const deps = testDeps({ rules: { ...rules, rules: [...rules.rules, blocks] } });
  const { incident, id } = await seedWaiting(deps);
  const comment = await receive(deps, {
    ...{ sourceId: '7', url: 'https://bsky.app/profile/lisa.example/post/7', text: WORDS },
    statementId: id,
  });
  const qa = await seedRequest(deps, incident.id, 'karin', {
    ...{ kind: 'qa', language: 'sv', channels: ['intranet'], comment: WORDS },
    ...{ nextUpdateAt: undefined, instructions: undefined },
  });
  const hash = await seedDraft(deps, qa.id, [{ ...TEXT, sentences: [] }]);
  await seedAsk(deps, qa.id, 'anna', '2026-11-22T13:35:00.000Z');
  const write = () =>
    writeNewVersion(
      deps,
      person('karin'),
      qa.id,
      VersionInput.parse({ hash, texts: [{ ...TEXT, title: 'Svar' }], told: [] }),
    );
  const before = await write();
  expect(before).toMatchObject({ ok: false, refusal: { type: 'untold-findings' } });
  expect(JSON.stringify(before)).toContain('Vågar du svara?');
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
  const refused = await write();
  expect(refused).toMatchObject({ ok: false, refusal: { type: 'untold-findings' } });
  expect(JSON.stringify(refused)).not.toContain('Vågar du svara');
});
