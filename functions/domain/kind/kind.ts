import * as z from 'zod';
import { propertyNames } from '../values/property-names.ts';
import { apology } from './apology.ts';
import { correction } from './correction.ts';
import { distancing } from './distancing.ts';
import { holding } from './holding.ts';
import { internal } from './internal.ts';
import { lessons } from './lessons.ts';
import { post } from './post.ts';
import type { KindProfile } from './profile.ts';
import { qa } from './qa.ts';
import { reply } from './reply.ts';
import { update } from './update.ts';

/** The one list of kinds, in the order in which people see them. */
const kinds = {
  holding,
  apology,
  distancing,
  update,
  correction,
  reply,
  internal,
  qa,
  lessons,
  post,
} satisfies Record<string, KindProfile>;

/** What sort of statement it is, in the terms of crisis communication. */
export const Kind = z.enum(propertyNames(kinds));
export type Kind = z.infer<typeof Kind>;

/** What Talan knows about a kind. */
export const kindProfile = (kind: Kind): KindProfile => kinds[kind];

/** The kinds of statements that may be about an incident. */
export const IncidentKind = z.enum(
  Kind.options.filter((kind) => kindProfile(kind).incident !== 'never'),
);

/** Whether statements of this kind are for staff only. */
export const isInternal = (kind: Kind): boolean => kindProfile(kind).audience === 'internal';
