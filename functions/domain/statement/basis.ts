import * as z from 'zod';
import {
  Fact,
  FactAudience,
  type FactStatus,
  factHash,
  type KeptFact,
  wordingHash,
} from '../incident/fact.ts';
import type { Incident } from '../incident/incident.ts';
import { Severity } from '../plan/plan.ts';

const Hashes = z.record(z.string(), z.string());

// The basis of older entries holds the facts themselves.
const BasisFacts = z.union([z.array(Fact), z.object({ confirmed: Hashes, unconfirmed: Hashes })]);

/** What words can tell of an incident besides facts. */
const toldLists = ['commitments', 'contacts', 'affected', 'policies'] as const;
type ToldList = (typeof toldLists)[number];

/** What words tell of an incident besides facts: what of its lists stands in them. */
export type Told = Readonly<Record<ToldList, readonly string[]>>;

const ToldHashes = z.object({
  commitments: z.array(z.string()),
  contacts: z.array(z.string()),
  affected: z.array(z.string()),
  policies: z.array(z.string()).optional(),
});

/**
 * What a version was checked against: it may be approved only while this still holds. Of each fact that
 * was not withdrawn it holds the hash of its words, under its id; of commitments, contacts, those affected and
 * policies the hashes of those that the version tells (`told`; older entries have none, or none of policies).
 */
export const Basis = z.object({
  severity: Severity,
  facts: BasisFacts,
  told: ToldHashes.optional(),
});
export type Basis = z.infer<typeof Basis>;

/**
 * Something that no longer is as it was when the version was written (`comment-changed`) or checked, or
 * (`legal-hold-set`, `name-protected`, `already-superseded`, `plan-demands-more`, `mandate-ended` and `rule-blocks`)
 * when it was approved.
 */
export const BasisChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('severity-raised'), from: Severity, to: Severity }),
  z.object({
    what: z.enum(['fact-withdrawn', 'fact-unconfirmed', 'fact-changed']),
    factId: z.string(),
  }),
  z.object({
    what: z.enum(['commitment-changed', 'contact-changed', 'affected-changed', 'policy-changed']),
  }),
  z.object({ what: z.literal('promised-time-passed'), nextUpdateAt: z.iso.datetime() }),
  z.object({ what: z.literal('promised-after-end'), nextUpdateAt: z.iso.datetime() }),
  z.object({ what: z.literal('planned-time-passed'), publishAt: z.iso.datetime() }),
  z.object({
    what: z.enum([
      'comment-changed',
      'legal-hold-set',
      'name-protected',
      'already-superseded',
      'plan-demands-more',
      'mandate-ended',
    ]),
  }),
  z.object({ what: z.literal('rule-blocks'), rule: z.string() }),
]);
export type BasisChange = z.infer<typeof BasisChange>;

const hashesOf = (facts: readonly Fact[], status: FactStatus): Record<string, string> =>
  Object.fromEntries(
    facts.filter((fact) => fact.status === status).map((fact) => [fact.id, factHash(fact)]),
  );

const toldHashes = (told: Told): z.infer<typeof ToldHashes> => ({
  commitments: told.commitments.map(wordingHash),
  contacts: told.contacts.map(wordingHash),
  affected: told.affected.map(wordingHash),
  policies: told.policies.map(wordingHash),
});

/** The basis that an incident gives now, for words that tell this of it. */
export const basisOf = ({ severity, facts }: Incident, told?: Told): Basis => ({
  severity,
  facts: {
    confirmed: hashesOf(facts, 'confirmed'),
    unconfirmed: hashesOf(facts, 'unconfirmed'),
  },
  ...(told && { told: toldHashes(told) }),
});

/** A fact as it was when a version was checked. */
export interface FactThen {
  id: string;
  status: FactStatus;
  hash: string;
}

const factsThen = (hashes: Record<string, string>, status: FactStatus): FactThen[] =>
  Object.entries(hashes).map(([id, hash]) => ({ id, status, hash }));

/** The facts of a basis, by their ids; none where nothing was checked. */
export const factsIn = (basis: Pick<Basis, 'facts'> | undefined): Map<string, FactThen> => {
  const facts = basis?.facts ?? [];
  const listed = Array.isArray(facts)
    ? facts.map((fact) => ({ id: fact.id, status: fact.status, hash: factHash(fact) }))
    : [...factsThen(facts.confirmed, 'confirmed'), ...factsThen(facts.unconfirmed, 'unconfirmed')];
  return new Map(listed.map((fact) => [fact.id, fact]));
};

/** Whether words that were checked against a basis could only leave a fact open: it was unconfirmed then. */
export const wasOpen = (basis: Pick<Basis, 'facts'> | undefined, factId: string): boolean =>
  factsIn(basis).get(factId)?.status === 'unconfirmed';

/** Whether a fact still says what it said then, to the same people. */
export const saysTheSame = ({ hash }: FactThen, now: Pick<Fact, 'text' | 'audience'>): boolean =>
  hash === factHash(now);

const isHashOf = (hash: string, text: string): boolean =>
  FactAudience.options.some((audience) => factHash({ text, audience }) === hash);

/** What a fact said then. */
export const wordingThen = (
  { facts }: Pick<Basis, 'facts'>,
  { id, hash }: FactThen,
  now: KeptFact,
): string => {
  const kept = Array.isArray(facts) ? facts.filter((fact) => fact.id === id) : [];
  const texts = [now.text, ...(now.earlier ?? []), ...kept.map(({ text }) => text)];
  return texts.find((text) => isHashOf(hash, text)) ?? now.text;
};

const factChange = (then: FactThen, now: Fact | undefined): BasisChange[] => {
  const lost = (status: FactStatus) => now?.status === status && then.status !== status;
  if (!now || lost('withdrawn')) return [{ what: 'fact-withdrawn', factId: then.id }];
  if (lost('unconfirmed')) return [{ what: 'fact-unconfirmed', factId: then.id }];
  return saysTheSame(then, now) ? [] : [{ what: 'fact-changed', factId: then.id }];
};

const toldChanges = {
  commitments: 'commitment-changed',
  contacts: 'contact-changed',
  affected: 'affected-changed',
  policies: 'policy-changed',
} as const;

// Taken back or reworded, both leave no entry with these words. One that was added changes nothing.
const changesOfTold = ({ told }: Basis, incident: Incident): BasisChange[] =>
  toldLists
    .filter((list) => {
      const now = incident[list].map(wordingHash);
      return told?.[list]?.some((hash) => !now.includes(hash));
    })
    .map((list) => ({ what: toldChanges[list] }));

/**
 * What makes an approval unsafe now: a fact withdrawn, doubted or reworded, a commitment, a contact, those
 * affected or a policy that the words tell taken back or reworded, a raised severity, a promised time that has passed. A fact that was added or confirmed since is for the tone rules.
 */
export const basisChanges = (
  basis: Basis,
  incident: Incident,
  nextUpdateAt: string | undefined,
  now: Date,
): BasisChange[] => {
  const changes = [...factsIn(basis).values()].flatMap((then) =>
    factChange(
      then,
      incident.facts.find((fact) => fact.id === then.id),
    ),
  );
  changes.push(...changesOfTold(basis, incident));
  if (incident.severity < basis.severity) {
    changes.push({ what: 'severity-raised', from: basis.severity, to: incident.severity });
  }
  if (nextUpdateAt && new Date(nextUpdateAt) <= now) {
    changes.push({ what: 'promised-time-passed', nextUpdateAt });
  }
  return changes;
};
