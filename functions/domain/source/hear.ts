import { type WatchDeps, watchTopic } from '../alert/watch-topic.ts';
import { receiveComment } from '../comment/receive.ts';
import type { ReceiveDeps } from '../comment/receive-deps.ts';
import type { CommentRules } from '../comment/rules.ts';
import type { Mention, MentionInput } from '../mention/mention.ts';
import { type ReceiveMentionDeps, receiveMention } from '../mention/receive.ts';
import type { Log } from '../observe/log.ts';
import type { Metrics } from '../observe/metrics.ts';
import { unlessUnreadable } from '../observe/unreadable.ts';
import { clocksIn } from '../plan/clocks.ts';
import type { Plan } from '../plan/plan.ts';
import { keptFor } from '../plan/retention.ts';
import { eachDespiteFailures } from '../values/several-at-once.ts';

// Connections to the table are shared by everyone.
const AT_ONCE = 16;

/** What hearing mentions needs from outside. */
export interface HearDeps
  extends Omit<WatchDeps, 'timeZone'>,
    Pick<ReceiveMentionDeps, 'mentions' | 'volumes' | 'now'>,
    Pick<ReceiveDeps, 'journal' | 'groupOf'> {
  journal: WatchDeps['journal'] & ReceiveDeps['journal'];
  mentions: WatchDeps['mentions'] & ReceiveMentionDeps['mentions'];
  volumes: WatchDeps['volumes'] & ReceiveMentionDeps['volumes'];
  plan: Plan;
  commentRules: CommentRules;
  log: Log;
  metrics: Metrics;
}

/** What came of hearing: how many mentions are new, and how many were known. */
export interface Heard {
  accepted: number;
  known: number;
}

/**
 * Makes a comment of what was said to us; what names no channel can't be answered and is none. Where the record of
 * that comment can't be read, an alarm says so: whoever brings it again and again brings everything else too.
 */
const toComment =
  (deps: HearDeps, sender?: string) =>
  async ({
    channel,
    id: sourceId,
    topic: _,
    addressed,
    receivedAt,
    ...said
  }: Mention): Promise<void> => {
    if (channel === undefined) return;
    const clocks = clocksIn(deps.plan);
    const { urgentIn } = deps.commentRules;
    await unlessUnreadable(deps, async () => {
      await receiveComment({ ...deps, clocks, urgentIn }, { ...said, channel, sourceId }, sender);
    });
  };

/** Receives what was said to us and is about no topic that is watched: as a comment alone. */
export const hearComment = async (deps: HearDeps, said: Omit<MentionInput, 'topic'>) =>
  toComment(deps)({ ...said, topic: '', receivedAt: deps.now().toISOString() });

// Known ones too, as they were kept: a crash may have come before they were looked at.
const watch = async (deps: HearDeps, heard: readonly Mention[]): Promise<void> => {
  const { timeZone } = deps.plan.organisation;
  for (const topic of deps.plan.topics ?? []) {
    const about = heard.filter((mention) => mention.topic === topic.id);
    if (about.length > 0) await watchTopic({ ...deps, timeZone }, topic, about);
  }
};

/**
 * Receives what was said about us, whoever brings it: each mention once, what was said to us as a comment, and
 * then looks whether any of it is worth an alert. `sender`: who brings it, where Talan has not read it itself. What
 * can't be kept holds up nothing else of it, and is thrown once the rest is.
 */
export const hear = async (
  deps: HearDeps,
  items: readonly MentionInput[],
  sender?: string,
): Promise<Heard> => {
  const receive = receiveMention({
    ...deps,
    keptFor: keptFor(deps.plan).mentions,
    onAddressed: toComment(deps, sender),
  });
  const heard: Mention[] = [];
  let accepted = 0;
  const keep = () =>
    eachDespiteFailures(items, AT_ONCE, async (item) => {
      const { mention, isNew } = await receive(item);
      if (mention) heard.push(mention);
      if (isNew) accepted += 1;
    });
  await eachDespiteFailures([keep, () => watch(deps, heard)], 1, (part) => part());
  return { accepted, known: items.length - accepted };
};
