import { createNewsroom } from '#adapters/channels/newsroom/newsroom.ts';
import { createPageReader } from '#adapters/channels/newsroom/read-back.ts';
import { createBookmark } from '#adapters/dynamodb/bookmark.ts';
import { createDueItems } from '#adapters/dynamodb/due-items.ts';
import { createJournalHeads } from '#adapters/dynamodb/journal-heads.ts';
import { createModelStandings } from '#adapters/dynamodb/model-standings.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-token-store.ts';
import {
  draftingPromptsIn,
  judgePromptsIn,
  planIn,
  playbookIn,
  stylesheetIn,
  toneRulesIn,
} from '#adapters/layer/read-layer.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { createJudge } from '#adapters/openai/judge.ts';
import { createModelCheck } from '#adapters/openai/model-check.ts';
import type { Drafter } from '#domain/draft/draft.ts';
import type { Playbook } from '#domain/draft/playbook/playbook.ts';
import type { DueItems } from '#domain/due/due.ts';
import type { Anchors, JournalHeads } from '#domain/journal/anchor.ts';
import type { ReadCount } from '#domain/journal/journal.ts';
import type { Judge } from '#domain/judge/judge.ts';
import {
  type FormatLevel,
  limitsOf,
  type ModelConfiguration,
} from '#domain/model/configuration.ts';
import { type WatchDeps, watched, watchedDrafter, watchedJudge } from '#domain/model/watch.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { BoundPublishers, PostKeepers } from '#domain/publish/publisher.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { Bookmark, TaskTokens } from '#domain/workflow/workflow.ts';
import { pageGuard } from '#steps/page-guard.ts';
import { newsroomRender } from '../newsroom/render.ts';
import { type AccountNeeds, accountPublishers } from './account-publishers.ts';
import { stateJournal } from './journals.ts';
import type { Needs } from './outside.ts';

// The ports of the steps, bound here for AWS and one machine alike: one export for each port, so that a
// function's bundle holds the adapters of the ports that its entry names and no others. The files of
// journal, notices and workflow also have narrower ports, for functions that may do less.

export { journal } from './journals.ts';
export { actionNotifier, notifier } from './notices.ts';
export { workflow } from './workflows.ts';

type LayerNeeds = Needs<'layerFolder'>;
type WatchNeeds = Needs<'table' | 'log' | 'now'>;
type ModelNeeds = LayerNeeds & WatchNeeds & Needs<'model' | 'modelKey'>;
type NewsroomNeeds = LayerNeeds &
  Needs<'table' | 'newsroomStore' | 'newsroomUrl' | 'now' | 'log' | 'metrics'>;

export const tokens = ({ table }: Needs<'table'>): TaskTokens => createTaskTokens(table);

export const bookmark = ({ table }: Needs<'table'>): Bookmark => createBookmark(table);

export const newsroom = (outside: NewsroomNeeds) =>
  createNewsroom({
    store: outside.newsroomStore,
    register: createNewsroomRegister(outside.table),
    render: newsroomRender,
    guard: pageGuard({ ...outside, journal: stateJournal(outside) }),
    baseUrl: outside.newsroomUrl,
    organisation: plan(outside).organisation,
    clock: outside,
  });

export const publishers = (outside: NewsroomNeeds & AccountNeeds): BoundPublishers => ({
  newsroom: newsroom(outside),
  ...accountPublishers(outside),
});

/** How what was posted is looked at again: for each channel with a publisher, the part that reads. */
export const postKeepers = (outside: AccountNeeds & Needs<'newsroomReader'>): PostKeepers => ({
  newsroom: createPageReader(outside.newsroomReader),
  ...accountPublishers(outside),
});

export const dueItems = ({ table }: Needs<'table'>): DueItems => createDueItems(table);

export const readCount = ({ table }: Needs<'table'>): ReadCount => createReadCount(table);

export const anchors = (outside: Needs<'anchors'>): Anchors => outside.anchors;

export const heads = ({ table }: Needs<'table'>): JournalHeads => createJournalHeads(table);

const watchDeps = ({ table, log, now }: WatchNeeds, model: ModelConfiguration): WatchDeps => ({
  standings: createModelStandings(table, model),
  log,
  now,
});

export const drafter = (outside: ModelNeeds): Drafter | undefined => {
  const { model, modelKey: apiKey, layerFolder } = outside;
  if (!model) return undefined;
  const unwatched = createDrafter({ ...model, apiKey }, draftingPromptsIn(layerFolder));
  return watchedDrafter(watchDeps(outside, model), unwatched, limitsOf(model).draft.attemptMs);
};

export const judge = (outside: ModelNeeds): Judge | undefined => {
  const { model, modelKey: apiKey, layerFolder } = outside;
  if (!model) return undefined;
  const unwatched = createJudge({ ...model, apiKey }, judgePromptsIn(layerFolder));
  return watchedJudge(watchDeps(outside, model), unwatched);
};

/** Asks the model whether it answers, even while it rests, so that people learn it before they need it. */
export const modelCheck = (outside: ModelNeeds): (() => Promise<FormatLevel>) | undefined => {
  const { model, modelKey: apiKey } = outside;
  if (!model) return undefined;
  const check = createModelCheck({ ...model, apiKey });
  return () => watched(watchDeps(outside, model), { use: 'draft', always: true }, check);
};

export const playbook = ({ layerFolder }: LayerNeeds): Playbook => playbookIn(layerFolder);

export const plan = ({ layerFolder }: LayerNeeds): Plan => planIn(layerFolder);

export const rules = ({ layerFolder }: LayerNeeds): ToneRules => toneRulesIn(layerFolder);

export const stylesheet = ({ layerFolder }: LayerNeeds): string => stylesheetIn(layerFolder);
