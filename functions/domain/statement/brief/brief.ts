import type { DraftRequest } from '../../draft/draft.ts';
import type { Incident } from '../../incident/incident.ts';
import { lateSince } from '../../incident/promises.ts';
import { channelLimits, type Person, type Plan } from '../../plan/plan.ts';
import type { Brief, Speaker } from '../../tone/brief.ts';
import type { Finding } from '../../tone/finding.ts';
import { withRoomFor } from '../family/room.ts';
import type { Statement } from '../statement.ts';
import { mayTell } from './audience.ts';
import { beforeOf, supersededIn } from './before.ts';
import { actionsFor, toldFacts } from './told-facts.ts';

const spokespeople = ({ people }: Plan): Person[] =>
  people.filter(({ roles }) => roles.includes('spokesperson'));

const speakers = (plan: Plan): Speaker[] =>
  spokespeople(plan)
    .filter((person) => person.public)
    .map(({ name, role }) => ({ name, role }));

const standing = ({ facts }: Incident) => facts.filter((fact) => fact.status !== 'withdrawn');

/** The brief of a statement: what the tone rules and its drafts may know. */
export const briefOf = (
  statement: Pick<Statement, 'kind' | 'language' | 'nextUpdateAt' | 'claim' | 'comment'> &
    Partial<Pick<Statement, 'writtenBy' | 'last'>>,
  incident: Incident,
  plan: Plan,
): Brief => ({
  kind: statement.kind,
  language: statement.language,
  byModel: statement.writtenBy === 'model',
  phase: incident.phase,
  responsibility: incident.responsibility,
  wrongdoing: incident.wrongdoing,
  legalHold: incident.legalHold,
  harm: incident.harm,
  organisation: {
    name: plan.organisation.name,
    domains: plan.organisation.domains,
    spokespeople: spokespeople(plan).map(({ name }) => name),
    publicBody: plan.organisation.publicBody ?? false,
  },
  facts: toldFacts(statement.kind, { ...incident, facts: standing(incident) }),
  insideFacts: standing(incident).filter((fact) => !mayTell(statement.kind, fact)),
  actions: actionsFor(statement.kind, incident),
  commitments: incident.commitments,
  policies: incident.policies,
  contacts: [...incident.contacts, ...plan.organisation.contacts],
  protectedNames: incident.protectedNames,
  speakers: speakers(plan),
  nextUpdateAt: statement.nextUpdateAt,
  isLast: statement.last === true,
  lateSince: lateSince(incident, statement.kind),
  publicAction: incident.publicAction,
  claim: statement.claim,
  comment: statement.comment,
  channelLimits: channelLimits(plan),
  timeZone: plan.organisation.timeZone,
});

const revisionOf = (
  statement: Statement,
  describe: (finding: Finding) => string,
): DraftRequest['revision'] =>
  statement.version === 0
    ? undefined
    : {
        texts: statement.texts,
        ...(statement.decision?.comment && { comment: statement.decision.comment }),
        findings: (statement.check?.findings ?? []).map((finding) => ({
          channel: finding.channel,
          message: describe(finding),
        })),
      };

/** What a draft of a statement rests on; `others` are all statements of the incident. */
export interface DraftContext {
  incident: Incident;
  others: readonly Statement[];
  plan: Plan;
  /** The words of a finding, for those who write. */
  describe: (finding: Finding) => string;
}

/** What the next draft of a statement is asked for. */
export const draftRequest = (
  statement: Statement,
  { incident, others, plan, describe }: DraftContext,
): DraftRequest => {
  const revision = revisionOf(statement, describe);
  const tellable = toldFacts(statement.kind, incident);
  const before = beforeOf(statement, tellable, others);
  const supersedes = supersededIn(statement, others);
  const brief = briefOf(statement, incident, plan);
  return {
    brief: statement.variants
      ? { ...brief, channelLimits: withRoomFor(statement.variants, statement.channels, brief) }
      : brief,
    channels: statement.channels,
    incident: { title: incident.title, summary: incident.summary, severity: incident.severity },
    ...(statement.instructions && { instructions: statement.instructions }),
    ...(statement.variants && { openings: statement.variants }),
    ...(before && { before }),
    ...(supersedes && { supersedes }),
    ...(revision && { revision }),
  };
};
