import * as z from 'zod';
import { FieldError } from './invalid.ts';
import type { ApiRoute } from './route.ts';

// Refusals carry members of their own, such as `why` or `changes`.
const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  statementStatus: z.string().optional(),
  detail: z.string().optional(),
  errors: z.array(FieldError).optional(),
});

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });

const isNothing = (schema: z.ZodType): boolean => schema instanceof z.ZodUnknown;

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParameters = (query: z.ZodType) =>
  query instanceof z.ZodObject
    ? Object.keys(query.shape).map((name) => ({
        name,
        in: 'query',
        required: false,
        schema: schemaOf(query.shape[name], 'input'),
      }))
    : [];

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A call with a repeated key is answered as the first one was. An incident, or a statement that answers no single comment, is also answered as the first one where another key brings the very same content within ten minutes, as long as the incident is active, or the statement under way and facts and settings of the incident as they were.',
  required: false,
  schema: { type: 'string', maxLength: 200 },
};

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  description:
    'The ETag of what you saw, which is also the `tag` of the incident, fact, action or step in an answer. With it you are told (412) where someone else changed the same field meanwhile. It may be left out, and is never asked for (428): then the fields that you name are overwritten, no others, and the journal keeps what stood there.',
  required: false,
  schema: { type: 'string' },
};

const json = (schema: unknown, type = 'application/json') => ({ content: { [type]: { schema } } });

/** What the document says of a call, whoever may make it. */
type Described = Omit<ApiRoute, 'run'>;

const answersOf = ({ answer, asCsv }: Described) => {
  const { content } = json(schemaOf(answer, 'output'));
  return { content: asCsv ? { ...content, 'text/csv': { schema: { type: 'string' } } } : content };
};

const operation = (route: Described) => {
  const { path, summary, status, body, query } = route;
  return {
    summary,
    parameters: [
      ...pathParameters(path),
      ...queryParameters(query),
      ...(route.takesKey ? [idempotencyKey] : []),
      ...(route.takesTag ? [ifMatch] : []),
    ],
    ...(!isNothing(body) && { requestBody: { required: true, ...json(schemaOf(body, 'input')) } }),
    responses: {
      [status]: { description: summary, ...answersOf(route) },
      default: {
        description: 'Problem details (RFC 9457)',
        ...json(schemaOf(Problem, 'output'), 'application/problem+json'),
      },
    },
  };
};

/** The OpenAPI document of the API, made of the schemas that check its calls. */
export const openApi = (routes: readonly Described[], origin: string) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api${route.path}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Talan', version: '1' },
    servers: [{ url: origin }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
};
