import * as z from 'zod';
import { type Comment, CommentState } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import {
  AnswerInput,
  AssignInput,
  HandOverInput,
  NoReplyInput,
  ReopenInput,
  UrgencyInput,
} from '#domain/comment/input.ts';
import { NotedInput } from '#domain/comment/noted.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { answerByFamily } from '../actions/answers.ts';
import * as comments from '../actions/comments.ts';
import type { Refusal } from '../actions/refusal.ts';
import { type CommentFilter, listComments } from '../read/comment-lists.ts';
import { seenComment, seenComments } from '../read/seen-comments.ts';
import { CommentView, commentView } from './comment-views.ts';
import { PageQuery } from './query.ts';
import { type ApiRoute, apiRoute, type Call, type Caller, Nothing } from './route.ts';
import { pageSchema } from './views.ts';

const CommentQuery = PageQuery.extend({
  state: CommentState.optional(),
  urgent: z
    .enum(['true', 'false'])
    .transform((word) => word === 'true')
    .optional(),
  group: z.string().max(40).optional(),
});

const page = async (
  { deps }: Caller,
  incidentId: string,
  { limit, cursor, ...filter }: CommentFilter & z.output<typeof PageQuery>,
) => {
  const found = await listComments(deps, incidentId, filter, { limit, cursor });
  const seen = await seenComments(deps, found.items);
  return ok({ ...found, items: seen.map((comment) => commentView(comment, deps.now())) });
};

const ofIncident: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/incidents/{id}/comments',
    summary: 'Lists the comments of an incident; open ones with the urgent ones first',
    status: 200,
    body: Nothing,
    query: CommentQuery,
    answer: pageSchema(CommentView),
  },
  async (call) =>
    (await call.deps.journal.read(incidentJournal, call.param('id')))
      ? page(call, call.param('id'), call.query)
      : refuse({ type: 'not-found' }),
);

const ofNone: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/comments',
    summary: 'Lists the comments that belong to no incident',
    status: 200,
    body: Nothing,
    query: CommentQuery.extend({ incident: z.literal(NO_INCIDENT).default(NO_INCIDENT) }),
    answer: pageSchema(CommentView),
  },
  async ({ query: { incident, ...query }, ...call }) => page(call, incident, query),
);

const note: ApiRoute = apiRoute(
  {
    method: 'post',
    path: '/comments',
    takesKey: true,
    summary:
      'Notes what someone said to us that no source brings: a call, a letter, a comment elsewhere',
    status: 201,
    body: NotedInput,
    query: Nothing,
    answer: z.object({ id: z.string() }),
  },
  async ({ deps, me, body, key }) => {
    const noted = await comments.noteComment(deps, me, body, key);
    return noted.ok ? ok({ id: noted.value.id }) : noted;
  },
);

const commentAnswer = async ({ deps }: Caller, result: Result<Comment, Refusal>) =>
  result.ok ? ok(commentView(await seenComment(deps, result.value), deps.now())) : result;

const show: ApiRoute = apiRoute(
  {
    method: 'get',
    path: '/comments/{id}',
    summary: 'Shows a comment',
    status: 200,
    body: Nothing,
    query: Nothing,
    answer: CommentView,
  },
  async (call) => {
    const comment = await call.deps.journal.read(commentJournal, call.param('id'));
    return commentAnswer(call, comment ? ok(comment) : refuse({ type: 'not-found' }));
  },
);

const move = <Body extends z.ZodType>(
  name: string,
  summary: string,
  body: Body,
  act: (call: Call<z.output<Body>, unknown>, id: string) => Promise<Result<Comment, Refusal>>,
): ApiRoute =>
  apiRoute(
    {
      method: 'post',
      path: `/comments/{id}/${name}`,
      summary,
      status: 200,
      body,
      query: Nothing,
      answer: CommentView,
    },
    async (call) => commentAnswer(call, await act(call, call.param('id'))),
  );

/** Calls about comments. */
export const commentRoutes: ApiRoute[] = [
  ofIncident,
  ofNone,
  note,
  show,
  move('claim', 'Claims a comment for a few minutes', Nothing, ({ deps, me }, id) =>
    comments.claimComment(deps, me, id),
  ),
  move(
    'answer',
    'Answers a comment: by a family, or a reply that is out',
    AnswerInput,
    (call, id) =>
      'familyId' in call.body
        ? answerByFamily(call.deps, call.me, id, call.body)
        : comments.answerComment(call.deps, call.me, id, call.body),
  ),
  move('hand-over', 'Hands a comment over', HandOverInput, ({ deps, me, body }, id) =>
    comments.handOverComment(deps, me, id, body),
  ),
  move('no-reply', 'Says that no reply is needed', NoReplyInput, ({ deps, me, body }, id) =>
    comments.endWithoutReply(deps, me, id, body),
  ),
  move('reopen', 'Opens a comment again', ReopenInput, ({ deps, me, body }, id) =>
    comments.reopenComment(deps, me, id, body),
  ),
  move(
    'urgent',
    'Marks an open comment as urgent, or takes that back',
    UrgencyInput,
    ({ deps, me, body }, id) => comments.markCommentUrgency(deps, me, id, body),
  ),
  move('assign', 'Puts a comment with an incident, or none', AssignInput, (call, id) =>
    comments.assignComment(call.deps, call.me, id, call.body),
  ),
];
