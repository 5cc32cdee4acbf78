import * as z from 'zod';
import { Channel } from '#domain/channel/channel.ts';
import { Author, ChannelText, FallbackReason } from '#domain/draft/draft.ts';
import type { Stands } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { Kind } from '#domain/kind/kind.ts';
import type { SeenStatement } from '#domain/moderation/outside-words.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
import { DecisionKind } from '#domain/passkey/decision-kind.ts';
import { Purpose } from '#domain/plan/clearance.ts';
import { Clearance } from '#domain/statement/answers.ts';
import { waitingFor } from '#domain/statement/approval/waiting-for.ts';
import { BasisChange } from '#domain/statement/basis.ts';
import { exposedNames } from '#domain/statement/brief/exposed-names.ts';
import { LeftOut, leftOutOf } from '#domain/statement/brief/left-out.ts';
import { StaleFact, staleFacts } from '#domain/statement/brief/stale.ts';
import { KeptQuotes } from '#domain/statement/quotes.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting, Status } from '#domain/statement/status.ts';
import { isOut } from '#domain/statement/supersede.ts';
import { Supersedes } from '#domain/statement/superseding.ts';
import { Claim } from '#domain/tone/brief.ts';
import { Language } from '#domain/values/language.ts';
import type { WebDeps } from '../deps.ts';
import { modelRemedy, model as modelWords } from '../messages/model.ts';
import { changedBeforePosting } from '../read/changed-before-posting.ts';
import { readStands } from '../read/freeze.ts';
import { readQuoted } from '../read/quoting.ts';
import { returnedOf } from '../read/returned.ts';
import { ReceiptView, receiptView, withReturned } from './receipt-view.ts';
import { FindingView, findingViews } from './views.ts';

const Asked = z.object({
  person: z.string(),
  for: Purpose,
  from: z.string(),
  until: z.string(),
});

const ClearanceView = Clearance.pick({ purpose: true, by: true, at: true });

// Between two rounds nobody is asked, so `people` is empty then.
const WaitingFor = z.object({
  purpose: Purpose,
  people: z.array(z.string()),
  until: z.string().optional(),
});

