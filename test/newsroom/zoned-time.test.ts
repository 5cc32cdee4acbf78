import { describe, expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { page, site } from './fixtures.ts';

const show = (changes: Parameters<typeof page>[0]) => newsroomRender.page(page(changes), site);

describe('a time on a page', () => {
  it('names the zone in English where the text is English', () => {
    expect(show({ language: 'en', publishedAt: '2026-10-25T01:30:00Z' })).toContain(
      '25 October 2026, 02:30 CET',
    );
  });

  it.each([
    ['2026-10-25T00:30:00Z', '25 oktober 2026 kl. 02.30 svensk sommartid'],
    ['2026-10-25T01:30:00Z', '25 oktober 2026 kl. 02.30 svensk tid'],
    ['2026-03-29T00:59:00Z', '29 mars 2026 kl. 01.59 svensk tid'],
    ['2026-03-29T01:00:00Z', '29 mars 2026 kl. 03.00 svensk sommartid'],
    ['2026-12-31T23:30:00Z', '1 januari 2027 kl. 00.30 svensk tid'],
  ])('writes %s as %s', (publishedAt, written) => {
    expect(show({ publishedAt })).toContain(`<time datetime="${publishedAt}">${written}</time>`);
  });
});
