import * as z from 'zod';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { RequestToCheck, WordsToCheck } from '#domain/statement/words-to-check.ts';
import { checkInput, ToneCheckInput } from '#domain/tone/check-input.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { Language } from '#domain/values/language.ts';
import { ok, type Result } from '#domain/values/result.ts';
import type { Refusal } from '../actions/refusal.ts';
import { checkNewWords, checkRequest } from '../actions/tone.ts';
import { type ApiRoute, apiRoute, type Caller, Nothing } from './route.ts';
import { FindingView, findingViews } from './views.ts';

const shared = {
  method: 'post',
  status: 200,
  query: Nothing,
  answer: z.object({ findings: z.array(FindingView) }),
} as const;

const findingsAnswer = (
  { deps, language }: Caller,
  result: Result<Finding[], Refusal>,
  written?: Language,
) => (result.ok ? ok({ findings: findingViews(deps, result.value, language, written) }) : result);

/** Runs the tone rules on words without storing anything. */
export const toneRoutes: ApiRoute[] = [
  apiRoute(
    {
      ...shared,
      path: '/tone-check',
      summary: 'Runs the tone rules on a text; stores nothing',
      body: ToneCheckInput,
    },
    async ({ body, ...call }) =>
      findingsAnswer(call, ok(checkInput(body, call.deps.rules)), body.brief.language),
  ),
  apiRoute(
    {
      ...shared,
      path: '/statements/{id}/tone-check',
      summary: 'Runs the tone rules on new words for a statement; stores nothing',
      body: WordsToCheck,
    },
    async ({ body, ...call }) => {
      const result = await checkNewWords(call.deps, call.me, call.param('id'), body);
      const statement = await call.deps.journal.read(statementJournal, call.param('id'));
      return findingsAnswer(call, result, statement?.language);
    },
  ),
  apiRoute(
    {
      ...shared,
      path: '/incidents/{id}/tone-check',
      summary: 'Runs the tone rules on words for a statement about an incident; stores nothing',
      body: RequestToCheck,
    },
    async ({ body, ...call }) =>
      findingsAnswer(
        call,
        await checkRequest(call.deps, call.me, call.param('id'), body),
        body.language,
      ),
  ),
];
