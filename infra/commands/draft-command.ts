import * as z from 'zod';
import { channelsFor } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { propose } from '#domain/draft/propose.ts';
import { ChannelBrief } from '#domain/tone/brief.ts';
import { findingViews } from '#web/api/views.ts';
import { settingsFrom } from '../local/settings.ts';
import { printJson, readOneOrMany } from './json-file.ts';
import { type Command, runCommand } from './run-command.ts';
import { readWriters } from './writers.ts';

const USAGE = 'Name the file with the briefs: npm run -s draft -- briefs.json';

/** A brief for one channel, as the tone check takes it, with the incident's internal summary. */
const DraftBrief = ChannelBrief.extend({ summary: z.string().default('') }).refine(
  ({ kind, channel }) => channelsFor(kind).includes(channel),
  { path: ['channel'], message: 'a statement of this kind may not go there' },
);
type DraftBrief = z.infer<typeof DraftBrief>;

const requestFor = ({ summary, channel, ...brief }: DraftBrief): DraftRequest => ({
  brief,
  channels: [channel],
  incident: { title: '', summary },
});

const draftFor = async (writers: ReturnType<typeof readWriters>, brief: DraftBrief) => {
  const attempts = await propose(writers, requestFor(brief));
  const { draft, findings, writtenBy, fallbackReason } = attempts.at(-1) ?? attempts[0];
  return {
    texts: draft.texts.map(({ sentences: _, ...text }) => text),
    findings: findingViews(writers, findings, brief.language),
    writtenBy,
    ...(fallbackReason && { fallbackReason }),
  };
};

export const run: Command = async ([file]) => {
  if (file === undefined) throw new Error(USAGE);
  const briefs = readOneOrMany(file, DraftBrief, 'briefs');
  const writers = readWriters(settingsFrom(process.env));
  const drafts = [];
  // One after another, because a model's endpoint may limit the rate of requests.
  for (const brief of [briefs].flat()) drafts.push(await draftFor(writers, brief));
  printJson(Array.isArray(briefs) ? drafts : drafts[0]);
  return 0;
};

if (import.meta.main) await runCommand(run);
