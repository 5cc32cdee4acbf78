import * as z from 'zod';
import { ModelFailure } from '#domain/draft/draft.ts';

/** The shape of an answer as `response_format` of a chat completion. */
export interface ResponseFormat {
  type: 'json_schema';
  json_schema: { name: string; strict: true; schema: Record<string, unknown> };
}

/** How a model must answer, and what reads such an answer. */
export interface AnswerFormat<Answer> {
  responseFormat: ResponseFormat;
  /** Parses an answer. Throws `ModelFailure`: `invalid-json` or `wrong-schema`. */
  read(content: string): Answer;
}

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    // The SyntaxError quotes the text, which must not reach a log: it is no cause.
    throw new ModelFailure('invalid-json');
  }
};

/**
 * The format of answers that a schema describes. Strict mode knows a subset of JSON Schema: strict
 * objects, arrays, strings, enums and null
 * (https://platform.openai.com/docs/guides/structured-outputs). Further demands belong in
 * refinements and transforms, which are checked here but not sent.
 */
export const answerFormat = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): AnswerFormat<z.output<Schema>> => {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: 'input' });
  return {
    responseFormat: { type: 'json_schema', json_schema: { name, strict: true, schema: shape } },
    read: (content) => {
      const answer = schema.safeParse(parsed(content));
      if (!answer.success) throw new ModelFailure('wrong-schema');
      return answer.data;
    },
  };
};