/** A statement as the API shows it. */
export const StatementView = z.object({
  id: z.string(),
  /** Absent where the statement is about no incident. */
  incidentId: z.string().optional(),
  kind: Kind,
  language: Language,
  channels: z.array(Channel),
  /** `frozen`: a planned post that a crisis keeps from going out. */
  status: z.enum([...Status.options, 'frozen']),
  version: z.int(),
  texts: z.array(ChannelText),
  findings: z.array(FindingView),
  hash: z.string().optional(),
  writtenBy: Author.optional(),
  editedBy: z.string().optional(),
  fallbackReason: FallbackReason.optional(),
  /** What mends the model that was to write the words and did not. */
  fallbackRemedy: z.string().optional(),
  promptId: z.string().optional(),
  promptHash: z.string().optional(),
  model: z.string().optional(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  headline: z.string().optional(),
  instructions: z.string().optional(),
  facts: z.array(z.string()).optional(),
  claim: Claim.optional(),
  comment: z.string().optional(),
  questions: z.array(z.string()).optional(),
  /** Words of others that it answers or corrects were removed: they are absent here. */
  isWithheld: z.literal(true).optional(),
  nextUpdateAt: z.string().optional(),
  publishAt: z.string().optional(),
  translationOf: z.string().optional(),
  supersedes: Supersedes.optional(),
  inReplyTo: z.string().optional(),
  commentId: z.string().optional(),
  family: z.boolean().optional(),
  variants: z.array(z.string()).optional(),
  supersededBy: z.string().optional(),
  asked: z.array(Asked),
  answerBy: z.string().optional(),
  clearances: z.array(ClearanceView),
  waitingFor: WaitingFor.optional(),
  decision: z
    .object({
      decision: DecisionKind,
      by: z.string(),
      at: z.string(),
      comment: z.string().optional(),
    })
    .optional(),
  receipts: z.array(ReceiptView),
  failure: z.string().optional(),
  /** Facts behind the published words that have changed since. */
  stale: z.array(StaleFact),
  /** What has changed since the approval of words that are still to be posted; not in lists. */
  changedSinceApproval: z.array(BasisChange).optional(),
  /** Names in the published words that have been protected since. */
  exposed: z.array(z.string()),
  /** Stands for what the published words quote of comments removed since, while nobody has said why they stay; not in lists. */
  quoted: z.string().optional(),
  /** Why words stay that quote removed comments. */
  keptQuotes: z.array(KeptQuotes.omit({ covers: true })).optional(),
  /** Confirmed facts that the words don't tell, open questions that they don't put, and why; not in lists. */
  leftOut: z.array(LeftOut).optional(),
  planVersion: z.string(),
  ruleSetVersion: z.string(),
});

type ViewDeps = Pick<WebDeps, 'now' | 'rules' | 'plan' | 'planVersion' | 'journal'>;

const viewOf = (
  deps: ViewDeps,
  statement: SeenStatement,
  language: Language,
  { incident, status }: { incident: Incident | undefined; status: Stands },
): z.output<typeof StatementView> => {
  const { fallbackReason } = statement;
  const round = statement.rounds.at(-1);
  return StatementView.parse({
    ...statement,
    status,
    stale: incident ? staleFacts(statement, incident) : [],
    exposed: incident
      ? exposedNames(statement, { incident, plan: deps.plan, rules: deps.rules, now: deps.now() })
      : [],
    findings: findingViews(deps, statement.check?.findings ?? [], language, statement.language),
    asked: statement.rounds.flatMap(({ people, purpose, from, until }) =>
      people.map((person) => ({ person, for: purpose, from, until })),
    ),
    ...(fallbackReason && {
      fallbackRemedy: modelRemedy(modelWords[language], fallbackReason),
    }),
    waitingFor: waitingFor(statement),
    ...(isWaiting(statement.status) && round && { answerBy: round.until }),
    receipts: statement.deliveries.filter(({ state }) => state !== 'intended').map(receiptView),
    planVersion: round?.planVersion ?? deps.planVersion,
    ruleSetVersion: statement.check?.ruleSetVersion ?? deps.rules.version,
  });
};

const rowOf = async (
  deps: ViewDeps,
  statement: Statement,
  seen: SeenStatement,
  language: Language,
): Promise<z.output<typeof StatementView>> => {
  // Only published words can be stale, so the incident is read for these alone.
  const incident = isOut(statement) ? await incidentOf(deps.journal.read, statement) : undefined;
  return viewOf(deps, seen, language, { incident, status: await readStands(deps, statement) });
};

/** Statements as a list of the API shows them, in the reader's language. */
export const statementRows = (
  deps: ViewDeps,
  statements: readonly Statement[],
  language: Language,
): Promise<z.output<typeof StatementView>[]> => {
  return Promise.all(
    statements.map(async (each) => rowOf(deps, each, await seenStatement(deps, each), language)),
  );
};

/** A statement as the API shows it, in the reader's language. */
export const statementView = async (
  deps: ViewDeps & Pick<WebDeps, 'countReturns'>,
  statement: Statement,
  language: Language,
): Promise<z.output<typeof StatementView>> => {
  const incident = await incidentOf(deps.journal.read, statement);
  const seen = await seenStatement(deps, statement);
  const view = viewOf(deps, seen, language, {
    incident,
    status: await readStands(deps, statement),
  });
  return {
    ...view,
    ...(incident && {
      changedSinceApproval: await changedBeforePosting(deps, seen, incident),
    }),
    quoted: await readQuoted(deps, statement),
    receipts: withReturned(view.receipts, await returnedOf(deps, statement)),
    ...(incident && { leftOut: leftOutOf(seen, incident, deps.plan, deps.rules) }),
  };
};
