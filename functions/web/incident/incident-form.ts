import type { Incident } from '#domain/incident/incident.ts';
import type { FieldOf } from '../form/form-state.ts';
import { all, commas, lines, one, optional, type Values, valuesOf } from '../form/values.ts';

const FIRST_ROWS = 3;
const MORE_ROWS = 3;
const MAX_ROWS = 50;

/** The number of rows for facts in a form. */
export const factRowsOf = (values: Values): number => {
  const rows = Number(one(values, 'rows'));
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, MAX_ROWS) : FIRST_ROWS;
};

/** The same form with more rows for facts. */
export const withMoreRows = (values: Values): Values =>
  new Map([...values, ['rows', [String(Math.min(factRowsOf(values) + MORE_ROWS, MAX_ROWS))]]]);

const isFilled = (values: Values, row: number): boolean =>
  ['text', 'source', 'keys'].some((part) => one(values, `facts.${row}.${part}`).trim() !== '');

const filledRows = (values: Values): number[] =>
  Array.from({ length: factRowsOf(values) }, (_, row) => row).filter((row) =>
    isFilled(values, row),
  );

const keysOf = (values: Values, name: string) => {
  const keys = commas(values, name);
  return keys.length > 0 ? keys : undefined;
};

/** The input of one fact, whose fields are named with a prefix such as `facts.0.`. */
export const factInput = (values: Values, prefix: string) => ({
  text: one(values, `${prefix}text`),
  status: optional(values, `${prefix}status`),
  source: optional(values, `${prefix}source`),
  keys: keysOf(values, `${prefix}keys`),
});

const publicActionOf = (values: Values) => {
  const text = optional(values, 'publicAction.text');
  return text === undefined ? undefined : { text, keys: commas(values, 'publicAction.keys') };
};

/** The parts that opening and changing an incident share. */
const sharedInput = (values: Values) => ({
  title: one(values, 'title'),
  summary: one(values, 'summary'),
  severity: Number(one(values, 'severity')),
  responsibility: optional(values, 'responsibility'),
  wrongdoing: optional(values, 'wrongdoing'),
  harm: all(values, 'harm'),
  legalHold: one(values, 'legalHold') === 'yes',
  commitments: lines(values, 'commitments'),
  contacts: lines(values, 'contacts'),
  policies: lines(values, 'policies'),
  protectedNames: lines(values, 'protectedNames'),
});

/** The form for opening an incident, as `IncidentInput` takes it. */
export const toIncidentInput = (values: Values): unknown => ({
  ...sharedInput(values),
  facts: filledRows(values).map((row) => factInput(values, `facts.${row}.`)),
  publicAction: publicActionOf(values),
});

/** The form for changing an incident, as `IncidentChange` takes it. */
export const toIncidentChange = (values: Values): unknown => ({
  ...sharedInput(values),
  phase: one(values, 'phase'),
  publicAction: publicActionOf(values) ?? null,
});

const nested: readonly string[] = ['facts', 'publicAction'];

/** The field of an incident's form for a path of its input. */
export const incidentFieldOf =
  (values: Values): FieldOf =>
  ([first = '', second = '', third = 'text']) => {
    if (!nested.includes(first)) return first;
    if (first === 'publicAction') return `publicAction.${second || 'text'}`;
    return `facts.${filledRows(values)[Number(second)] ?? 0}.${third}`;
  };

/** The field of a fact's own form. */
export const factFieldOf: FieldOf = ([first = 'text']) => first;

/** The values that the form for changing an incident first holds. */
export const incidentValues = (incident: Incident): Values =>
  valuesOf({
    title: incident.title,
    summary: incident.summary,
    severity: String(incident.severity),
    phase: incident.phase,
    responsibility: incident.responsibility,
    wrongdoing: incident.wrongdoing,
    harm: incident.harm,
    legalHold: incident.legalHold ? 'yes' : undefined,
    commitments: incident.commitments.join('\n'),
    contacts: incident.contacts.join('\n'),
    policies: incident.policies.join('\n'),
    protectedNames: incident.protectedNames.join('\n'),
    'publicAction.text': incident.publicAction?.text,
    'publicAction.keys': incident.publicAction?.keys.join(', '),
  });

/** The values that the form for opening an incident first holds: the careful answers. */
export const newIncidentValues = (): Values =>
  valuesOf({ responsibility: 'unknown', wrongdoing: 'unknown' });

/** Whether a form asks for more rows instead of being sent. */
export const asksForRows = (values: Values): boolean => all(values, 'do').includes('add-rows');
