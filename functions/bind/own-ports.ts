import { createNewsroom } from '#adapters/channels/newsroom/newsroom.ts';
import { createAccountHealths } from '#adapters/dynamodb/account-healths.ts';
import { createAuthorMentions } from '#adapters/dynamodb/author-mentions.ts';
import { createBookmark } from '#adapters/dynamodb/bookmark.ts';
import { createDueItems } from '#adapters/dynamodb/due-items.ts';
import { createExpiryWarnings } from '#adapters/dynamodb/expiry-warnings.ts';
import { createFindKnown } from '#adapters/dynamodb/find-known.ts';
import { createJournalHeads } from '#adapters/dynamodb/journal-heads.ts';
import { createListKeeper } from '#adapters/dynamodb/list-keeper.ts';
import { createReadNotes } from '#adapters/dynamodb/list-notes.ts';
import { createListStops } from '#adapters/dynamodb/list-stops.ts';
import { createLists } from '#adapters/dynamodb/lists.ts';
import { createIsListKept } from '#adapters/dynamodb/lists-mark.ts';
import { createMailReturns } from '#adapters/dynamodb/mail-returns.ts';
import { createNewsroomRegister } from '#adapters/dynamodb/newsroom-register.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createPictureStore } from '#adapters/dynamodb/picture-store.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import { createSourceStates } from '#adapters/dynamodb/source-states.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-token-store.ts';
import { createUrgentCalls } from '#adapters/dynamodb/urgent-calls.ts';
import {
  commentRulesIn,
  planIn,
  playbookIn,
  stylesheetIn,
  toneRulesIn,
} from '#adapters/layer/read-layer.ts';
import type { AccountHealths } from '#domain/channel/account-health.ts';
import type { ExpiryWarnings } from '#domain/channel/expiry.ts';
import type { CommentRules } from '#domain/comment/rules.ts';
import type { UrgentCalls } from '#domain/comment/urgent-call.ts';
import type { Playbook } from '#domain/draft/playbook/playbook.ts';
import type { DueItems } from '#domain/due/due.ts';
import type { Anchors, JournalHeads } from '#domain/journal/anchor.ts';
import type { FindKnown } from '#domain/journal/find-known.ts';
import type { IsListKept, ListKeeper } from '#domain/journal/list-keeper.ts';
import type { ReadCount, ReadNotes, Recount } from '#domain/journal/notes.ts';
import type { AuthorMentions } from '#domain/mention/mentions.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { keptFor } from '#domain/plan/retention.ts';
import type { PictureStore } from '#domain/planned/picture.ts';
import type { NewsroomRegister } from '#domain/publish/newsroom.ts';
import type { Returns } from '#domain/recipients/return.ts';
import type { Stops } from '#domain/recipients/stop.ts';
import type { Source, SourceStates } from '#domain/source/source.ts';
import { sourcesOf } from '#domain/source/sources.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { Bookmark, TaskTokens } from '#domain/workflow/workflow.ts';
import { countRemovals } from '#steps/count-removals.ts';
import { pageGuard } from '#steps/page-guard.ts';
import { readEnd } from '#steps/read-end.ts';
import { readPromise } from '#steps/read-promise.ts';
import { newsroomRender } from '../newsroom/render.ts';
import { stateJournal } from './journals.ts';
import type { Needs } from './outside.ts';

// The ports that reach nothing but what Talan keeps itself: table, layer, newsroom, anchors, workflow. What
// reaches further stands in channel-ports.ts and model-ports.ts. The files of journal, notices and workflow
// also have narrower ports, for functions that may do less.

export { eraseWords, journal } from './journals.ts';
export {
  accountNotifier,
  actionNotifier,
  alertNotifier,
  incidentNotifier,
  notifier,
  plannedNotifier,
  removalNotifier,
  stepNotifier,
  urgentNotifier,
} from './notices.ts';
export { workflow } from './workflows.ts';

type LayerNeeds = Needs<'layerFolder'>;
/** What the newsroom is made of. */
export type NewsroomNeeds = LayerNeeds &
  Needs<'table' | 'newsroomStore' | 'newsroomUrl' | 'now' | 'log' | 'metrics'>;

export const tokens = ({ table }: Needs<'table'>): TaskTokens => createTaskTokens(table);

