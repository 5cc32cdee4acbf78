import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { Brief } from '#domain/brief.ts';
import { channelsFor } from '#domain/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { propose } from '#domain/draft/propose.ts';
import { findingViews } from '#web/api/views.ts';
import { loadDraftingPrompts, loadPlaybook } from '../../functions/entry/prompts/drafting.ts';
import { loadToneRules } from '../../functions/entry/prompts/tone.ts';
import { type Settings, settingsFrom } from './settings.ts';

const USAGE = 'Name the file with the briefs: npm run -s draft -- briefs.json';

/** A brief for one channel, as the tone check takes it, with the incident's internal summary. */
const DraftBrief = Brief.extend({ summary: z.string().default('') }).refine(
  ({ kind, channel }) => channelsFor(kind).includes(channel),
  { path: ['channel'], message: 'a statement of this kind may not go there' },
);
type DraftBrief = z.infer<typeof DraftBrief>;

const orRefuse = <Value>(attempt: () => Value, refusal: string): Value => {
  try {
    return attempt();
  } catch (cause) {
    throw new Error(refusal, { cause });
  }
};

const parsed = (file: string): unknown => {
  const text = orRefuse(() => readFileSync(file, 'utf8'), `${file} can't be read`);
  return orRefuse(() => JSON.parse(text), `${file} is not JSON`);
};

const placeOf = (path: readonly PropertyKey[]): string => (path.length ? path.join('.') : 'it');

const readBriefs = (file: string): DraftBrief | DraftBrief[] => {
  const content = parsed(file);
  const briefs = (Array.isArray(content) ? z.array(DraftBrief) : DraftBrief).safeParse(content);
  if (briefs.success) return briefs.data;
  const [issue] = briefs.error.issues;
  throw new Error(`${file} holds no briefs: ${placeOf(issue?.path ?? [])}: ${issue?.message}`);
};

const requestFor = ({ summary, channel, ...brief }: DraftBrief): DraftRequest => ({
  brief,
  channels: [channel],
  incident: { title: '', summary },
});

const depsFor = ({ model, promptsDir }: Settings) => ({
  drafter: model && createDrafter(model, loadDraftingPrompts(promptsDir)),
  playbook: loadPlaybook(promptsDir),
  rules: loadToneRules(promptsDir),
  now: () => new Date(),
});

const draftFor = async (deps: ReturnType<typeof depsFor>, brief: DraftBrief) => {
  const attempts = await propose(deps, requestFor(brief));
  const { draft, findings, writtenBy, fallbackReason } = attempts.at(-1) ?? attempts[0];
  return {
    texts: draft.texts.map(({ sentences: _, ...text }) => text),
    findings: findingViews(deps, findings, brief.language),
    writtenBy,
    ...(fallbackReason && { fallbackReason }),
  };
};

const run = async ([file]: readonly string[]): Promise<void> => {
  if (file === undefined) throw new Error(USAGE);
  const briefs = readBriefs(file);
  const deps = depsFor(settingsFrom(process.env));
  const drafts = [];
  // One after another: whoever runs the model may count requests.
  for (const brief of [briefs].flat()) drafts.push(await draftFor(deps, brief));
  const answer = Array.isArray(briefs) ? drafts : drafts[0];
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
};

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
