import * as z from 'zod';
import { AnswerReceiptInput } from '#domain/comment/input.ts';
import { Id } from '#domain/values/id.ts';
import { answerByFamily, receiveAnswer } from '../actions/answers.ts';
import { one, optional } from '../form/values.ts';
import { submit } from './comment-acts.ts';

/** `POST /desk/inbox/:id/answer` */
export const submitAnswer = submit({
  act: 'answer',
  schema: z.strictObject({ familyId: Id }),
  read: (values) => ({ familyId: one(values, 'familyId') }),
  run: answerByFamily,
});

/** `POST /desk/inbox/:id/answer-receipt` */
export const submitAnswerReceipt = submit({
  act: 'answer-receipt',
  schema: AnswerReceiptInput,
  read: (values) => {
    const state = one(values, 'state');
    return state === 'published' ? { state, url: optional(values, 'url')?.trim() } : { state };
  },
  run: receiveAnswer,
});
