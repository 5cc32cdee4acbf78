import { expect, it } from 'vitest';
import { MarkedText } from '#web/pieces/text/marked-text.tsx';

it('two marks at one place are kept apart', () => {
  const finding = {
    rule: 'no-shouting',
    severity: 'warn',
    channel: 'x',
    params: { found: 'besvär' },
    start: 0,
    end: 6,
  };
  const numbered = [6, 7].map((number) => ({ number, finding })) as any;
  const props = {
    view: {} as any,
    channel: 'x' as const,
    text: 'besvär',
    class: 'prose',
    numbered,
  };
  expect(String(MarkedText(props)).replace(/<[^>]+>/g, '')).toBe('besvär6 7');
});
