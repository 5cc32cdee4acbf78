import { describe, expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { page, site } from './fixtures.ts';

const accessibility = {
  contact: 'webb@exempel.example',
  testedAt: '2026-11-01',
  testedBy: 'self' as const,
  statedAt: '2026-11-20',
  shortcomings: [
    { sv: 'Äldre bilder saknar beskrivning.', en: 'Older pictures lack descriptions.' },
  ],
};
const publicBody = { ...site, organisation: { ...site.organisation, accessibility } };

describe('the accessibility statement', () => {
  it('has what the Swedish authority asks for, in the language of its reader', () => {
    const sv = newsroomRender.accessibility(publicBody, 'sv') ?? '';
    for (const item of [
      'uppfyller kraven i lagen delvis',
      'Äldre bilder saknar beskrivning.',
      '<a href="mailto:webb@exempel.example">webb@exempel.example</a>.</p>',
      'href="https://www.digg.se/tdosanmalan"',
      'senast 1 november 2026',
      'EN 301 549',
      'uppdaterades senast 20 november 2026',
    ])
      expect(sv).toContain(item);
    const en = newsroomRender.accessibility(publicBody, 'en') ?? '';
    expect(en).toContain('Older pictures lack descriptions.');
    expect(en).toContain(
      '<a href="/newsroom/sv/accessibility" lang="sv" hreflang="sv">Svenska</a>',
    );
  });

  it('says that nothing is known to be missing where that is so', () => {
    const organisation = {
      ...site.organisation,
      accessibility: { ...accessibility, shortcomings: [] },
    };
    expect(newsroomRender.accessibility({ ...site, organisation }, 'en')).toContain(
      'It complies fully',
    );
  });

  it('is one click from every page, and is not there without the plan', () => {
    const link = '<a href="/newsroom/sv/accessibility">Tillgänglighetsredogörelse</a>';
    expect(newsroomRender.page(page(), publicBody)).toContain(link);
    expect(newsroomRender.index([], publicBody)).toContain(link);
    expect(newsroomRender.page(page(), site)).not.toContain('accessibility');
    expect(newsroomRender.accessibility(site, 'sv')).toBeUndefined();
  });
});
