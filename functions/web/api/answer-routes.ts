import * as z from 'zod';
import { AnswerReceiptInput, AnswersInput } from '#domain/comment/input.ts';
import { ok } from '#domain/values/result.ts';
import { answerSeveral, previewAnswers, receiveAnswer } from '../actions/answers.ts';
import { CommentView, commentView } from './comment-views.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const Preview = z.object({
  send: z.array(z.object({ id: z.string(), variant: z.int() })),
  leftOut: z.array(z.object({ id: z.string(), why: z.string() })),
});

/** Calls that answer comments by an approved family. */
export const answerRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'post',
      path: '/incidents/{id}/answers',
      summary:
        'Answers several comments by one family; with `preview=1` says which, and which are left out and why',
      takesKey: true,
      status: 202,
      body: AnswersInput,
      query: z.object({ preview: z.enum(['1']).optional() }),
      answer: z.union([z.object({ id: z.string() }), Preview]),
    },
    async ({ deps, me, body, query, key, param }) => {
      if (!query.preview) return answerSeveral(deps, me, param('id'), body, key);
      const preview = await previewAnswers(deps, me, param('id'), body);
      return preview.ok ? ok(Preview.parse(preview.value)) : preview;
    },
  ),
  apiRoute(
    {
      method: 'post',
      path: '/comments/{id}/answer/receipt',
      summary: 'Says where a person posted an answer, or that it is not out',
      status: 200,
      body: AnswerReceiptInput,
      query: Nothing,
      answer: CommentView,
    },
    async ({ deps, me, body, param }) => {
      const result = await receiveAnswer(deps, me, param('id'), body);
      return result.ok ? ok(commentView(result.value, deps.now())) : result;
    },
  ),
];
