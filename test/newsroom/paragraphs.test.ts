import { describe, expect, it } from 'vitest';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { page, site } from './fixtures.ts';

const show = (changes: Parameters<typeof page>[0]) => newsroomRender.page(page(changes), site);

describe('the words on a page', () => {
  it('links only http(s) and e-mail addresses', () => {
    const html = show({ text: 'Se https://a.example/x?a=1&b=2. javascript:alert(1) a@b.example' });
    expect(html).toContain(
      '<a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>.',
    );
    expect(html).toContain('<a href="mailto:a@b.example">a@b.example</a>');
    expect(html).not.toContain('href="javascript');
  });

  it('keeps paragraphs and line breaks', () => {
    const html = show({ text: 'Ett\r\nTvå\n \n\nTre' });
    expect(html).toContain('<div class="text"><p>Ett<br/>Två</p><p>Tre</p></div>');
  });
});
