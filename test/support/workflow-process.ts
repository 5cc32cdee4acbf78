import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { readCountAlong } from '#adapters/dynamodb/counts-along.ts';
import { createDueItems } from '#adapters/dynamodb/due-items.ts';
import { createJournal } from '#adapters/dynamodb/dynamodb-journal.ts';
import { createFirstCreations } from '#adapters/dynamodb/first-creation-store.ts';
import { createReadNotes } from '#adapters/dynamodb/list-notes.ts';
import { createNonces } from '#adapters/dynamodb/nonce-store.ts';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import { createSessions } from '#adapters/dynamodb/session-store.ts';
import { createStaffReads } from '#adapters/dynamodb/staff-reads.ts';
import { createTaskTokens } from '#adapters/dynamodb/task-token-store.ts';
import { writeCalendarFile } from '#adapters/icalendar/write-calendar.ts';
import { createWorkflow } from '#adapters/step-functions/step-functions-workflow.ts';
import { due } from '#bind/steps.ts';
import type { Drafter } from '#domain/draft/draft.ts';
import { canWrite, type Playbook } from '#domain/draft/playbook/playbook.ts';
import type { Anchors } from '#domain/journal/anchor.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Journal, ReadAlong } from '#domain/journal/journal.ts';
import type { Judge } from '#domain/judge/judge.ts';
import type { IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Metrics } from '#domain/observe/metrics.ts';
import { type Plan, planVersion } from '#domain/plan/plan.ts';
import type { Newsroom } from '#domain/publish/newsroom.ts';
import type { Publisher, Publishers } from '#domain/publish/publisher.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import { idFrom } from '#domain/values/id.ts';
import type { TaskTokens, Workflow } from '#domain/workflow/workflow.ts';
import { serveEngine } from '#local/step-functions/api/serve.ts';
import { createEngine } from '#local/step-functions/engine.ts';
import type { ExecutionStore } from '#local/step-functions/store/store.ts';
import { stepHandlers } from '#local/workflow/step-handlers.ts';
import { readDefinition } from '#local/workflow/workflow-engine.ts';
import type { StepDeps } from '#steps/deps.ts';
import { sweep } from '#steps/sweep.ts';
import type { ManualClock } from '#test/support/manual-clock.ts';
import { memoryMentions } from '#test/web/memory-mentions.ts';
import type { WebDeps } from '#web/deps.ts';
import { memoryUrgentCalls } from '../fakes/memory-urgent-calls.ts';
import { memoryBookmark } from './bookmark.ts';
import { commentRules } from './comment-rules.ts';
import type { DueMemory } from './workflow-due.ts';
import type { Gate } from './workflow-gate.ts';

export type Handlers = ReturnType<typeof stepHandlers>;

/** What outlives a process: the database, the people, the channels, the time. */
export interface Surroundings {
  client: DynamoDBClient;
  tableName: string;
  /** Where the engine keeps its executions. */
  store: ExecutionStore;
  /** Names the state machine, and begins every id: worlds on the same table don't see each other. */
  name: string;
  clock: ManualClock;
  dueMemory: DueMemory;
  plan: Plan;
  rules: ToneRules;
  playbook: Playbook;
  drafter: Drafter | undefined;
  judge: Judge | undefined;
  notifier: Notifier;
  incidentNotifier: IncidentNotifier;
  newsroom: Newsroom;
  anchors: Anchors;
  publishers: Publishers;
  log: Log;
  metrics: Metrics;
  /** Ids of the statements that were written, the newest last. */
  written: Set<string>;
  defects: unknown[];
  /** Puts something between the definition and the steps: a Lambda that fails, hangs or lies. */
  tamper: (handlers: Handlers) => Handlers;
}

