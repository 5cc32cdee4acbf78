import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';
import type { Person } from '#domain/plan/plan.ts';
import type { Language } from '#domain/values/language.ts';
import type { Result } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import type { WebDeps } from '../deps.ts';

/** Everything that a call carries beside its caller, body and query. */
export interface Sent {
  deps: WebDeps;
  language: Language;
  /** Path parameter by name; empty where the path has none of that name. */
  param: (name: string) => string;
  /** The `Idempotency-Key` header. */
  key: string | undefined;
  /** Whether the answer is asked for as CSV (`Accept: text/csv`). */
  asCsv: boolean;
  /** The tag in the `If-Match` header: what the caller saw. */
  seen: string | undefined;
}

/** A call by a person of the plan. */
export type Caller = Sent & { me: Person };

/** A call by someone who reads what staff are told: a person of the plan or a colleague. */
export type ReaderCaller = Sent & { reader: string };

/** A checked call. */
export type Call<Body, Query, By = Caller> = By & { body: Body; query: Query };

/**
 * The answer of a route, with the tag of what can be edited in it, or the text that takes its place as CSV; or a
 * refusal.
 */
export type RouteResult = Result<unknown, Refusal> & { tag?: string; csv?: string };

/** The answer to a call, a refusal, or the problems of its body or query. */
export type CallResult = RouteResult | { ok: false; invalid: z.ZodError };

interface Description {
  method: 'get' | 'post' | 'patch';
  /** With parameters in braces, as OpenAPI writes them. */
  path: string;
  summary: string;
  status: ContentfulStatusCode;
  answer: z.ZodType;
  /** Whether everyone who is signed in may read; otherwise only insiders may. */
  openToAll?: boolean;
  /** Whether a call with a repeated `Idempotency-Key` is answered as the first one. */
  takesKey?: boolean;
  /** Whether the answer comes as CSV too. */
  asCsv?: boolean;
  /** Whether an `If-Match` header keeps a call from overwriting what others changed. */
  takesTag?: boolean;
}

/** One call of the API: the same schemas check it and describe it in the OpenAPI document. */
export interface ApiRoute<By = Caller> extends Description {
  body: z.ZodType;
  query: z.ZodType;
  run: (caller: By, sent: { body: unknown; query: unknown }) => Promise<CallResult>;
}

/** The schema of a body or query that is not read. */
export const Nothing = z.unknown();

/** Makes a route of its description, its schemas and the function that answers it. */
export const apiRoute = <Body extends z.ZodType, Query extends z.ZodType, By = Caller>(
  description: Description & { body: Body; query: Query },
  answer: (call: Call<z.output<Body>, z.output<Query>, By>) => Promise<RouteResult>,
): ApiRoute<By> => ({
  ...description,
  run: async (caller, sent) => {
    const body = description.body.safeParse(sent.body, { reportInput: true });
    const query = description.query.safeParse(sent.query, { reportInput: true });
    if (!body.success) return { ok: false, invalid: body.error };
    if (!query.success) return { ok: false, invalid: query.error };
    return answer({ ...caller, body: body.data, query: query.data });
  },
});
