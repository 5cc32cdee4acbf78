import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerFormat } from '#adapters/openai/answer-format.ts';

const { responseFormat, read } = answerFormat(
  'reply',
  z.strictObject({
    tone: z.enum(['calm', 'angry']),
    quote: z.string().nullable(),
    words: z.array(
      z
        .string()
        .transform((typed) => typed.trim())
        .refine((words) => words !== ''),
    ),
  }),
);

describe('the format of an answer', () => {
  it('is a strict JSON schema that holds no more than strict mode knows', () => {
    expect(responseFormat).toEqual({
      type: 'json_schema',
      json_schema: {
        name: 'reply',
        strict: true,
        schema: {
          type: 'object',
          properties: {
            tone: { type: 'string', enum: ['calm', 'angry'] },
            quote: { type: ['string', 'null'] },
            words: { type: 'array', items: { type: 'string' } },
          },
          required: ['tone', 'quote', 'words'],
          additionalProperties: false,
        },
      },
    });
  });

  it('reads an answer as the same schema says', () => {
    const answer = { tone: 'calm', quote: null, words: [' Hej '] };
    expect(read(JSON.stringify(answer))).toEqual({ ...answer, words: ['Hej'] });
  });

  it.each([
    ['invalid-json', 'Hej'],
    ['wrong-schema', '{"tone":"glad","quote":null,"words":[]}'],
    ['wrong-schema', '{"tone":"calm","quote":null,"words":[" "]}'],
    ['wrong-schema', '{"tone":"calm","quote":null,"words":[],"more":1}'],
  ])('says %s of %s', (reason, content) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ reason }));
  });
});
