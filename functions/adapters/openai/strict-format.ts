/** An object of a strict schema: every property required, nothing additional. */
export const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const array = (items: unknown) => ({ type: 'array', items });

/**
 * An answer's shape as `response_format`, in the subset of JSON Schema that strict mode allows:
 * https://platform.openai.com/docs/guides/structured-outputs
 */
export const strictFormat = (name: string, properties: Record<string, unknown>) => ({
  type: 'json_schema' as const,
  json_schema: { name, strict: true, schema: object(properties) },
});

export type StrictFormat = ReturnType<typeof strictFormat>;
