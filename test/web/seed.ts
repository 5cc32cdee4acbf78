import type { ChannelText } from '#domain/draft/draft.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { IncidentInput } from '#domain/incident/input.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { demandOn } from '#domain/statement/approval/clearances.ts';
import type { Told } from '#domain/statement/basis.ts';
import { checkStatement } from '#domain/statement/brief/check.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import { StatementInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { approvedHash } from '#domain/statement/version/approved-hash.ts';
import { recordCheck } from '#domain/statement/version/write-version.ts';
import { ruleSetVersion } from '#domain/tone/rules.ts';
import { ok } from '#domain/values/result.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { groundsFor } from '#web/actions/grounds.ts';
import { openIncident } from '#web/actions/incidents.ts';
import { requestStatement } from '#web/actions/statements.ts';
import type { WebDeps } from '#web/deps.ts';
import { plan } from './plan.ts';

export const person = (id: string) => {
  const found = plan.people.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No ${id} in the plan`);
  return found;
};

/** Writes events to a statement's journal as the workflow or a person would. */
export const write = async (
  deps: WebDeps,
  id: string,
  by: string,
  ...events: StatementEvent[]
): Promise<void> => {
  await deps.journal.append(statementJournal, id, by, () => ok(events));
};

/** Opens an incident with facts. */
export const seedIncident = async (deps: WebDeps, title = 'Bakterier i dricksvattnet i Norrby') => {
  const result = await openIncident(
    deps,
    person('karin'),
    IncidentInput.parse({
      title,
      summary:
        'Prov i söndags morse visar E. coli i ledningsnätet i Norrby. Ungefär 4 300 hushåll kan vara berörda. Orsaken är inte känd.',
      severity: 2,
      responsibility: 'accidental',
      wrongdoing: 'none',
      harm: ['injury'],
      facts: [
        {
          text: 'Prov har visat bakterier i dricksvattnet i Norrby.',
          status: 'confirmed',
          source: 'Laboratoriet, prov 22 november kl. 09.40',
        },
        { text: 'Omkring 4 300 hushåll berörs.', status: 'confirmed', source: 'Nätkartan' },
        { text: 'Orsaken kan vara ett läckage vid pumpstationen.', status: 'unconfirmed' },
      ],
      commitments: ['Vi kör ut dricksvatten i tankar till Norrby torg.'],
      contacts: ['0771-00 00 00'],
      publicAction: { text: 'Koka vattnet innan du dricker det', keys: ['koka vattnet'] },
      protectedNames: ['Stig Skyddad'],
    }),
  );
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

const newsroomText =
  'Prov har i dag visat bakterier i dricksvattnet i Norrby. Omkring 4 300 hushåll berörs. Koka vattnet innan du dricker det eller lagar mat.\n\nVi vet inte ännu vad som är orsaken. Vi beklagar om någon känner sig orolig. Dricksvatten finns att hämta i tankar på Norrby torg.\n\nNästa besked kommer den 22 november kl. 16.00. Frågor besvaras på 0771-00 00 00.';

const sentenceOf = (text: string, words: string, factIds: string[]) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, factIds };
};

/** Texts for newsroom, X and SMS, as a model would draft them. */
export const texts: ChannelText[] = [
  {
    channel: 'newsroom',
    title: 'Bakterier i dricksvattnet i Norrby: koka vattnet',
    text: newsroomText,
    sentences: [
      sentenceOf(newsroomText, 'Prov har i dag visat bakterier i dricksvattnet i Norrby.', ['f1']),
      sentenceOf(newsroomText, 'Omkring 4 300 hushåll berörs.', ['f2']),
      sentenceOf(newsroomText, 'Vi vet inte ännu vad som är orsaken.', ['f3']),
    ],
  },
  {
    channel: 'x',
    text: 'Prov har visat bakterier i dricksvattnet i Norrby. Koka vattnet innan du dricker det. Orsaken är inte känd. Nästa besked 22 november kl. 16.00. Frågor: 0771-00 00 00',
    sentences: [],
  },
  {
    channel: 'sms',
    text: 'Mälarvatten: Koka vattnet i Norrby innan du dricker det. Bakterier har påvisats. Nästa besked 22 nov kl. 16.00.',
    sentences: [],
  },
];

/** The same texts without anything that a rule of the tests finds. */
export const calmTexts: ChannelText[] = texts.map((text) => ({
  ...text,
  text: text.text.replace('Vi beklagar om någon känner sig orolig. ', ''),
}));

/** Requests a statement to newsroom, X and SMS. */
export const seedRequest = async (
  deps: WebDeps,
  incidentId: string,
  by = 'karin',
  change: object = {},
) => {
  const input = StatementInput.parse({
    kind: 'holding',
    language: 'sv',
    channels: ['newsroom', 'x', 'sms'],
    instructions: 'Nämn torget. Spekulera inte om pumpstationen.',
    nextUpdateAt: '2026-11-22T15:00:00Z',
    ...change,
  });
  const result = await requestStatement(deps, person(by), incidentId, input);
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

const withIncident = async (deps: WebDeps, id: string) => {
  const statement = await deps.journal.read(statementJournal, id);
  const incident = statement && (await incidentOf(deps.journal.read, statement));
  if (!statement || !incident) throw new Error('No such statement');
  return { statement, incident };
};

/** Holds the words of a statement against the rules, as the workflow does. */
export const seedCheck = async (deps: WebDeps, id: string, told?: Told): Promise<void> => {
  const { statement, incident } = await withIncident(deps, id);
  const findings = checkStatement(statement, incident, deps.plan, deps.rules, deps.now());
  const version = ruleSetVersion(deps.rules, incident.phase);
  await write(
    deps,
    id,
    'talan',
    recordCheck(statement, findings, incident, version, { ...(told && { told }) }),
  );
};

/** Drafts version 1 of a requested statement. */
export const seedDraft = async (deps: WebDeps, id: string, drafted = texts, told?: Told) => {
  const { statement } = await withIncident(deps, id);
  const { kind, language, nextUpdateAt } = statement;
  const hash = approvedHash({
    statementId: id,
    version: 1,
    kind,
    language,
    nextUpdateAt,
    texts: drafted,
  });
  await write(deps, id, 'talan', {
    type: 'drafted',
    data: {
      version: 1,
      hash,
      writtenBy: 'playbook',
      fallbackReason: 'no-model',
      promptId: 'playbook/sv',
      promptHash: hash,
      tookMs: 12,
    },
    words: { texts: drafted },
  });
  await seedCheck(deps, id, told);
  return hash;
};

/** A model's opinion beside the findings of a statement. */
export const seedOpinion = async (deps: WebDeps, id: string): Promise<void> => {
  const { version = 0, check } = (await deps.journal.read(statementJournal, id)) ?? {};
  if (!check) throw new Error('Nothing was checked');
  const opinion = {
    channel: 'newsroom',
    rule: 'judge-defensive',
    severity: 'warn',
    start: 0,
    end: 3,
    params: { found: 'Vi ', why: 'Låter avvisande.' },
  } as const;
  const { basis } = check;
  await write(deps, id, 'talan', {
    type: 'checked',
    data: { version, ruleSetVersion: check.ruleSetVersion, blocking: 1, warnings: 2 },
    words: { findings: [...check.findings, opinion], basis },
  });
};

/** Asks someone for approval until a time. */
export const seedAsk = async (
  deps: WebDeps,
  id: string,
  who: string,
  until: string,
  round = 1,
  purpose: Purpose = 'approve',
): Promise<void> => {
  const { statement, incident } = await withIncident(deps, id);
  const grounds = groundsFor(deps, incident, await readHandovers(deps.journal));
  await write(deps, id, 'talan', {
    type: 'asked',
    data: {
      round,
      purpose,
      people: [who],
      everyone: false,
      from: deps.now().toISOString(),
      until,
      remindAt: until,
      planVersion: deps.planVersion,
      demanded: demandOn(statement, grounds),
    },
  });
};

/** A statement that waits for Anna until 14.35. */
export const seedWaiting = async (
  deps: WebDeps,
  drafted = calmTexts,
  by = 'karin',
  change: object = {},
) => {
  const incident = await seedIncident(deps);
  const { id } = await seedRequest(deps, incident.id, by, change);
  const hash = await seedDraft(deps, id, drafted);
  await seedAsk(deps, id, 'anna', '2026-11-22T13:35:00.000Z');
  return { id, hash, incident };
};

const english: ChannelText[] = [
  {
    channel: 'newsroom',
    title: 'Boil the water',
    text: 'Boil the water in Norrby.',
    sentences: [],
  },
];

/** The twin of a waiting statement in English, which waits for someone too. */
export const seedTwin = async (
  deps: WebDeps,
  { id, incident }: Awaited<ReturnType<typeof seedWaiting>>,
  { drafted = english, who = 'anna' } = {},
) => {
  const input = StatementInput.parse({
    kind: 'holding',
    language: 'en',
    channels: ['newsroom'],
    nextUpdateAt: '2026-11-22T15:00:00Z',
    translationOf: id,
  });
  const result = await requestStatement(deps, person('karin'), incident.id, input);
  if (!result.ok) throw new Error(result.refusal.type);
  const hash = await seedDraft(deps, result.value.id, drafted);
  await seedAsk(deps, result.value.id, who, '2026-11-22T13:35:00.000Z');
  return { id: result.value.id, hash };
};

/** Anna approves the version with this hash. */
export const seedApproval = async (deps: WebDeps, id: string, hash: string): Promise<Statement> => {
  const input = { decision: 'approve' as const, hash, override: [] };
  const decided = await decideOnStatement(deps, person('anna'), id, input);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
};

/** Approves and publishes a waiting statement: newsroom at once, the rest by hand. */
export const seedPublished = async (deps: WebDeps, drafted = calmTexts) => {
  const waiting = await seedWaiting(deps, drafted);
  const { id, hash } = waiting;
  await seedApproval(deps, id, hash);
  await write(
    deps,
    id,
    'talan',
    { type: 'intended', data: { channel: 'newsroom' } },
    {
      type: 'receipt',
      data: { channel: 'newsroom', state: 'published' },
      words: { url: 'http://localhost:3000/newsroom/bakterier-i-dricksvattnet' },
    },
    { type: 'receipt', data: { channel: 'x', state: 'by-hand' } },
    { type: 'receipt', data: { channel: 'sms', state: 'unknown' } },
    { type: 'concluded', data: { status: 'partly-published' } },
  );
  return waiting;
};
