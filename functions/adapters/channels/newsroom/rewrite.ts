import { setTimeout as wait } from 'node:timers/promises';
import { newsroomContentType } from '#domain/publish/newsroom-files.ts';
import type { NewsroomStore } from './store.ts';

// A try fails only when someone else wrote, mostly with our page in it already; 12 tries with these
// pauses span more than a second, more than a crisis's few publishers at once can need.
const maxTries = 12;
const firstPauseMs = 10;
const longestPauseMs = 250;

const pause = (tries: number): Promise<void> =>
  wait(Math.random() * Math.min(longestPauseMs, firstPauseMs * 2 ** tries));

/**
 * Makes a file say what `build` says, however many do so at once. The etag is read before `build`
 * reads the register, so a file made from an older register is never written over a newer one.
 */
export const rewrite = async (
  store: NewsroomStore,
  file: string,
  build: () => Promise<string>,
): Promise<void> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await store.read(file);
    const body = await build();
    if (stored?.body === body) return;
    const condition = { ifMatch: stored?.etag ?? null };
    const type = newsroomContentType(file);
    if ((await store.write(file, body, type, condition)) === 'written') return;
    await pause(tries);
  }
  throw new Error(`${file} was changed by others ${maxTries} times in a row`);
};
