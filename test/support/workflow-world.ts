import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, vi } from 'vitest';
import { streamOf } from '#adapters/dynamodb/table-keys.ts';
import type { Channel } from '#domain/channel/channel.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { FactChange, IncidentChange } from '#domain/incident/input.ts';
import type { Entry } from '#domain/journal/entry.ts';
import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import type { LogCode } from '#domain/observe/log.ts';
import type { Dimension, Metric } from '#domain/observe/metrics.ts';
import { type Person, type Plan, personIn } from '#domain/plan/plan.ts';
import { ReceiptInput } from '#domain/statement/answer-input.ts';
import type { StatementInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { Result } from '#domain/values/result.ts';
import { stopExecution } from '#local/step-functions/api/executions.ts';
import type { HistoryEvent } from '#local/step-functions/execution/history-event.ts';
import type { ExecutionRecord } from '#local/step-functions/execution/record.ts';
import { createDynamoDbStore } from '#local/step-functions/store/dynamodb-store.ts';
import type { ExecutionStore } from '#local/step-functions/store/store.ts';
import type { StepDeps } from '#steps/deps.ts';
import { manualClock } from '#test/support/manual-clock.ts';
import {
  FakeAnchors,
  FakeChannel,
  type FakeDrafter,
  type FakeJudge,
  FakeNewsroom,
  FakeNotifier,
} from '#test/support/workflow-outside.ts';
import * as decisions from '#web/actions/decisions.ts';
import { changeFact } from '#web/actions/facts.ts';
import { agreeToLowering, changeIncident, openIncident } from '#web/actions/incidents.ts';
import { handOverMandate, takeMandateBack } from '#web/actions/mandates.ts';
import { noteNotPosted } from '#web/actions/not-posted.ts';
import { recordDelivery } from '#web/actions/record-delivery.ts';
import { replanStatement } from '#web/actions/replan.ts';
import * as moves from '#web/actions/statement-moves.ts';
import * as actions from '#web/actions/statements.ts';
import type { WebDeps } from '#web/deps.ts';
import { createDueMemory, type DueMemory } from './workflow-due.ts';
import { type CrashPlan, createGate, type Gate } from './workflow-gate.ts';
import { type Process, type Surroundings, startProcess } from './workflow-process.ts';
import { takeOffList } from './workflow-tamper.ts';
import { incidentInput, personTexts, START, statementInput } from './workflow-words.ts';

/** What a world is made of that differs between tests. */
export interface WorldOptions
  extends Pick<Surroundings, 'client' | 'tableName' | 'name' | 'plan' | 'rules' | 'playbook'> {
  drafter?: FakeDrafter | undefined;
  judge?: FakeJudge | undefined;
  /** Channels that Talan posts to by itself; all others are posted to by hand. */
  channels?: readonly Channel[];
  tamper?: Surroundings['tamper'];
}

const PASS_TRIES = 500;

/** A world with one Talan in it, whose process may die and come back. Outside nothing is real but the database. */
export class World {
  readonly clock = manualClock(START);
  readonly notifier = new FakeNotifier();
  /** Mails about incidents that went out: which, and to whom. */
  readonly incidentMails: { id: string; to: string }[] = [];
  readonly newsroom = new FakeNewsroom();
  readonly anchors = new FakeAnchors();
  readonly channels: Readonly<Record<string, FakeChannel>>;
  readonly drafter: FakeDrafter | undefined;
  readonly judge: FakeJudge | undefined;
  readonly logged: { code: LogCode; fields: object }[] = [];
  readonly measured: { metric: Metric; value: number; by: Dimension | undefined }[] = [];
  readonly written = new Set<string>();
  readonly defects: unknown[] = [];
  readonly client: DynamoDBClient;
  readonly tableName: string;
  plan: Plan;
  process!: Process;
  gate!: Gate;
  crashesAt: CrashPlan = () => false;
  tamper: Surroundings['tamper'];
  #options: WorldOptions;
  readonly #dueMemory: DueMemory;
  #store: Promise<ExecutionStore> | undefined;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.#dueMemory = createDueMemory(options.name);
    this.client = options.client;
    this.tableName = options.tableName;
    this.plan = options.plan;
    this.drafter = options.drafter;
    this.judge = options.judge;
    this.tamper = options.tamper ?? ((handlers) => handlers);
    const names = options.channels ?? ['newsroom'];
    this.channels = Object.fromEntries(names.map((name) => [name, new FakeChannel(name)]));
  }

  /** Starts a process: what was under way goes on, and the sweep looks once, as `npm start` does. */
  async boot(): Promise<void> {
    this.gate = createGate((crossing) => this.crashesAt(crossing));
    const { gate } = this;
    this.process = await startProcess(
      {
        ...this.#options,
        clock: this.clock,
        dueMemory: this.#dueMemory,
        store: await this.store(),
        drafter: this.drafter,
        judge: this.judge,
        notifier: this.notifier,
        incidentNotifier: {
          notify: async ({ id, to }) => void this.incidentMails.push({ id, to: to.id }),
        },
        newsroom: this.newsroom,
        anchors: this.anchors,
        publishers: this.channels,
        log: { warn: (code, fields) => gate.isDead() || this.logged.push({ code, fields }) },
        metrics: { add: (metric, value, by) => this.measured.push({ metric, value, by }) },
        written: this.written,
        defects: this.defects,
        tamper: this.tamper,
      },
      gate,
    );
    const { process } = this;
    await this.unlessDead(async () => {
      await process.engine.resume();
      await this.#indexed();
      await process.sweep();
    });
    await this.quiet();
  }

  /** `kill -9`, then a new process on the same data. */
  async restart(): Promise<void> {
    this.process.close();
    await this.boot();
  }

  /** A new plan, as a deployment brings it: the process starts again under it. */
  async replan(plan: Plan): Promise<void> {
    this.plan = plan;
    this.#options = { ...this.#options, plan };
    await this.restart();
  }

  /** Ends the world, and takes what is still open in it off the list that other worlds read too. */
  async close(): Promise<void> {
    this.process.close();
    const ids = [...this.written];
    this.written.clear();
    await Promise.all(ids.map((id) => takeOffList(this, id)));
  }

  /** Does something in the process; undefined when the process died over it. */
  async unlessDead<T>(work: () => Promise<T>): Promise<T | undefined> {
    return Promise.race([work(), this.gate.died.then(() => undefined)]);
  }

  /** Waits until nothing more happens without a person or the clock (or until the process is dead). */
  async quiet(): Promise<void> {
    await this.unlessDead(() => this.process.engine.quiet());
  }

  /** Lets time pass, and everything happen that falls due in it, each thing at its time; until a death. */
  async pass(ms: number): Promise<void> {
    const end = this.clock.now().getTime() + ms;
    await this.quiet();
    for (let tries = 0; tries < PASS_TRIES; tries += 1) {
      const due = this.clock.next();
      if (this.gate.isDead()) return;
      if (!due || due.getTime() > end) break;
      this.clock.advance(Math.max(0, due.getTime() - this.clock.now().getTime()));
      await this.quiet();
    }
    this.clock.advance(end - this.clock.now().getTime());
    await this.quiet();
  }

  /** Indexes lag by some milliseconds: waits until the list of open statements (of one person) is right. */
  async #indexed(person?: string): Promise<void> {
    await vi.waitFor(
      async () => {
        const { items } = await this.open(person);
        const states = await Promise.all([...this.written].map((id) => this.read(id)));
        const isOpenIn = states
          .filter((state) => statementJournal.index(state).open)
          .filter((state) => !person || statementJournal.index(state).people.includes(person))
          .map(({ id }) => id);
        expect(items.map(({ id }) => id).toSorted()).toEqual(isOpenIn.toSorted());
      },
      { interval: 2, timeout: 5_000 },
    );
  }

  /** One look of the sweep, and all that it sets going. */
  async sweep(): Promise<void> {
    await this.unlessDead(async () => {
      await this.#indexed();
      await this.process.sweep();
    });
    await this.quiet();
  }

  /** Lets time pass minute by minute, and what falls due be handled in each, as it is on AWS. */
  async passWithDue(minutes: number): Promise<void> {
    for (let minute = 0; minute < minutes && !this.gate.isDead(); minute += 1) {
      await this.pass(60_000);
      await this.unlessDead(() => this.process.due());
      await this.quiet();
    }
  }

  get deps(): StepDeps & WebDeps {
    return this.process.deps;
  }

  person(id: string): Person {
    const found = personIn(this.plan, id);
    if (!found) throw new Error(`No ${id} in the plan`);
    return found;
  }

  /** Opens an incident; answers its id. */
  async incident(change: Parameters<typeof incidentInput>[0] = {}): Promise<string> {
    const opened = await openIncident(this.deps, this.person('writer'), incidentInput(change));
    return accepted(opened).id;
  }

  /** Requests a statement in an incident (a new one) and lets the workflow come as far as it can. */
  async request(change: object = {}, incident?: string, by = 'writer'): Promise<string> {
    const incidentId = incident ?? (await this.incident());
    const id = accepted(await this.requestOnly(statementInput(change), incidentId, by)).id;
    await this.quiet();
    return id;
  }

  /** Requests a statement in a process that is going to die over it, and waits until it has. */
  async requestDying(change: object = {}): Promise<{ id: string }> {
    const incidentId = await this.incident();
    await this.unlessDead(() => this.requestOnly(statementInput(change), incidentId));
    await this.gate.died;
    const id = [...this.written].at(-1);
    if (!id) throw new Error('It died before anything was stored');
    return { id };
  }

  /** Someone plans approved words for another time. */
  async planAnew(id: string, by: string, at: string): Promise<void> {
    const { hash } = await this.read(id);
    if (!hash) return;
    await this.unlessDead(() => replanStatement(this.deps, this.person(by), id, { at, hash }));
    await this.quiet();
  }

  /** Changes the severity of an incident. */
  async raise(incidentId: string, severity: 1 | 2 | 3, by = 'writer'): Promise<void> {
    accepted(await changeIncident(this.deps, this.person(by), incidentId, { severity }));
  }

  /** Changes an incident. */
  async change(incidentId: string, change: IncidentChange, by = 'writer'): Promise<void> {
    accepted(await changeIncident(this.deps, this.person(by), incidentId, change));
  }

  /** Someone agrees to what others lowered. */
  async agree(incidentId: string, by: string): Promise<string> {
    await this.#indexed();
    const result = await this.unlessDead(() =>
      agreeToLowering(this.deps, this.person(by), incidentId, {
        until: this.clock.now().toISOString(),
      }),
    );
    await this.quiet();
    return outcome(result);
  }

  /** Sets or lifts the legal hold on an incident. */
  async hold(incidentId: string, legalHold: boolean): Promise<void> {
    await this.#indexed();
    accepted(await changeIncident(this.deps, this.person('writer'), incidentId, { legalHold }));
    await this.quiet();
  }

  /** Someone hands over their mandate for some minutes, or takes it back; and what that sets going. */
  async handOver(by: string, ms: number, to?: string): Promise<string> {
    const until = new Date(this.clock.now().getTime() + ms).toISOString();
    const result = await this.unlessDead(async () => {
      await this.#indexed(by);
      return handOverMandate(this.deps, this.person(by), { until, ...(to && { to }) });
    });
    await this.quiet();
    return outcome(result);
  }

  async takeBack(by: string): Promise<string> {
    const result = await this.unlessDead(() => takeMandateBack(this.deps, this.person(by)));
    await this.quiet();
    return outcome(result);
  }

  /** Changes a fact of an incident. */
  async fact(incidentId: string, factId: string, change: FactChange): Promise<void> {
    accepted(await changeFact(this.deps, this.person('writer'), incidentId, factId, change));
  }

  requestOnly(input: StatementInput, incidentId: string, by = 'writer') {
    return actions.requestStatement(this.deps, this.person(by), incidentId, input);
  }

  /** Decides on the version that is there now. */
  async decide(id: string, by: string, decision: Decision = 'approve', more: object = {}) {
    const result = await this.unlessDead(async () => {
      const { hash = '' } = await this.read(id);
      const input = { decision, hash, override: [], ...more };
      return decisions.decideOnStatement(this.deps, this.person(by), id, input);
    });
    await this.quiet();
    return outcome(result);
  }

  /** Puts a person's words in place of the current ones. */
  async edit(id: string, by: string, words?: string, more: object = {}) {
    const now = await this.unlessDead(() => this.read(id));
    return now ? this.editFrom(id, by, now.hash ?? '', now.texts, words, more) : 'died';
  }

  /** Puts a person's words in place of the version that has this hash. */
  async editFrom(
    id: string,
    by: string,
    hash: string,
    texts: Statement['texts'],
    words?: string,
    more: object = {},
  ) {
    const input = { hash, texts: personTexts(texts, words), ...more };
    const result = await this.unlessDead(() =>
      decisions.writeNewVersion(this.deps, this.person(by), id, input),
    );
    await this.quiet();
    return outcome(result);
  }

  async act(action: 'withdraw' | 'askNext' | 'retry', id: string, by = 'writer') {
    const { withdrawStatement: withdraw, askNextPerson: askNext, retryStatement: retry } = moves;
    const chosen = { withdraw, askNext, retry }[action];
    const result = await this.unlessDead(() => chosen(this.deps, this.person(by), id));
    await this.quiet();
    return outcome(result);
  }

  /** A person says what became of a channel. */
  async receipt(id: string, said: { channel: Channel; url?: string; state?: 'failed' }) {
    const input = ReceiptInput.parse(said);
    return outcome(await recordDelivery(this.deps, this.person('writer'), id, input));
  }

  /** A person says that words which were for people to post won't be. */
  async notPosted(id: string, channel: Channel) {
    const input = { channel, reason: 'Nobody has an account.' };
    return outcome(await noteNotPosted(this.deps, this.person('writer'), id, input));
  }

  async read(id: string): Promise<Statement> {
    const statement = await this.deps.journal.read(statementJournal, id);
    if (!statement) throw new Error(`No statement ${id}`);
    return statement;
  }

  /** Statements that the workflow still has something to do with. */
  open(person?: string) {
    return this.deps.journal.list(statementJournal, { by: 'open', person }, { limit: 50 });
  }

  async incidentOf(id: string) {
    return this.deps.journal.read(incidentJournal, (await this.read(id)).incidentId!);
  }

  async status(id: string): Promise<string> {
    return (await this.read(id)).status;
  }

  /** A journal, of a statement unless told otherwise, as an export holds it. */
  async exported(id: string, name = 'statement'): Promise<ExportedJournal> {
    const stream = streamOf(name, id);
    const all: ExportedJournal['entries'] = [];
    let cursor: string | undefined;
    do {
      const page = await this.deps.journal.entries(stream, { limit: 100, cursor });
      all.push(...page.items.map(({ entry, payload = null }) => ({ entry, payload })));
      cursor = page.next;
    } while (cursor);
    return { stream, entries: all };
  }

  /** All entries of a statement's journal. */
  async entries(id: string): Promise<Entry[]> {
    return (await this.exported(id)).entries.map(({ entry }) => entry);
  }

  /** The types of the entries in a statement's journal. */
  async journalled(id: string): Promise<string[]> {
    return (await this.entries(id)).map(({ type }) => type);
  }

  /** Where the engine keeps its executions: opened once, as it asks what the table looks like. */
  store(): Promise<ExecutionStore> {
    this.#store ??= createDynamoDbStore(this.client, { stateMachineName: this.#options.name });
    return this.#store;
  }

  async history(id: string, run = 1): Promise<HistoryEvent[]> {
    return (await this.store()).history(`${id}-${run}`);
  }

  async execution(id: string, run = 1): Promise<ExecutionRecord | undefined> {
    return (await this.store()).load(`${id}-${run}`);
  }

  /** Ends the newest run from outside, as an operator may. */
  async abort(id: string): Promise<void> {
    const { run } = await this.read(id);
    const machine = this.process.engine.stateMachineArn.replace(':stateMachine:', ':execution:');
    const executionArn = `${machine}:${id}-${run}`;
    await stopExecution(this.process.engine, { executionArn });
    await this.quiet();
  }

  /** How often something of this statement is out on a channel. */
  published(id: string, channel = 'newsroom') {
    return this.channels[channel]?.published.filter((item) => item.statementId === id) ?? [];
  }
}

type Decision = 'approve' | 'request-changes' | 'reject';

/** The value of something that must not be refused. */
export const accepted = <T>(result: Result<T, { type: string }>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

const outcome = (result: Result<unknown, { type: string }> | undefined): string => {
  if (!result) return 'died';
  return result.ok ? 'ok' : result.refusal.type;
};
