import { expect, it } from 'vitest';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { rules } from '../../domain/tone/support.ts';
import { receive } from '../../support/comment.ts';
import { person, seedWaiting } from '../seed.ts';
import { testDeps } from '../support.ts';

const CLAIM = 'Direktören Rune Bergdahl har stulit kassan på kontoret.';

it('a claim that was removed as a comment is shown to nobody, and is still no fact', async () => {
  const deps = testDeps({ rules });
  const { id, incident } = await seedWaiting(deps);
  const comment = await receive(deps, { sourceId: '7', text: CLAIM });
  await proposeRemoval(deps, person('karin'), comment.id, { ground: 'spam', reason: 'Ja.' });
  await decideOnRemoval(deps, person('dan'), comment.id, { decision: 'remove' });
  const statement = await deps.journal.read(statementJournal, id);
  const texts = [
    { channel: 'x' as const, text: 'Rune Bergdahl har stulit vår kassa.', sentences: [] },
  ];
  const toCheck = await statementToCheck(deps, {
    ...statement!,
    ...{ kind: 'correction' as const, claim: { text: CLAIM, keys: [], truthKeys: [] }, texts },
  });
  expect(toCheck.claim).toBeUndefined();
  const findings = checkStatement(toCheck, incident, deps.plan, rules, deps.now());
  const found = findings.filter(({ rule }) => rule === 'claim-as-fact');
  expect(found.length).toBeGreaterThan(0);
  expect(JSON.stringify(findings)).not.toMatch(/Direktören|kontoret/u);
});
