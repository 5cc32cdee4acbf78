import * as z from 'zod';

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Reads unknown data as JSON, wherever data enters the engine. */
export const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(jsonSchema),
    z.record(z.string(), jsonSchema),
  ]),
);

/** The value of a JSON text, or undefined when the text is not JSON. */
export const parseJson = (text: string): Json | undefined => {
  try {
    return jsonSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** A value after it has crossed a process border as JSON; undefined becomes null, as with Lambda. */
export const throughJson = (value: unknown): Json =>
  jsonSchema.parse(JSON.parse(JSON.stringify(value) ?? 'null'));

/**
 * Payload quota of Step Functions, in UTF-8 bytes (Service quotas, "Maximum input or output size for a
 * task, state, or execution").
 */
export const MAX_PAYLOAD_BYTES = 262_144;

/** Whether a JSON text is larger than the service accepts. */
export const isTooLarge = (text: string): boolean => Buffer.byteLength(text) > MAX_PAYLOAD_BYTES;
