import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerFormat } from '#adapters/openai/answer-format.ts';

const { responseFormat, instructions, ...format } = answerFormat({
  name: 'reply',
  schema: z.strictObject({
    tone: z.enum(['calm', 'angry']),
    quote: z.string().nullable(),
    words: z.array(
      z
        .string()
        .transform((typed) => typed.trim())
        .refine((words) => words !== ''),
    ),
  }),
  example: { tone: 'calm', quote: null, words: ['…'] },
  mend: (given) => given,
});

const read = (content: string) => format.read(content, (answer) => answer);

describe('the format of an answer', () => {
  it('is a strict JSON schema that holds no more than strict mode knows', () => {
    expect(responseFormat('json_schema')).toEqual({
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

  it('is said in words, with an example, where an endpoint takes no schema', () => {
    expect(responseFormat('json_object')).toEqual({ type: 'json_object' });
    expect(responseFormat('none')).toBeUndefined();
    expect(instructions).toContain('"enum":["calm","angry"]');
    expect(instructions).toContain('{"tone":"calm","quote":null,"words":["…"]}');
  });

  it('reads an answer as the same schema says', () => {
    const answer = { tone: 'calm', quote: null, words: [' Hej '] };
    expect(read(JSON.stringify(answer))).toEqual({ ...answer, words: ['Hej'] });
  });

  it.each([
    ['invalid-json', 'Hej', 'no complete JSON'],
    ['wrong-schema', '{"tone":"glad","quote":null,"words":[]}', 'tone: '],
    ['wrong-schema', '{"tone":"calm","quote":null,"words":[" "]}', 'words.0: '],
    ['wrong-schema', '{"tone":"calm","quote":null,"words":[],"more":1}', '"more"'],
  ])('says %s of %s, and where', (reason, content, where) => {
    const problem = expect.stringContaining(where);
    expect(() => read(content)).toThrow(expect.objectContaining({ reason, problem }));
  });

  it('takes the last of several values that has the shape', () => {
    const words =
      'For example {"tone":"calm","quote":null,"words":[]}, {"tone":"none"}: {"tone":"angry","quote":null,"words":["Ja"]}';
    expect(read(words).tone).toBe('angry');
  });
});