const onlyOwn = (journal: Journal, name: string): Journal => ({
  ...journal,
  list: async (aggregate, filter, page) => {
    const { items, ...rest } = await journal.list(aggregate, filter, page);
    const isOwn = (item: unknown) =>
      typeof item === 'object' && item !== null && 'id' in item && String(item.id).startsWith(name);
    return { items: items.filter(isOwn), ...rest };
  },
});

const gatedJournal = (journal: Journal, gate: Gate, written: (id: string) => void): Journal => ({
  ...journal,
  read: (aggregate, id) => gate.read(() => journal.read(aggregate, id)),
  list: (aggregate, filter, page) => gate.read(() => journal.list(aggregate, filter, page)),
  lastHash: (aggregate, id) => gate.read(() => journal.lastHash(aggregate, id)),
  append: (aggregate, id, by, decide) => {
    let what = 'journal';
    const named: typeof decide = async (state, ...along) => {
      const decided = await decide(state, ...along);
      const types = decided.ok ? decided.value.map((event: JournalEvent) => event.type) : [];
      what = ['journal', ...(types.length > 0 ? types : ['nothing'])].join(' ');
      return decided;
    };
    return gate.pass(
      () => what,
      async () => {
        const result = await journal.append(aggregate, id, by, named);
        if (aggregate.name === 'statement') written(id);
        return result;
      },
    );
  },
  appendAll: (by, parts) => {
    const types: string[] = [];
    const statements: string[] = [];
    const named = parts.map(
      (each): typeof each =>
        (use) =>
          each((aggregate, id, decide) => {
            if (aggregate.name === 'statement') statements.push(id);
            return use(aggregate, id, async (state, ...along) => {
              const decided = await decide(state, ...along);
              if (decided.ok) types.push(...decided.value.map((event: JournalEvent) => event.type));
              return decided;
            });
          }),
    );
    return gate.pass(
      () => ['journal', ...types].join(' '),
      async () => {
        const result = await journal.appendAll(by, named);
        statements.forEach(written);
        return result;
      },
    );
  },
});

// Under the ports as well, so that a dead process does not go on trying what met a conflict.
const gatedClient = ({ client, dueMemory }: Surroundings, gate: Gate): DynamoDBClient =>
  new Proxy(client, {
    get: (target, property) =>
      property === 'send'
        ? (command: Parameters<DynamoDBClient['send']>[0]) =>
            gate.read(() => dueMemory.seeing(command, () => target.send(command)))
        : Reflect.get(target, property, target),
  });

const gatedTokens = (tokens: TaskTokens, gate: Gate): TaskTokens => ({
  put: (id, token) => gate.pass('token put', () => tokens.put(id, token)),
  newest: (id) => gate.read(() => tokens.newest(id)),
  spend: (id, token) => gate.pass('token spend', () => tokens.spend(id, token)),
});

const gatedWorkflow = (workflow: Workflow, gate: Gate): Workflow => ({
  start: (id, run) => gate.pass('workflow start', () => workflow.start(id, run)),
  wake: (token) => gate.pass('workflow wake', () => workflow.wake(token)),
  runState: (id, run) => gate.read(() => workflow.runState(id, run)),
  running: () => gate.read(() => workflow.running()),
});

const gatedStore = (store: ExecutionStore, gate: Gate): ExecutionStore => ({
  create: (record, events) => gate.pass('engine create', () => store.create(record, events)),
  save: (record, events) => gate.pass('engine save', () => store.save(record, events)),
  load: (name) => gate.read(() => store.load(name)),
  list: (query) => gate.read(() => store.list(query)),
  history: (name) => gate.read(() => store.history(name)),
  forgetEnded: (before) => gate.read(() => store.forgetEnded(before)),
  saveDefinition: (id, text) => gate.read(() => store.saveDefinition(id, text)),
  loadDefinition: (id) => gate.read(() => store.loadDefinition(id)),
});

