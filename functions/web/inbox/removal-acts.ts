import type * as z from 'zod';
import { RemovalDecision, RemovalInput, RemovalReceipt } from '#domain/moderation/input.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { Result } from '#domain/values/result.ts';
import {
  decideOnRemoval,
  noteRemovalReceipt,
  proposeRemoval,
  takeBackRemoval,
} from '../actions/moderation.ts';
import type { Refusal } from '../actions/refusal.ts';
import { Nothing } from '../api/route.ts';
import type { WebDeps } from '../deps.ts';
import { attempt, refusalStatus } from '../form/attempt.ts';
import { parseForm, refusedForm } from '../form/form-state.ts';
import { refusalWords } from '../form/refusal-words.ts';
import { one, optional, readForm, type Values } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { type PageHandler, param } from '../page/route.ts';
import type { RemovalAct } from './comment-forms.tsx';
import { inboxChoice, openPath } from './inbox-choice.ts';
import { respondRefused } from './show-inbox.tsx';

interface RemovalForm<Input> {
  act: RemovalAct;
  schema: z.ZodType<Input>;
  read: (values: Values) => unknown;
  run: (
    deps: WebDeps,
    actor: Person,
    id: string,
    input: Input,
  ) => Promise<Result<Removal, Refusal>>;
}

// Whoever has moved a removal stays with its comment: it still wants an answer.
const submit =
  <Input>({ act, schema, read, run }: RemovalForm<Input>): PageHandler =>
  async (deps, view, context) => {
    const values = await readForm(context);
    const id = param(context, 'id');
    const parsed = parseForm(schema, read(values), values, view.t);
    if (!parsed.ok) return respondRefused(deps, view, context, { act, form: parsed.form }, 422);
    const result = await attempt(run(deps, view.me, id, parsed.value));
    if (result.ok) {
      const choice = inboxChoice(context.req.query());
      return redirectDone(context, `${openPath(choice, id)}#removal-state`, 'saved');
    }
    const form = refusedForm(values, refusalWords(result.refusal, view));
    return respondRefused(deps, view, context, { act, form }, refusalStatus(result.refusal));
  };

/** `POST /desk/inbox/:id/removal` */
export const submitRemoval = submit({
  act: 'removal',
  schema: RemovalInput,
  read: (values) => ({ ground: optional(values, 'ground'), reason: one(values, 'reason') }),
  run: proposeRemoval,
});

/** `POST /desk/inbox/:id/removal-decision` */
export const submitRemovalDecision = submit({
  act: 'removal-decision',
  schema: RemovalDecision,
  read: (values) => ({
    hash: optional(values, 'hash'),
    decision: optional(values, 'decision'),
    reason: optional(values, 'reason'),
  }),
  run: decideOnRemoval,
});

/** `POST /desk/inbox/:id/removal-undo` */
export const submitRemovalUndo = submit({
  act: 'removal-undo',
  schema: Nothing,
  read: () => undefined,
  run: takeBackRemoval,
});

/** `POST /desk/inbox/:id/removal-receipt` */
export const submitRemovalReceipt = submit({
  act: 'removal-receipt',
  schema: RemovalReceipt,
  read: (values) => ({ onChannel: optional(values, 'onChannel') }),
  run: noteRemovalReceipt,
});

/** `POST /desk/inbox/:id/author-told` */
export const submitAuthorTold = submit({
  act: 'author-told',
  schema: RemovalReceipt,
  read: (values) => ({ authorTold: optional(values, 'authorTold') }),
  run: noteRemovalReceipt,
});
