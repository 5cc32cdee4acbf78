import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { figuresIn, ReviewExport } from '#domain/review/export.ts';
import type { Clock } from '#local/clock.ts';
import { type Caller, createCallers } from './caller.ts';
import { createVoices } from './say.ts';
import type { Call, Expectation, Move, Script } from './script.ts';
import { filler, meets, NotKept } from './values.ts';

const MINUTE_MS = 60_000;
const POLL_MS = 50;
// What takes longer by both clocks is stuck: Talan looks at what is due by the exercise's, and works by the machine's.
const PATIENCE_MS = 20 * MINUTE_MS;
const MACHINE_PATIENCE_MS = MINUTE_MS;

/** A move that came out otherwise than the script says. */
export class MoveFailed extends Error {
  override name = 'MoveFailed';
}

/** What an expectation came to. */
export interface Met {
  text: string;
  isMet: boolean;
}

export interface PlayDeps {
  origin: string;
  dataDir: string;
  clock: Clock;
  /** Shows those who practise what has happened. */
  tell: (text: string) => void;
  /** Whether the people of the plan are played too; otherwise only what happens outside. */
  everyone: boolean;
}

const until = (clock: Clock, at: Date): Promise<void> =>
  new Promise((resolve) => {
    clock.setTimer(at, resolve);
  });

// What the script's time has to do with: answers that later moves name.
const createStage = ({ origin, clock }: PlayDeps) => {
  const kept = new Map<string, unknown>();
  const { fill, inText } = filler(kept, () => clock.now());
  const as = createCallers(origin);
  const ask = async (caller: Caller, { get, post, patch, body }: Call) => {
    const path = inText(post ?? patch ?? get ?? '');
    const method = post ? 'POST' : patch ? 'PATCH' : 'GET';
    return { path, ...(await caller(method, path, body && fill(body))) };
  };
  const perform = async (caller: Caller, call: Call): Promise<void> => {
    const deadline = clock.now().getTime() + PATIENCE_MS;
    const machineDeadline = performance.now() + MACHINE_PATIENCE_MS;
    const isStuck = () => clock.now().getTime() > deadline && performance.now() > machineDeadline;
    for (;;) {
      const { status, answer, path } = await ask(caller, call);
      if (status < 300 && meets(answer, { where: call.until, some: call.some })) {
        if (call.keep) kept.set(call.keep, answer);
        return;
      }
      if (!call.get || isStuck())
        throw new MoveFailed(`${path} answered ${status}: ${JSON.stringify(answer)}`);
      await pause(POLL_MS);
    }
  };
  return { as, perform, inText, kept };
};

type Stage = ReturnType<typeof createStage>;

const make = async (stage: Stage, { calls, as }: Move): Promise<void> => {
  if (!as) return;
  const caller = await stage.as(as);
  for (const call of calls) await stage.perform(caller, call);
};

const newestIncident = async (stage: Stage): Promise<void> => {
  const caller = await stage.as('writer');
  await stage.perform(caller, { get: '/api/incidents?limit=1', keep: 'incidents' });
};

const holds = async (stage: Stage, expectation: Expectation): Promise<boolean> => {
  const { as, get } = expectation;
  try {
    const caller = await stage.as(as);
    const { status, answer } = await caller('GET', stage.inText(get));
    return status < 300 && meets(answer, expectation);
  } catch {
    return false;
  }
};

/** Name of the file, in the folder of the exercise, that the review is kept in. */
export const REVIEW_FILE = 'review.json';

// What an exercise leaves to look back on: the download of the review, with figures that its journals give anew.
const keepReview = async (stage: Stage, { dataDir }: PlayDeps): Promise<boolean> => {
  const caller = await stage.as('writer');
  const path = stage.inText('/desk/incidents/{incidents.items.0.id}/review/export');
  const { answer } = await caller('GET', path);
  writeFileSync(join(dataDir, REVIEW_FILE), JSON.stringify(answer));
  const review = ReviewExport.safeParse(answer).data;
  return review !== undefined && isDeepStrictEqual(figuresIn(review), review.figures);
};

// Where nobody opened an incident there is nothing to look back on.
const unlessNotKept = (error: unknown): boolean => {
  if (error instanceof NotKept) return false;
  throw error;
};

const heard = (status: number): void => {
  if (status !== 202) throw new MoveFailed(`What people say was not taken: ${status}`);
};

/** Plays a script into a Talan that runs; answers which of its expectations were met. Throws `MoveFailed`. */
export const play = async (deps: PlayDeps, script: Script): Promise<Met[]> => {
  const stage = createStage(deps);
  const say = createVoices({ ...deps, source: script.source, now: () => deps.clock.now() });
  const start = deps.clock.now().getTime();
  for (const move of script.moves) {
    await until(deps.clock, new Date(start + move.minute * MINUTE_MS));
    if (move.tell) deps.tell(move.tell);
    if (move.said.length > 0) heard(await say(move.said));
    if (deps.everyone) await make(stage, move);
  }
  await until(deps.clock, new Date(start + script.minutes * MINUTE_MS));
  await newestIncident(stage);
  const met: Met[] = [];
  for (const expectation of script.expectations) {
    met.push({ text: expectation.text, isMet: await holds(stage, expectation) });
  }
  const text = 'The review is kept, and its figures come out of its journals anew';
  return [...met, { text, isMet: await keepReview(stage, deps).catch(unlessNotKept) }];
};
