import { describe, expect, it } from 'vitest';
import { ToneCheckInput } from '#domain/tone/check-input.ts';

const refusedFor = (brief: object) => {
  const input = { text: 'a', brief: { kind: 'holding', language: 'sv', channel: 'x', ...brief } };
  const { error } = ToneCheckInput.safeParse(input);
  return error?.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
};

const texts = (count: number, length: number) =>
  Array.from({ length: count }, () => 'a'.repeat(length));

describe('the brief of a text to check', () => {
  it('may be as long as that of a long crisis', () => {
    expect(refusedFor({ commitments: texts(99, 300), comment: 'a'.repeat(200) })).toBeUndefined();
  });

  it('is refused where one text is too long, or all together are', () => {
    expect(refusedFor({ commitments: texts(1, 1_001) })).toEqual(['brief.commitments.0 too_big']);
    expect(refusedFor({ commitments: texts(101, 300) })).toEqual(['brief too_big']);
  });
});
