import { describe, expect, it } from 'vitest';
import { processorMs } from '#test/support/processor-time.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';
import { page, site } from './fixtures.ts';

const show = (changes: Parameters<typeof page>[0]) => newsroomRender.page(page(changes), site);

describe('the words on a page', () => {
  it('break no line inside a figure, and are the same', () => {
    const text = 'Vi drog för 1 200 resenärer. Nästa besked kl. 09.05.';
    const html = show({ text });
    expect(html).toContain('för <span class="whole">1 200</span> resenärer');
    expect(html).toContain('besked <span class="whole">kl. 09.05.</span>');
    expect(html.replaceAll(/<[^>]*>/g, '')).toContain(text);
  });

  it('links only http(s) and e-mail addresses', () => {
    const html = show({ text: 'Se https://a.example/x?a=1&b=2. javascript:alert(1) a@b.example' });
    expect(html).toContain(
      '<a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>.',
    );
    expect(html).toContain('<a href="mailto:a@b.example">a@b.example</a>');
    expect(html).not.toContain('href="javascript');
  });

  it.each([
    ['010-123 45 67', 'tel:0101234567'],
    ['08-123 456 78', 'tel:0812345678'],
    ['0701-23 45 67', 'tel:0701234567'],
    ['0470-123 45', 'tel:047012345'],
    ['+46 10 123 45 67', 'tel:+46101234567'],
    ['+44 20 7946 0958', 'tel:+442079460958'],
  ])('links the phone number %s', (number, href) => {
    const html = show({ text: `Frågor? Kontaktcenter ${number}. Öppet dygnet runt.` });
    expect(html).toContain(`Kontaktcenter <a href="${href}">${number}</a>. Öppet`);
  });

  it('links the numbers for help where someone is to call them, and nothing else that looks like one', () => {
    const html = show({ text: 'Ring 112 vid fara, annars ring 113 13.' });
    expect(html).toContain('Ring <a href="tel:112">112</a> vid');
    expect(html).toContain('ring <a href="tel:11313">113 13</a>.');
    for (const text of [
      'Vi har hjälpt 112 personer och 113 13 hushåll.',
      'Klockan 08-17 30 november 2026-11-29.',
      'Personnummer 010101-1234 och 556036-0793.',
      'Dosen är 0-12 345 678 90 mg, version 1.08-123 456 78.',
      'Ring 1122 gånger, eller ring 112,5 gånger.',
      'Diarienummer 2026/08-123 456 78.',
    ])
      expect(show({ text })).not.toContain('tel:');
  });

  it('finds numbers in time whatever is typed', () => {
    const text = `${'0-'.repeat(4000)}${'0123-12 '.repeat(2000)}${'+1 '.repeat(2000)}`;
    expect(processorMs(() => show({ text }))).toBeLessThan(1500);
  });

  it('keeps paragraphs and line breaks', () => {
    const html = show({ text: 'Ett\r\nTvå\n \n\nTre' });
    expect(html).toContain('<div class="text"><p>Ett<br/>Två</p><p>Tre</p></div>');
  });
});
