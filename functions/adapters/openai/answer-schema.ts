import type { Channel } from '#domain/channel.ts';

const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const array = (items: unknown) => ({ type: 'array', items });

const sentence = object({ sentence: { type: 'string' }, factIds: array({ type: 'string' }) });

/**
 * The answer's shape as `response_format`, in the subset of JSON Schema that strict mode allows
 * (every property required, nothing additional): https://platform.openai.com/docs/guides/structured-outputs
 */
export const answerFormat = (channels: readonly Channel[]) => ({
  type: 'json_schema' as const,
  json_schema: {
    name: 'statement_draft',
    strict: true,
    schema: object({
      channels: array(
        object({
          channel: { type: 'string', enum: [...channels] },
          title: { type: ['string', 'null'] },
          paragraphs: array(array(sentence)),
        }),
      ),
    }),
  },
});