const gatedPublisher = (channel: string, publisher: Publisher, gate: Gate): Publisher => ({
  ...publisher,
  get canReply() {
    return publisher.canReply ?? false;
  },
  publish: (text) => gate.pass(`publish ${channel}`, () => publisher.publish(text)),
  find: (text) => gate.read(() => publisher.find(text)),
});

const gatedPublishers = (publishers: Publishers, gate: Gate): Publishers =>
  Object.fromEntries(
    Object.entries(publishers).map(([channel, publisher]) => [
      channel,
      gatedPublisher(channel, publisher, gate),
    ]),
  );

const gatedDrafter = (drafter: Drafter, gate: Gate): Drafter => ({
  ...drafter,
  draft: (request, withinMs) => gate.pass('draft', () => drafter.draft(request, withinMs)),
});

// All worlds of a file share a table, and there is one plan.
const ownSingles = (journal: Journal, name: string): Journal => {
  const own = (aggregate: { name: string }, id: string) =>
    ['plan', 'gate'].includes(aggregate.name) ? `${name}${id}` : id;
  const ownRead =
    (read: ReadAlong): ReadAlong =>
    (aggregate, id) =>
      read(aggregate, own(aggregate, id));
  return {
    ...journal,
    read: ownRead(journal.read),
    append: (aggregate, id, by, decide) =>
      journal.append(aggregate, own(aggregate, id), by, (state, read, countAlong) =>
        decide(state, ownRead(read), countAlong),
      ),
    appendAll: (by, parts) =>
      journal.appendAll(
        by,
        parts.map(
          (each) => (use) =>
            each((aggregate, id, decide) =>
              use(aggregate, own(aggregate, id), (state, read, countAlong) =>
                decide(state, ownRead(read), countAlong),
              ),
            ),
        ),
      ),
  };
};

const gatedJudge = (judge: Judge, gate: Gate): Judge => ({
  judge: (request) => gate.pass('judge', () => judge.judge(request)),
});

const gatedClock = (clock: ManualClock, gate: Gate) => ({
  now: () => clock.now(),
  setTimer: (at: Date, fire: () => void) => clock.setTimer(at, () => !gate.isDead() && fire()),
});

const newSalt = () => randomBytes(16).toString('hex');

const bind = (around: Surroundings, gate: Gate, workflow: Workflow): StepDeps & WebDeps => {
  const table = { client: gatedClient(around, gate), name: around.tableName };
  const now = () => around.clock.now();
  const journal = createJournal({
    ...table,
    now,
    newSalt,
    random: Math.random,
    readCountAlong: readCountAlong(table),
  });
  const { plan, rules, playbook, log, metrics, drafter, judge, notifier, newsroom, publishers } =
    around;
  return {
    journal: gatedJournal(onlyOwn(ownSingles(journal, around.name), around.name), gate, (id) =>
      around.written.add(id),
    ),
    readCount: createReadCount(table),
    recount: createRecount(table, now),
    readNotes: createReadNotes(table),
    isListKept: async () => true,
    readAccountHealth: async () => undefined,
    readPicture: async () => undefined,
    commentRules,
    tokens: gatedTokens(createTaskTokens(table), gate),
    sessions: createSessions(table),
    staffReads: createStaffReads(table),
    nonces: createNonces(table),
    firstCreations: createFirstCreations(table),
    ...memoryMentions(),
    senders: async () => ({}),
    groupOf: async ({ id }) => id,
    stops: { note: async () => {} },
    readStops: async () => new Map(),
    countReturns: async () => ({}),
    mark: async (text) => text,
    sources: [],
    readSourceStates: async () => new Map(),
    registrar: { verify: async () => undefined },
    keyNotifier: { notify: async () => {} },
    incidentNotifier: {
      notify: (notice) => gate.pass('notify', () => around.incidentNotifier.notify(notice)),
    },
    testNotifier: { test: async () => {} },
    workflow: gatedWorkflow(workflow, gate),
    notifier: { notify: (notice) => gate.pass('notify', () => notifier.notify(notice)) },
    newsroom: {
      supersede: (id, by) => gate.pass('supersede', () => newsroom.supersede(id, by)),
    },
    anchors: around.anchors,
    publishers: gatedPublishers(publishers, gate),
    drafter: drafter && gatedDrafter(drafter, gate),
    judge: judge && gatedJudge(judge, gate),
    playbook,
    plan,
    planVersion: planVersion(plan),
    planFile: undefined,
    planProblems: async () => [],
    rules,
    canDraft: (kind, language) => canWrite(playbook, kind, language),
    translates: true,
    draftWithinMs: 60_000,
    connected: [],
    model: async () => undefined,
    log,
    metrics,
    now,
    newId: () => `${around.name}${idFrom(newSalt()).slice(0, 12)}`,
    newSecret: newSalt,
    writeCalendar: writeCalendarFile,
    origin: 'http://localhost',
    phoneOf: async () => undefined,
    assets: {},
  };
};

