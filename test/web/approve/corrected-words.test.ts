import { expect, it } from 'vitest';
import { seedWaiting } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { browser, testDeps } from '../support.ts';

const claim = { text: 'Omkring 3 400 hushåll berörs.', keys: [], truthKeys: ['4 300 hushåll'] };

it.each([
  ['sv', 'Anges som det som är rätt'],
  ['en', 'Named as what is right'],
] as const)(
  'who approves a correction reads what is called wrong beside what is named as right: %s',
  async (language, named) => {
    const deps = testDeps();
    const { id } = await seedWaiting(deps, calmTexts, 'karin', { kind: 'correction', claim });
    for (const [who, path] of [
      ['anna', `/approve/${id}`],
      ['karin', `/desk/statements/${id}`],
    ] as const) {
      const page = await (await browser(deps, who, language)).page(path);
      const compared = /<div class="compared">.*?<\/div>/su.exec(page)?.[0] ?? '';
      expect(compared).toContain(claim.text);
      expect(compared).toContain(named);
      expect(compared).toContain('Omkring 4 300 hushåll berörs.');
      expect(compared).not.toContain('läckage');
    }
  },
);
