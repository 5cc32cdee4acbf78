import { expect, it } from 'vitest';
import { messagesIn } from '#web/messages/messages.ts';
import { seedApproval, seedWaiting, write } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const reason = 'plan-demands-more' as const;

it('a channel left out because the plan demands more says so, and offers a new statement', async () => {
  const deps = testDeps();
  const { id, hash } = await seedWaiting(deps);
  await seedApproval(deps, id, hash);
  await write(
    deps,
    id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    {
      ...{ type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
      words: { url: 'http://localhost:3000/newsroom/a' },
    },
    { type: 'receipt', data: { channel: 'x', state: 'failed', reason } },
    { type: 'receipt', data: { channel: 'sms', state: 'failed', reason } },
    { type: 'concluded', data: { status: 'partly-published' } },
  );
  for (const language of ['sv', 'en'] as const) {
    const page = await (await browser(deps, 'karin', language)).page(`/desk/statements/${id}`);
    expect(page).toContain(messagesIn(language).receipts.reasons[reason]);
    expect(page).toContain(`?corrects=${id}`);
    expect(page).not.toContain(`/desk/statements/${id}/retry`);
  }
  const answer = await wholeApp(deps).sendAs('karin', 'GET', `/api/statements/${id}`);
  const { receipts } = (await answer.json()) as any;
  expect(receipts).toContainEqual(expect.objectContaining({ channel: 'x', reason }));
});
