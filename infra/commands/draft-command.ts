import * as z from 'zod';
import { channelsFor } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { propose } from '#domain/draft/propose.ts';
import { leftOutBy } from '#domain/statement/brief/left-out.ts';
import { ChannelBrief } from '#domain/tone/brief.ts';
import { findingViews } from '#web/api/views.ts';
import { describeCommand, runCommand } from '../command.ts';
import { settingsFrom } from '../local/settings.ts';
import { printJson, readOneOrMany } from './json-file.ts';
import { readWriters } from './writers.ts';

const USAGE = 'Use: npm run -s draft -- <file with one brief or a list of them, as JSON>';

/**
 * A brief for one channel, as the tone check takes it, with the incident's internal summary and, where the
 * writer has one, the headline.
 */
const DraftBrief = ChannelBrief.extend({
  summary: z.string().default(''),
  headline: z.string().optional(),
}).refine(({ kind, channel }) => channelsFor(kind).includes(channel), {
  path: ['channel'],
  message: 'a statement of this kind may not go there',
});
type DraftBrief = z.infer<typeof DraftBrief>;

const requestFor = ({ summary, channel, headline, ...brief }: DraftBrief): DraftRequest => ({
  brief,
  channels: [channel],
  ...(headline !== undefined && { headline }),
  incident: { title: '', summary },
});

const draftFor = async (writers: ReturnType<typeof readWriters>, brief: DraftBrief) => {
  const attempts = await propose(writers, requestFor(brief));
  const { draft, findings, writtenBy, fallbackReason } = attempts.at(-1) ?? attempts[0];
  return {
    texts: draft.texts.map(({ sentences: _, ...text }) => text),
    findings: findingViews(writers, findings, brief.language),
    leftOut: leftOutBy({ kind: brief.kind, texts: draft.texts, writtenBy }, brief, writers.rules),
    writtenBy,
    ...(fallbackReason && { fallbackReason }),
  };
};

const warnOfPassed = (briefs: readonly DraftBrief[]): void => {
  for (const { nextUpdateAt } of briefs) {
    if (nextUpdateAt === undefined || Date.parse(nextUpdateAt) > Date.now()) continue;
    console.error(
      `The time of the next update has passed: ${nextUpdateAt}. Talan would not take a request with it; choose a later one.`,
    );
  }
};

const draftAll = async (file: string): Promise<number> => {
  const briefs = readOneOrMany(file, DraftBrief, 'briefs');
  const all = [briefs].flat();
  warnOfPassed(all);
  const writers = readWriters(settingsFrom(process.env));
  const drafts = [];
  // One after another, because a model's endpoint may limit the rate of requests.
  for (const brief of all) drafts.push(await draftFor(writers, brief));
  printJson(Array.isArray(briefs) ? drafts : drafts[0]);
  return 0;
};

export const run = describeCommand({
  usage: USAGE,
  options: {},
  run: ([file]) => (file === undefined ? undefined : draftAll(file)),
});

if (import.meta.main) await runCommand(run);
