import { reportsChange } from '../../draft/brief/reports-change.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { sharedBrief } from '../brief/brief.ts';
import type { StatementInput } from '../input.ts';

const needs = [
  'nextUpdateAt',
  'claim',
  'comment',
  'language',
  'contacts',
  'policies',
  'facts',
] as const;

/**
 * What a draft can't do without: fields of the request (`nextUpdateAt`, `claim`, `comment`,
 * `language`) and of its incident (`contacts`, `policies`, `facts`).
 */
export type Need = (typeof needs)[number];

/** What a request is held against. */
export interface NeedContext {
  incident: Incident;
  plan: Plan;
  rules: ToneRules;
  /** Whether a model is there to translate facts into the statement's language. */
  translates: boolean;
}

type Test = (input: StatementInput, context: NeedContext) => boolean;

const briefOf = (input: StatementInput, { incident, plan }: NeedContext) =>
  sharedBrief({ ...input, nextUpdateAt: undefined }, incident, plan);

const takesBack = ({ corrects, withdraws }: StatementInput): boolean =>
  (corrects ?? withdraws) !== undefined;

const confirmed = ({ incident }: NeedContext) =>
  incident.facts.filter(({ status }) => status === 'confirmed');

const lacksTime: Test = ({ kind, nextUpdateAt }, { incident }) =>
  (kind === 'holding' || kind === 'update') &&
  incident.phase === 'active' &&
  nextUpdateAt === undefined;

// Who reads these has questions.
const answering: readonly StatementInput['kind'][] = [
  'holding',
  'apology',
  'update',
  'correction',
  'reply',
  'qa',
];

const lacksContacts: Test = ({ kind }, { incident, plan }) =>
  answering.includes(kind) && incident.contacts.length + plan.organisation.contacts.length === 0;

// A correction needs the truth, and lessons something that was changed.
const lacksFacts: Test = (input, context) => {
  const facts = confirmed(context);
  if (input.kind === 'correction') return facts.length === 0 && !takesBack(input);
  if (input.kind !== 'lessons') return false;
  return !facts.some(({ text }) => reportsChange(text, briefOf(input, context), context.rules));
};

// Each fact is a paragraph, and all of them are one: short ones tell their language together.
const paragraphs = (texts: readonly string[]): string => [...texts, texts.join('\n')].join('\n\n');

// Templates say the facts in the words in which they were typed.
const speaksOtherwise: Test = (input, context) => {
  if (context.translates) return false;
  const text = paragraphs(confirmed(context).map((fact) => fact.text));
  return checkTone(
    { channel: 'newsroom', text },
    { ...briefOf(input, context), channel: 'newsroom' },
    context.rules,
  ).some(({ rule }) => rule === 'language-match');
};

const tests: Record<Need, Test> = {
  nextUpdateAt: lacksTime,
  claim: (input) => input.kind === 'correction' && !input.claim && !takesBack(input),
  comment: ({ kind, comment }) => kind === 'reply' && comment === undefined,
  language: speaksOtherwise,
  contacts: lacksContacts,
  policies: ({ kind }, { incident }) => kind === 'distancing' && incident.policies.length === 0,
  facts: lacksFacts,
};

/** What must be given before these words can be drafted; nothing where a person has written them. */
export const missingFor = (input: StatementInput, context: NeedContext): Need[] =>
  input.texts ? [] : needs.filter((need) => tests[need](input, context));
