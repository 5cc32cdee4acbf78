import { describe, expect, it } from 'vitest';
import { Openings, opened, withoutOpening } from '#domain/statement/family/openings.ts';
import { withRoomFor } from '#domain/statement/family/room.ts';
import { commentRules } from '#test/support/comment-rules.ts';

const placed = (...sentences: [string, string[]][]) => {
  let text = '';
  const at = sentences.map(([words, factIds]) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text = text.length === 0 ? words : `${text} ${words}`;
    return { start, end: text.length, factIds };
  });
  return { channel: 'bluesky' as const, text, sentences: at };
};

describe('the openings of a family', () => {
  it('are at least three, all different', () => {
    expect(Openings.safeParse(['Hej.', 'Tack.']).success).toBe(false);
    expect(Openings.safeParse(['Hej.', 'Tack.', 'Hej.']).success).toBe(false);
    expect(Openings.safeParse(['Hej.', 'Tack.', 'Vi läser.']).success).toBe(true);
  });

  it('ship with the project, short enough', () => {
    for (const openings of Object.values(commentRules.openings)) {
      expect(Openings.parse(openings).every((each) => each.length <= 60)).toBe(true);
    }
  });

  it('take the place of what a draft begins with', () => {
    const draft = placed(['Tack för frågan.', []], ['Koka vattnet.', ['f1']], ['Ring oss.', []]);
    const { text, sentences } = withoutOpening(draft);
    expect(text).toBe('Koka vattnet. Ring oss.');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Koka vattnet.',
      'Ring oss.',
    ]);
  });

  it('are taken out wherever they stand in a draft', () => {
    const draft = placed(['Koka vattnet.', ['f1']], ['Tack för frågan.', []], ['Ring oss.', []]);
    const { text, sentences } = withoutOpening(draft, ['Tack för frågan.']);
    expect(text).toBe('Koka vattnet. Ring oss.');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Koka vattnet.',
      'Ring oss.',
    ]);
    const last = placed(['Koka vattnet.', ['f1']], ['Tack för frågan.', []]);
    expect(withoutOpening(last, ['Tack för frågan.']).text).toBe('Koka vattnet.');
  });

  it('leave a draft alone that begins with a fact, or has nothing else', () => {
    for (const draft of [
      placed(['Koka vattnet.', ['f1']], ['Ring oss.', []]),
      placed(['Tack för frågan.', []]),
      { channel: 'x' as const, text: 'Av en människa.', sentences: [] },
    ]) {
      expect(withoutOpening(draft)).toEqual(draft);
    }
  });

  it('have room before the text', () => {
    const limits = withRoomFor(['Hej.', 'Tack för frågan.'], ['bluesky', 'press'], {
      channelLimits: { mastodon: 500 },
    });
    expect(limits['bluesky']).toBe(300 - opened('Tack för frågan.', '').length);
    expect(limits['mastodon']).toBe(500);
  });
});
