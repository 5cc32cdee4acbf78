import { expect, it } from 'vitest';
import { plainText } from '#adapters/sources/words/plain-text.ts';
import { processorMs } from '#test/support/processor-time.ts';

it('keeps the words of HTML and their lines, and nothing of its marks', () => {
  expect(plainText('<p>Fire &amp; <b>smoke</b>.</p><script>x</script><p>1 < 2</p>')).toBe(
    'Fire & smoke.\n\n1 < 2',
  );
});

it.each(['<a ', '<p ', '<script ', '<!', '</', '<script>', '&amp', '<a>', ' \n'])(
  'takes an instant for nothing but “%s”',
  (part) => {
    const html = part.repeat(100_000 / part.length);
    plainText(html);
    expect(processorMs(() => plainText(html))).toBeLessThan(100);
  },
);
