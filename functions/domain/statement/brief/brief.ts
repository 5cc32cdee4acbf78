import type { DraftRequest } from '../../draft/draft.ts';
import { otherAnswersAsked } from '../../draft/other-answers.ts';
import { findingsToMend } from '../../draft/sent-back.ts';
import type { Incident } from '../../incident/incident.ts';
import { lateSince } from '../../incident/promises.ts';
import { isInternal, type Kind } from '../../kind/kind.ts';
import { channelLimits, type Person, type Plan } from '../../plan/plan.ts';
import { titleIn } from '../../plan/title.ts';
import type { Brief, Speaker } from '../../tone/brief.ts';
import type { Finding } from '../../tone/finding.ts';
import type { Language } from '../../values/language.ts';
import { withRoomFor } from '../family/room.ts';
import type { Statement } from '../statement.ts';
import { mayTell } from './audience.ts';
import { beforeOf, supersededIn } from './before.ts';
import { datedClaim, datedFacts, datedOwn } from './dated-facts.ts';
import { factsTakenBack } from './facts-taken-back.ts';
import { nextOfKinContacts } from './next-of-kin.ts';
import { actionsFor, toldFacts } from './told-facts.ts';

const spokespeople = ({ people }: Plan): Person[] =>
  people.filter(({ roles }) => roles.includes('spokesperson'));

const publicSpokespeople = (plan: Plan): Person[] =>
  spokespeople(plan).filter((person) => person.public);

const speakers = (plan: Plan, language: Language): Speaker[] =>
  publicSpokespeople(plan).map((person) => ({
    name: person.name,
    role: titleIn(person, language),
  }));

const namesOf = (people: readonly Person[]): string[] => people.map(({ name }) => name);

// Staff may know who speaks for us, whether or not the public may.
const nameable = (kind: Kind, plan: Plan): string[] =>
  namesOf(isInternal(kind) ? spokespeople(plan) : publicSpokespeople(plan));

const hidden = (kind: Kind, plan: Plan): string[] => {
  const named = nameable(kind, plan);
  return namesOf(spokespeople(plan)).filter((name) => !named.includes(name));
};

const standing = ({ facts }: Incident) => facts.filter((fact) => fact.status !== 'withdrawn');

/** What words are for, as far as a brief tells it: a statement, or a request that may become one. */
export type BriefedOn = Pick<
  Statement,
  'kind' | 'language' | 'nextUpdateAt' | 'claim' | 'comment'
> &
  Partial<Pick<Statement, 'id' | 'writtenBy' | 'last' | 'publishAt' | 'commentBy' | 'questions'>>;

/** When words go out at the earliest: now, or at the time that they are planned for. */
export const goesOutAt = ({ publishAt }: Pick<BriefedOn, 'publishAt'>, now: Date): Date =>
  publishAt !== undefined && new Date(publishAt) > now ? new Date(publishAt) : now;

/** What the tone rules may know of a statement whenever they are asked. */
export const timelessBrief = (statement: BriefedOn, incident: Incident, plan: Plan): Brief => ({
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
    spokespeople: nameable(statement.kind, plan),
    publicBody: plan.organisation.publicBody ?? false,
  },
  facts: toldFacts(statement.kind, { ...incident, facts: standing(incident) }),
  insideFacts: standing(incident).filter((fact) => !mayTell(statement.kind, fact)),
  actions: actionsFor(statement.kind, incident),
  commitments: incident.commitments,
  policies: incident.policies,
  contacts: [
    ...incident.contacts,
    ...plan.organisation.contacts,
    // Last: where there is room for one way alone, questions of all readers would fill its line.
    ...nextOfKinContacts(plan, { harm: incident.harm, language: statement.language }),
  ],
  protectedNames: incident.protectedNames,
  affected: incident.affected,
  speakers: speakers(plan, statement.language),
  hiddenSpokespeople: hidden(statement.kind, plan),
  nextUpdateAt: statement.nextUpdateAt,
  isLast: statement.last === true,
  publicAction: incident.publicAction,
  claim: statement.claim,
  comment: statement.comment,
  questions: statement.questions ?? [],
  commenter: statement.commentBy,
  channelLimits: channelLimits(plan),
  timeZone: plan.organisation.timeZone,
});

/** The brief of a statement: what the tone rules and its drafts may know now. */
export const briefOf = (statement: BriefedOn, incident: Incident, plan: Plan, now: Date): Brief => {
  const at = goesOutAt(statement, now);
  const out = { at, timeZone: plan.organisation.timeZone };
  const { facts } = incident;
  const told = { ...incident, ...datedOwn(incident, out), facts: datedFacts(facts, out) };
  const claim = datedClaim(statement.claim, facts, out);
  return {
    ...timelessBrief({ ...statement, claim }, told, plan),
    lateSince: lateSince(incident, statement, at),
  };
};

const revisionOf = (
  statement: Statement,
  describe: (finding: Finding) => string,
): DraftRequest['revision'] =>
  statement.version === 0
    ? undefined
    : {
        texts: statement.texts,
        ...(statement.decision?.comment && { comment: statement.decision.comment }),
        findings: findingsToMend(statement.check?.findings ?? [], statement, describe),
      };

/** What a draft of a statement rests on; `others` are all statements of the incident. */
export interface DraftContext {
  incident: Incident;
  others: readonly Statement[];
  plan: Plan;
  /** The words of a finding, for those who write. */
  describe: (finding: Finding) => string;
  now: Date;
}

// A correction that takes words back says that these no longer hold: it tells none of their facts as true.
const withoutTakenBack = (
  brief: Brief,
  { kind, supersedes }: Statement,
  incident: Incident,
  others: readonly Statement[],
): Brief => {
  const isWithdrawing = kind === 'correction' && supersedes?.how === 'withdraws';
  const withdrawnId = isWithdrawing ? supersedes.statementId : undefined;
  const withdrawn = others.find(({ id }) => id === withdrawnId);
  const taken = withdrawn ? factsTakenBack(withdrawn, incident).map(({ id }) => id) : [];
  return { ...brief, facts: brief.facts.filter(({ id }) => !taken.includes(id)) };
};

/** What the next draft of a statement is asked for. */
export const draftRequest = (
  statement: Statement,
  { incident, others, plan, describe, now }: DraftContext,
): DraftRequest => {
  const revision = revisionOf(statement, describe);
  const tellable = toldFacts(statement.kind, incident);
  const before = beforeOf(statement, tellable, others);
  const supersedes = supersededIn(statement, others);
  const brief = withoutTakenBack(
    {
      ...briefOf(statement, incident, plan, now),
      goesOutAt: goesOutAt(statement, now).toISOString(),
    },
    statement,
    incident,
    others,
  );
  const wishes = statement.wishes.map(({ text }) => text);
  const otherAnswers = otherAnswersAsked(statement.questions ?? [], wishes);
  return {
    brief: statement.variants
      ? { ...brief, channelLimits: withRoomFor(statement.variants, statement.channels, brief) }
      : brief,
    channels: statement.channels,
    incident: { title: incident.title, summary: incident.summary, severity: incident.severity },
    ...(statement.headline && { headline: statement.headline }),
    ...(otherAnswers.length > 0 && { otherAnswers }),
    ...(statement.instructions && { instructions: statement.instructions }),
    ...(statement.variants && { openings: statement.variants }),
    ...(before && { before }),
    ...(supersedes && { supersedes }),
    ...(revision && { revision }),
  };
};
