import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '#adapters/channels/newsroom/slug.ts';
import { newsroomFile, pageFile } from '#domain/publish/newsroom-files.ts';
import { anyText } from '#test/support/any-text.ts';

const hash = '0123456789abcdef';

describe('slugOf', () => {
  it.each([
    ['Vi ber om ursäkt för Åsa & Örjan!', 'vi-ber-om-ursakt-for-asa-orjan-012345'],
    ['  –– Kl. 14.30 ––  ', 'kl-14-30-012345'],
    ['Ｆｕｌｌ width ﬁ', 'full-width-fi-012345'],
    ['اعتذار', 'statement-012345'],
    ['../../etc/passwd', 'etc-passwd-012345'],
    [`${'ord '.repeat(30)}`, `${'ord-'.repeat(14)}ord-012345`],
    ['a'.repeat(200), `${'a'.repeat(60)}-012345`],
  ])('%s is %s', (title, slug) => {
    expect(slugOf(title, hash)).toBe(slug);
  });

  it('always makes a file name that is asked for by its own path', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const slug = slugOf(title, hash);
        expect(newsroomFile(`/newsroom/${slug}`)).toBe(pageFile(slug));
      }),
    );
  });
});
