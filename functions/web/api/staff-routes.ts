import * as z from 'zod';
import { Language } from '#domain/values/language.ts';
import { ok } from '#domain/values/result.ts';
import { noteRead } from '../staff/note-read.ts';
import { readStaff, searchStaff } from '../staff/read-staff.ts';
import { StaffQuery } from '../staff/show-staff.tsx';
import { type ApiRoute, apiRoute, Nothing, type ReaderCaller } from './route.ts';

const AnswerView = z.object({
  statementId: z.string(),
  text: z.string(),
  language: Language,
  isStale: z.boolean(),
});

/** Calls about what staff are told. */
export const staffRoutes: readonly ApiRoute<ReaderCaller>[] = [
  apiRoute(
    {
      method: 'post',
      path: '/staff/search',
      summary: 'Finds answers in what staff were told; stale ones are marked',
      status: 200,
      body: StaffQuery,
      query: Nothing,
      answer: z.object({ items: z.array(AnswerView) }),
    },
    async ({ deps, body }) => ok({ items: searchStaff(await readStaff(deps), body.q) }),
  ),
  apiRoute(
    {
      method: 'post',
      path: '/statements/{id}/read',
      summary: 'Counts the caller among those who have read what staff were told',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: z.object({ count: z.int() }),
    },
    ({ deps, reader, param }) => noteRead(deps, reader, param('id')),
  ),
];
