import * as z from 'zod';
import { PostInput, ReplyInput } from '#domain/statement/everyday-input.ts';
import { ok } from '#domain/values/result.ts';
import { requestReply } from '../actions/replies.ts';
import { requestWithoutIncident } from '../actions/statements.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';
import { toldBy } from './told.ts';

const shared = {
  method: 'post',
  takesKey: true,
  status: 202,
  query: Nothing,
  answer: z.object({ id: z.string() }),
} as const;

/** Calls that request what is written on an ordinary day. */
export const everydayRoutes: ApiRoute[] = [
  apiRoute(
    {
      ...shared,
      path: '/posts',
      summary:
        'Plans an ordinary post: it is approved like any statement, and goes out at its time',
      body: PostInput,
    },
    async ({ deps, me, body, key }) => {
      const result = await requestWithoutIncident(deps, me, toldBy(body), key);
      return result.ok ? ok({ id: result.value.id }) : result;
    },
  ),
  apiRoute(
    {
      ...shared,
      path: '/replies',
      summary:
        'Requests a reply to a comment; it belongs to the incident that the comment belongs to',
      body: ReplyInput,
    },
    async ({ deps, me, body, key }) => {
      const result = await requestReply(deps, me, toldBy(body), key);
      return result.ok ? ok({ id: result.value.id }) : result;
    },
  ),
];
