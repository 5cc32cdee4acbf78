import * as z from 'zod';
import { Severity } from '../plan/plan.ts';
import { Contact } from '../values/contact.ts';
import { Id } from '../values/id.ts';
import { Line, Prose } from '../values/text.ts';
import { FactAudience, FactStatus } from './fact.ts';
import { HarmInput } from './harm.ts';
import { Responsibility, Wrongdoing } from './situation.ts';

const MAX_LIST_ITEMS = 50;
// One head item holds all facts; DynamoDB's limit is 400 KB an item.
export const MAX_FACTS = 100;

const lines = () => z.array(Line(500)).max(MAX_LIST_ITEMS);
const contacts = () => z.array(Contact()).max(MAX_LIST_ITEMS);
const keys = () => z.array(Line(200)).max(20);

export const FactInput = z.strictObject({
  text: Prose(1000),
  status: FactStatus.exclude(['withdrawn']),
  source: Line(300).optional(),
  keys: keys().optional(),
  audience: FactAudience.optional(),
  isOurs: z.boolean().optional(),
  open: Line(200).optional(),
});
export type FactInput = z.infer<typeof FactInput>;

export const FactChange = z
  .strictObject({
    text: Prose(1000),
    status: FactStatus,
    source: Line(300),
    keys: keys(),
    audience: FactAudience,
    isOurs: z.boolean(),
    /** Empty: it is not put as a question any more. */
    open: Line(200).or(z.literal('')),
  })
  .exactPartial();
export type FactChange = z.infer<typeof FactChange>;

export const PublicActionInput = z.strictObject({ text: Prose(500), keys: keys().default([]) });

/** What opens an incident. */
export const IncidentInput = z.strictObject({
  title: Line(),
  summary: Prose(5000),
  severity: Severity,
  responsibility: Responsibility.default('unknown'),
  wrongdoing: Wrongdoing.default('unknown'),
  harm: HarmInput.default([]),
  legalHold: z.boolean().default(false),
  facts: z.array(FactInput).max(MAX_LIST_ITEMS).default([]),
  commitments: lines().default([]),
  contacts: contacts().default([]),
  policies: lines().default([]),
  protectedNames: lines().default([]),
  affected: lines().default([]),
  publicAction: PublicActionInput.optional(),
  /** Whether ordinary posts are frozen, where the plan leaves that to the one who opens. */
  freeze: z.boolean().optional(),
  /** Id of the alert that it is opened from. */
  fromAlert: Id.optional(),
});
export type IncidentInput = z.infer<typeof IncidentInput>;

/** What can be changed in an incident; what is left out stays. */
export const IncidentChange = z
  .strictObject({
    title: Line(),
    summary: Prose(5000),
    severity: Severity,
    responsibility: Responsibility,
    wrongdoing: Wrongdoing,
    harm: HarmInput,
    legalHold: z.boolean(),
    commitments: lines(),
    contacts: contacts(),
    policies: lines(),
    protectedNames: lines(),
    affected: lines(),
    publicAction: PublicActionInput.nullable(),
  })
  .exactPartial();
export type IncidentChange = z.infer<typeof IncidentChange>;
