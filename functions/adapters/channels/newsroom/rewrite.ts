import { setTimeout as wait } from 'node:timers/promises';
import { newsroomContentType } from '#domain/publish/newsroom-files.ts';
import type { NewsroomStore } from './store.ts';

// A try fails only when another process wrote the file, mostly with our page in it already. 12
// tries with these pauses take more than a second, longer than the few publishers of a crisis can
// need.
const MAX_TRIES = 12;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 250;

const pause = (tries: number): Promise<void> =>
  wait(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries));

/**
 * Writes what `build` returns to a file, however many processes do so at once. The etag is read
 * before `build` reads the register, so that a file made from an older register never replaces a
 * newer one.
 */
export const rewrite = async (
  store: NewsroomStore,
  file: string,
  build: () => Promise<string>,
): Promise<void> => {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const stored = await store.read(file);
    const body = await build();
    if (stored?.body === body) return;
    const condition = { ifMatch: stored?.etag ?? null };
    const type = newsroomContentType(file);
    if ((await store.write(file, body, type, condition)) === 'written') return;
    await pause(tries);
  }
  throw new Error(`${file} was changed by others ${MAX_TRIES} times in a row`);
};