export const bookmark = ({ table }: Needs<'table'>): Bookmark => createBookmark(table);

export const newsroom = (outside: NewsroomNeeds) =>
  createNewsroom({
    countRemovals: countRemovals({
      journal: createLists(outside.table),
      plan: plan(outside),
      log: outside.log,
      metrics: outside.metrics,
    }),
    store: outside.newsroomStore,
    register: createNewsroomRegister(outside.table),
    render: newsroomRender,
    readEnd: readEnd({ journal: stateJournal(outside) }),
    readPromise: readPromise({ ...outside, journal: stateJournal(outside) }),
    guard: pageGuard({ ...outside, journal: stateJournal(outside) }),
    baseUrl: outside.newsroomUrl,
    organisation: plan(outside).organisation,
    clock: outside,
    readHandling: () => ({
      grounds: Object.values(commentRules(outside).grounds),
      kept: keptFor(plan(outside)),
    }),
  });

/** What single authors said, for who erases it. */
export const authorMentions = ({ table, now }: Needs<'table' | 'now'>): AuthorMentions =>
  createAuthorMentions(table, now);

/** The register alone, for who takes words out of it. */
export const register = ({ table }: Needs<'table'>): NewsroomRegister =>
  createNewsroomRegister(table);

/** The app's address, for messages that lead there. */
export const appOrigin = ({ origin }: Needs<'origin'>): string => origin;

export const dueItems = ({ table }: Needs<'table'>): DueItems => createDueItems(table);

/** How the accounts stand, for who asks them. */
export const accountHealths = ({ table }: Needs<'table'>): AccountHealths =>
  createAccountHealths(table);

/** To whom lists send nothing more. */
export const stops = ({ table }: Needs<'table'>): Pick<Stops, 'note'> => createListStops(table);

/** Which mails to lists came back. */
export const returns = ({ table }: Needs<'table'>): Pick<Returns, 'note'> =>
  createMailReturns(table);

/** What lists say of states. */
export const readNotes = ({ table }: Needs<'table'>): ReadNotes => createReadNotes(table);

/** Puts what earlier versions wrote into the lists of this one. */
export const lists = ({ table }: Needs<'table'>): ListKeeper => createListKeeper(table);

/** Whether what earlier versions wrote is in the lists of this one. */
export const isListKept = ({ table }: Needs<'table'>): IsListKept => createIsListKept(table);

export const findKnown = ({ table }: Needs<'table'>): FindKnown => createFindKnown(table);

export const readCount = ({ table }: Needs<'table'>): ReadCount => createReadCount(table);

export const recount = ({ table, now }: Needs<'table' | 'now'>): Recount =>
  createRecount(table, now);

/** The sources that are asked what was said about us. */
export const sources = (outside: LayerNeeds & Needs<'feedFolder' | 'connected'>): Source[] =>
  sourcesOf({
    plan: plan(outside),
    hasFeedFolder: outside.feedFolder !== undefined,
    connected: outside.connected,
  });

export const expiryWarnings = ({ table }: Needs<'table'>): ExpiryWarnings =>
  createExpiryWarnings(table);

export const urgentCalls = ({ table }: Needs<'table'>): UrgentCalls => createUrgentCalls(table);

export const sourceStates = ({ table }: Needs<'table'>): SourceStates => createSourceStates(table);

export const random = () => Math.random;

export const anchors = (outside: Needs<'anchors'>): Anchors => outside.anchors;

export const heads = ({ table }: Needs<'table'>): JournalHeads => createJournalHeads(table);

export const playbook = ({ layerFolder }: LayerNeeds): Playbook => playbookIn(layerFolder);

export const plan = ({ layerFolder }: LayerNeeds): Plan => planIn(layerFolder);

export const rules = ({ layerFolder }: LayerNeeds): ToneRules => toneRulesIn(layerFolder);

export const commentRules = ({ layerFolder }: LayerNeeds): CommentRules =>
  commentRulesIn(layerFolder);

export const stylesheet = ({ layerFolder }: LayerNeeds): string => stylesheetIn(layerFolder);

/** Where the pictures of posts in other planners are kept. */
export const pictureStore = ({ table, now }: Needs<'table' | 'now'>): PictureStore =>
  createPictureStore(table, now);
