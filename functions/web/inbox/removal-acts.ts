import { RemovalDecision, RemovalInput, RemovalReceipt } from '#domain/moderation/input.ts';
import type { Removal } from '#domain/moderation/removal.ts';
import {
  decideOnRemoval,
  noteRemovalReceipt,
  proposeRemoval,
  takeBackRemoval,
} from '../actions/moderation.ts';
import { Nothing } from '../api/route.ts';
import { one, optional } from '../form/values.ts';
import { redirectDone } from '../page/respond.ts';
import { param } from '../page/route.ts';
import { submitting } from './act-form.ts';
import { inboxChoice, openPath } from './inbox-choice.ts';

// Whoever has moved a removal stays with its comment: it still wants an answer.
const submit = submitting<Removal>((_, __, context, ___, { kept }) => {
  const path = openPath(inboxChoice(context.req.query()), param(context, 'id'));
  return redirectDone(context, `${path}#removal-state`, 'saved', kept);
});

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
  of: ({ hash }) => hash,
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
