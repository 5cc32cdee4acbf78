import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { request, rules } from '#test/domain/draft/briefs.ts';

const action = 'Lämna området. Tänd inget ljus och rök inte. Ring 112 om du känner gaslukt. ';
const { brief } = request({ harm: ['injury', 'danger'], kind: 'holding' }, ['x']);

const rulesOn = (channel: 'x' | 'newsroom', text: string): string[] =>
  checkTone({ channel, text }, brief, rules).map(({ rule }) => rule);

describe('a remark that something is missing', () => {
  const full = action.repeat(4).slice(0, 270);

  it('is not made where a short channel has no room for it', () => {
    expect(rulesOn('x', full)).not.toContain('empathy');
  });

  it('is made where there is room, on that channel or another', () => {
    expect(rulesOn('x', action)).toContain('empathy');
    expect(rulesOn('newsroom', full)).toContain('empathy');
  });
});
