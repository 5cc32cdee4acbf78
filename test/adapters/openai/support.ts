import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDrafter } from '#adapters/openai/drafter.ts';
import type { Channel } from '#domain/channel/channel.ts';
import { ModelFailure } from '#domain/draft/draft.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import { accident, prompts, request } from '#test/domain/draft/briefs.ts';

/** Short, so that no test sleeps; long enough for an answer on a slow machine. */
const quick: QuestionLimits = { attemptMs: 5_000, deadlineMs: 10_000, retryWaitMs: 1 };
export const impatient: QuestionLimits = { attemptMs: 100, deadlineMs: 150, retryWaitMs: 1 };

const channels: readonly Channel[] = ['newsroom', 'x'];
export const asked = request(accident.sv, channels, {
  instructions: 'skriv ett första besked',
});

export const drafterAt = (baseURL: string, timeouts = quick) =>
  createDrafter({ baseURL, apiKey: 'sk-test-secret', model: 'test-model' }, prompts, {
    draft: timeouts,
    budgetMs: timeouts.deadlineMs,
  });

/** The failure that drafting ends in, or the draft's first text where it does not. */
export const failureAt = async (baseURL: string, timeouts = quick): Promise<ModelFailure> => {
  try {
    await drafterAt(baseURL, timeouts).draft(asked);
  } catch (error) {
    if (error instanceof ModelFailure) return error;
    throw error;
  }
  throw new Error('A draft where a failure was expected');
};

const sentence = (words: string, ...restsOn: string[]) => ({ sentence: words, restsOn, rank: 1 });

/** A right answer for `asked`. */
export const answer = {
  channels: [
    {
      channel: 'x',
      title: null,
      paragraphs: [[sentence('Ett tåg har spårat ur vid Ekby.', 'f1')]],
    },
    {
      channel: 'newsroom',
      title: 'Ett tåg har spårat ur',
      paragraphs: [
        [
          sentence('Ett tåg har spårat ur vid Ekby.', 'f1'),
          sentence('Två har förts till sjukhus.', 'f2'),
        ],
        [sentence('Vi har inte hela bilden ännu.')],
      ],
    },
  ],
};

/** A model server of our own on loopback, for what aimock cannot do. */
export const serve = async (
  listener: RequestListener,
): Promise<{ url: string; server: Server }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, server };
};

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
