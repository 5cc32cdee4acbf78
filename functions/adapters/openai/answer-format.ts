import * as z from 'zod';
import type { FallbackReason } from '#domain/draft/draft.ts';
import type { FormatLevel } from '#domain/model/configuration.ts';
import { jsonIn } from './json-in.ts';

/** The shape of an answer as `response_format` of a chat completion. */
export type ResponseFormat =
  | {
      type: 'json_schema';
      json_schema: { name: string; strict: true; schema: Record<string, unknown> };
    }
  | { type: 'json_object' };

/** An answer that can't be used. `problem` tells the model why, and quotes nothing of the answer. */
export class UnusableAnswer extends Error {
  override name = 'UnusableAnswer';
  readonly reason: FallbackReason;
  readonly problem: string;
  constructor(reason: 'invalid-json' | 'wrong-schema', problem: string) {
    super(`The answer is no use: ${reason}`);
    this.reason = reason;
    this.problem = problem;
  }
}

/** How a model must answer, and what reads such an answer. */
export interface AnswerFormat<Answer> {
  /** The shape as a request says it, or undefined where the endpoint takes none. */
  responseFormat(level: FormatLevel): ResponseFormat | undefined;
  /** The shape in words, for endpoints that don't take a schema. */
  instructions: string;
  /**
   * Makes a result of an answer, whatever stands around its JSON. Of several objects the first counts that
   * `use` takes, which throws `UnusableAnswer` where it doesn't. Throws `UnusableAnswer`.
   */
  read<Result>(content: string, use: (answer: Answer) => Result): Result;
}

const PROBLEMS_MAX = 8;

type Issue = z.core.$ZodIssue;

// Of several shapes, the one that is nearest says what is wrong.
const innermost = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest = []] = issue.errors.toSorted((one, other) => one.length - other.length);
  return nearest
    .flatMap(innermost)
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const problemOf = ({ issues }: z.ZodError): string =>
  issues
    .flatMap(innermost)
    .slice(0, PROBLEMS_MAX)
    .map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`)
    .join('; ');

// The first one that is taken; where none is, the first says what is wrong.
const firstTaken = <Value, Result>(
  values: readonly Value[],
  take: (value: Value) => Result,
): Result => {
  const [value, ...others] = values;
  if (value === undefined) throw new UnusableAnswer('invalid-json', NO_JSON);
  try {
    return take(value);
  } catch (error) {
    if (!(error instanceof UnusableAnswer) || others.length === 0) throw error;
    try {
      return firstTaken(others, take);
    } catch {
      throw error;
    }
  }
};

const NO_JSON = 'it holds no complete JSON object';

const instructionsFor = (shape: unknown, example: unknown): string =>
  [
    'Answer with one JSON object and nothing else: no words before or after it, no code fence.',
    `It follows this JSON schema: ${JSON.stringify(shape)}`,
    `An example of the shape: ${JSON.stringify(example)}`,
  ].join('\n');

/** What describes the answers of one sort. */
interface Description<Schema extends z.ZodType> {
  name: string;
  schema: Schema;
  /** An answer in the right shape, with other words. */
  example: z.input<Schema>;
  /** Brings what is slightly off into shape; the schema then judges it. */
  mend: (given: unknown) => unknown;
}

/**
 * The format of answers that a schema describes. Strict mode knows a subset of JSON Schema: strict
 * objects, arrays, strings, enums and null
 * (https://platform.openai.com/docs/guides/structured-outputs). Further demands belong in
 * refinements and transforms, which are checked here but not sent.
 */
export const answerFormat = <Schema extends z.ZodType>({
  name,
  schema,
  example,
  mend,
}: Description<Schema>): AnswerFormat<z.output<Schema>> => {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: 'input' });
  const formats: Record<FormatLevel, ResponseFormat | undefined> = {
    json_schema: { type: 'json_schema', json_schema: { name, strict: true, schema: shape } },
    json_object: { type: 'json_object' },
    none: undefined,
  };
  return {
    responseFormat: (level) => formats[level],
    instructions: instructionsFor(shape, example),
    read: (content, use) =>
      firstTaken(jsonIn(content), (given) => {
        const answer = schema.safeParse(mend(given));
        if (!answer.success) throw new UnusableAnswer('wrong-schema', problemOf(answer.error));
        return use(answer.data);
      }),
  };
};
