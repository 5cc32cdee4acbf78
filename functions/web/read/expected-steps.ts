import type { Bin } from '#domain/mention/mentions.ts';
import { type Expected, expectedIn } from '#domain/volume/expected.ts';
import { inSteps } from '#domain/volume/topic-volume.ts';
import type { WebDeps } from '../deps.ts';

/** A step of a topic's volume, beside what is usual in it. */
export type ExpectedStep = Bin & Expected;

type Read = Pick<WebDeps, 'volumes' | 'scanStates' | 'plan' | 'now'>;

/** How much was said of a topic in each step, beside what is usual and from when on it would be an alert. */
export const expectedSteps = async (
  { volumes, scanStates, plan, now }: Read,
  topic: string,
  steps: { from: Date; to: Date; stepMs: number },
): Promise<ExpectedStep[]> => {
  const [bins, state] = await Promise.all([
    volumes.bins(topic, steps.from, steps.to),
    scanStates.read(topic),
  ]);
  const { timeZone } = plan.organisation;
  const expected = expectedIn(state, { timeZone, stepMs: steps.stepMs, now: now() });
  return inSteps(bins, steps).map((bin) => ({ ...bin, ...expected(Date.parse(bin.at)) }));
};
