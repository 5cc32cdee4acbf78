import { beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../../../domain/tone/support.ts';
import { seedWaiting } from '../../seed.ts';
import { seedOpinion } from '../../seed-opinion.ts';
import { calmTexts, texts } from '../../seed-texts.ts';
import { browser, testDeps } from '../../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

describe('a model’s opinion', () => {
  it('is told apart from what the rules say, to the writer and to whoever approves', async () => {
    const { id } = await seedWaiting(deps, texts);
    await seedOpinion(deps, id);
    const anna = await browser(deps, 'anna', 'sv');
    const pages = [await karin.page(`/desk/statements/${id}`), await anna.page(`/approve/${id}`)];
    for (const page of pages) {
      expect(page).toContain('<b>Språkmodellens omdöme</b>');
      expect(page).toContain('Låter avvisande.');
      expect(page).toContain('href="/guidelines/judge-defensive"');
    }
  });
});

describe('a finding in the headline', () => {
  it('says that it is there, to the writer and to whoever approves', async () => {
    deps = testDeps({ rules });
    karin = await browser(deps, 'karin', 'sv');
    const { id } = await seedWaiting(
      deps,
      calmTexts.map((text) =>
        text.title ? { ...text, title: 'Koka vattnet: 4129 berörs' } : text,
      ),
    );
    const anna = await browser(deps, 'anna', 'sv');
    for (const page of [
      await karin.page(`/desk/statements/${id}`),
      await karin.page(`/desk/statements/${id}/edit`),
      await anna.page(`/approve/${id}`),
    ]) {
      expect(page).toMatch(/I rubriken: [^<]*4129/u);
    }
  });
});
