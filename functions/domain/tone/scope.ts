import * as z from 'zod';
import { isUnconfirmedFact } from '../incident/fact.ts';
import { hurtsPeople } from '../incident/harm.ts';
import { lacksAction } from '../incident/lacks-action.ts';
import { Kind } from '../kind/kind.ts';
import type { Brief } from './brief.ts';

/** Situations of an incident or a request, as rules name them under `when`. */
export const Situation = z.enum([
  'legal-hold',
  'no-legal-hold',
  'harm',
  'people-hurt',
  'victim',
  'preventable',
  'unconfirmed-facts',
  'late-update',
  'after-end',
  'public-action',
  'asks-for-action',
  'claim',
  'images',
  'by-person',
  'public-body',
  'no-public-body',
]);
export type Situation = z.infer<typeof Situation>;

const holds: Readonly<Record<Situation, (brief: Brief) => boolean>> = {
  'legal-hold': ({ legalHold }) => legalHold,
  'no-legal-hold': ({ legalHold }) => !legalHold,
  harm: ({ harm }) => harm.length > 0,
  'people-hurt': ({ harm }) => hurtsPeople(harm),
  victim: ({ responsibility }) => responsibility === 'victim',
  preventable: ({ responsibility }) => responsibility === 'preventable',
  'unconfirmed-facts': ({ facts }) => facts.some(isUnconfirmedFact),
  'late-update': ({ lateSince }) => lateSince !== undefined,
  'after-end': ({ phase }) => phase !== 'active',
  'public-action': ({ publicAction }) => publicAction !== undefined,
  'asks-for-action': lacksAction,
  claim: ({ claim }) => claim !== undefined,
  'by-person': ({ byModel }) => !byModel,
  'public-body': ({ organisation }) => organisation.publicBody,
  'no-public-body': ({ organisation }) => !organisation.publicBody,
  images: ({ images = [] }) => images.length > 0,
};

/** A choice of briefs: those of these kinds but for some, in one of these situations. */
export const Scope = z.strictObject({
  kinds: z.union([z.literal('all'), z.array(Kind).min(1)]).default('all'),
  /** Kinds that it does not hold for all the same. */
  except: z.array(Kind).min(1).optional(),
  /** Absent: in every situation. */
  when: z.array(Situation).min(1).optional(),
});
export type Scope = z.infer<typeof Scope>;

/** Whether a brief is among those of a scope. */
export const scopeIncludes = ({ kinds, except, when }: Scope, brief: Brief): boolean =>
  (kinds === 'all' || kinds.includes(brief.kind)) &&
  !except?.includes(brief.kind) &&
  (when?.some((situation) => holds[situation](brief)) ?? true);
