import { expect, it } from 'vitest';
import { seedApproval, seedWaiting, write } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

it.each([
  ['sv', 'Den publiceras nu'],
  ['en', 'They are being published, word for word.'],
] as const)(
  'says that words are on their way only until the first of them is out: %s',
  async (language, words) => {
    const deps = testDeps();
    const { id, hash } = await seedWaiting(deps);
    await seedApproval(deps, id, hash);
    const page = async () => (await browser(deps, 'anna', language)).page(`/approve/${id}`);
    expect(await page()).toContain(words);
    await write(
      deps,
      id,
      'talan',
      { type: 'intended', data: { channel: 'newsroom' } },
      { type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
    );
    expect(await page()).not.toContain(words);
  },
);
