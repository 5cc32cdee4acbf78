import type { Context } from 'hono';
import type * as z from 'zod';
import type { Person } from '#domain/plan/plan.ts';
import type { Result } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { readForm, type Values } from '../form/values.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { type CommentAct, keptAct } from './act.tsx';
import { respondRefused } from './show-inbox.tsx';

/** A form about a comment: its act, how it is read, and what it does. */
interface ActForm<Input, Changed> {
  act: CommentAct;
  schema: z.ZodType<Input>;
  read: (values: Values) => unknown;
  /** What tells the form apart from others of its act on the page. */
  of?: (input: Input) => string | undefined;
  run: (
    deps: WebDeps,
    actor: Person,
    id: string,
    input: Input,
  ) => Promise<Result<Changed, Refusal>>;
}

/** A form about a comment that was sent, and the name under which the browser kept what was typed into it. */
interface SentAct {
  values: Values;
  kept: string;
}

/** Where whoever has sent a form goes on. */
type GoOn<Changed> = (
  deps: WebDeps,
  view: SignedInView,
  context: Context<Env>,
  changed: Changed,
  sent: SentAct,
) => Response | Promise<Response>;

/** Makes the handlers of forms about a comment, which come back with all that was typed where they are refused. */
export const submitting =
  <Changed>(goOn: GoOn<Changed>) =>
  <Input>({ act, schema, read, of, run }: ActForm<Input, Changed>): PageHandler =>
  async (deps, view, context) => {
    const values = await readForm(context);
    const id = param(context, 'id');
    const parsed = parseForm(schema, read(values), values, view.t);
    if (!parsed.ok) return respondRefused(deps, view, context, { act, form: parsed.form }, 422);
    const kept = keptAct(id, act, of?.(parsed.value));
    const result = await attempt(run(deps, view.me, id, parsed.value));
    if (result.ok) return goOn(deps, view, context, result.value, { values, kept });
    const form = refusedForm(values, refusalWords(result.refusal, view));
    return respondRefused(deps, view, context, { act, form }, refusalStatus(result.refusal));
  };
