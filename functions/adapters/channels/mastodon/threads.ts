import * as z from 'zod';
import type { AskSource, Said } from '#domain/source/source.ts';
import { THREAD_AT_MOST } from '../http/ask.ts';
import { fewOf } from '../http/few-at-a-time.ts';
import { freshOf } from '../http/fresh.ts';
import { type Api, type MastodonDeps, openApi, refusalOf } from './api.ts';
import { type Failed, failureOf, HeardStatus, saidIn, versionOf } from './heard-status.ts';
import { ownId } from './own-statuses.ts';
import { isOn, placeOf } from './place.ts';

// The API's `Context` entity. What stands above our own status was said before it.
const Context = z.object({ descendants: z.array(z.unknown()) });

/** Threads asked for at once; those of further statuses come with the next asks. */
const THREADS_AT_ONCE = 10;
/** Statuses taken of one thread: what comes in beyond is told by notifications. */
const STATUSES_AT_MOST = 1_000;
/** As many as one turn may bring, so that none of them is brought again. */
const KNOWN_AT_MOST = THREADS_AT_ONCE * STATUSES_AT_MOST;

/** The threads of the account. */
export interface ThreadsDeps extends MastodonDeps {
  /** Addresses of the account's own statuses whose threads are of interest, newest first. */
  readOwnPosts: () => Promise<readonly string[]>;
}

/** A status and the address of the own one that it stands below. */
interface Below {
  status: HeardStatus;
  own: string;
}

const readThread = async (api: Api, server: string, own: string): Promise<Below[] | Failed> => {
  if (!isOn(server, own)) return [];
  const place = await placeOf(api, server, own);
  if (place.state === 'not-found') return [];
  if (place.state !== 'there') return failureOf(place);
  const answer = await api(`/api/v1/statuses/${place.id}/context`, {
    charactersAtMost: THREAD_AT_MOST,
  });
  // What is not there any more has no answers.
  if (answer.status === 404 && answer.body !== undefined) return [];
  if (answer.status !== 200) return failureOf(refusalOf(answer));
  if (answer.isTooBig) return { state: 'failed', why: 'too-big' };
  const { data } = Context.safeParse(answer.body);
  if (!data) return { state: 'failed', why: 'unreadable' };
  return data.descendants
    .slice(0, STATUSES_AT_MOST)
    .flatMap((each) => HeardStatus.safeParse(each).data ?? [])
    .map((status) => ({ status, own }));
};

const saidBelow = ({ status, own }: Below, name: string): Said => ({
  ...saidIn(status, name),
  inReplyTo: own,
  addressed: true,
});

/** Asks what stands below the account's own statuses: answers to answers name the account seldom. */
export const createMastodonThreads =
  (deps: ThreadsDeps): AskSource =>
  async ({ name }, { known, cursor }) => {
    const few = fewOf(await deps.readOwnPosts(), THREADS_AT_ONCE, cursor);
    const api = openApi(deps);
    const me = await ownId(api);
    if (typeof me !== 'string') return failureOf(me);
    const { server } = deps.account;
    const threads = await Promise.all(few.now.map((own) => readThread(api, server, own)));
    const read = threads.flatMap((thread) => ('state' in thread ? [] : thread));
    const failure = threads.find((thread) => 'state' in thread);
    // One that can't be read keeps no other from being heard.
    if (failure && threads.every((thread) => 'state' in thread)) return failure;
    // What was written to the account alone is no comment.
    const others = read.filter(
      ({ status }) => status.account.id !== me && status.visibility !== 'direct',
    );
    const shown = ({ status }: Below) => versionOf(status);
    const { fresh, known: marks } = freshOf(others, shown, known, KNOWN_AT_MOST);
    return {
      state: 'brought',
      said: fresh.map((below) => saidBelow(below, name)),
      memory: { known: marks, cursor: few.cursor },
    };
  };