const boundLater = (names: readonly string[]) => {
  const bound = Promise.withResolvers<Record<string, (event: unknown) => Promise<unknown>>>();
  const functions = Object.fromEntries(
    names.map((name) => [name, async (event: unknown) => (await bound.promise)[name]?.(event)]),
  );
  return { functions, bind: bound.resolve };
};

/** The system in one process, as `infra/local/talan.ts` puts it together, with `gate` as its border. */
export const startProcess = async (around: Surroundings, gate: Gate) => {
  const { name: stateMachineName, clock } = around;
  const later = boundLater([
    'Route',
    'Draft',
    'CheckTone',
    'AskApproval',
    'Publish',
    'RecordOutcome',
  ]);
  const engine = createEngine({
    store: gatedStore(around.store, gate),
    clock: gatedClock(clock, gate),
    random: () => 0.5,
    functions: later.functions,
    definition: readDefinition(),
    stateMachineName,
    onDefect: (_, reason) => around.defects.push(reason),
  });
  const server = await serveEngine(engine, { port: 0 });
  const stepFunctions = new SFNClient({
    endpoint: server.endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
  });
  const { stateMachineArn } = engine;
  const deps = bind(around, gate, createWorkflow({ client: stepFunctions, stateMachineArn }));
  later.bind(around.tamper(stepHandlers(deps)));
  const close = (): void => {
    gate.kill();
    stepFunctions.destroy();
    // Not waited for: what still comes in is never answered by a dead process.
    void server.close();
  };
  const table = { client: gatedClient(around, gate), name: around.tableName };
  const dueItems = around.dueMemory.own(createDueItems(table), gate);
  const dueNow = due({
    ...deps,
    dueItems,
    postKeepers: deps.publishers,
    newsroom: {
      supersede: async () => {},
      renewThread: async () => {},
      renewIncident: async () => {},
      feedsWith: () => [],
    },
    hub: undefined,
    replyPublishers: deps.publishers,
    chatTellers: async () => [],
    appOrigin: 'http://localhost:3000',
    accountHealths: { read: async () => undefined, write: async () => {} },
    expiryWarnings: { take: async () => false, noteSent: async () => {} },
    actionNotifier: { notify: async () => {} },
    stepNotifier: { notify: async () => {} },
    removalNotifier: { notify: async () => {} },
    urgentNotifier: { notify: async () => {} },
    urgentCalls: memoryUrgentCalls(),
    commentHiders: {},
    accountNotifier: { notify: async () => {} },
    plannedNotifier: { notify: async () => {} },
    planners: async () => ({}),
    getPicture: async () => 'failed' as const,
    pictureStore: { put: async () => {} },
    alertNotifier: { notify: async () => {} },
  });
  return {
    engine,
    deps,
    sweep: sweep({ ...deps, bookmark: memoryBookmark() }),
    due: dueNow,
    close,
  };
};
export type Process = Awaited<ReturnType<typeof startProcess>>;
