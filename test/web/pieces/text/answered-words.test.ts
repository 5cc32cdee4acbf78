import { expect, it } from 'vitest';
import { seedWaiting } from '../../seed.ts';
import { calmTexts } from '../../seed-texts.ts';
import { browser, testDeps, wholeApp } from '../../support.ts';

const textOf = (page: string): string => page.replaceAll(/<[^>]+>/g, '');

it.each([
  [
    'a comment',
    { kind: 'reply', channels: ['x'], comment: 'Stämmer det\u202e?' },
    'Stämmer detU+202E?',
  ],
  [
    'a claim',
    {
      kind: 'correction',
      channels: ['newsroom', 'x'],
      claim: { text: 'Vattnet är grumligt.', keys: ['grumligt'] },
    },
    'Vattnet är grumligt.',
  ],
])(
  'whoever approves and whoever writes see %s beside the words about it',
  async (_, about, shown) => {
    const deps = testDeps();
    const texts = calmTexts.filter(({ channel }) => about.channels.includes(channel));
    const { id } = await seedWaiting(deps, texts, 'karin', about);
    for (const [who, path] of [
      ['anna', `/approve/${id}`],
      ['karin', `/desk/statements/${id}`],
    ] as const) {
      const page = textOf(await (await browser(deps, who, 'sv')).page(path));
      expect(page).toContain(shown);
      expect(page).toContain('Koka vattnet');
    }
    const answer = await wholeApp(deps).sendAs('anna', 'GET', `/api/statements/${id}`);
    const { kind: __, ...outside } = about;
    expect(await answer.json()).toMatchObject(outside);
  },
);
