import type { Alert } from '#domain/alert/alert.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { withFewMarks, withoutPasted, withoutUnfit } from '#domain/values/characters.ts';
import type { FieldOf } from '../form/form-state.ts';
import { all, commas, lines, one, optional, type Values, valuesOf } from '../form/values.ts';
import { asksToFreeze } from './freeze-field.tsx';

// Empty rows are hidden after the first one; without a script there is no other way to more of them.
const SPARE_ROWS = 12;
const MAX_ROWS = 50;

const isFilled = (values: Values, row: number): boolean =>
  ['text', 'source', 'keys', 'open'].some(
    (part) => one(values, `facts.${row}.${part}`).trim() !== '',
  );

const filledRows = (values: Values): number[] =>
  Array.from({ length: MAX_ROWS }, (_, row) => row).filter((row) => isFilled(values, row));

/** The number of rows for facts in a form: those that are filled, and some more. */
export const factRowsOf = (values: Values): number =>
  Math.min((filledRows(values).at(-1) ?? -1) + 1 + SPARE_ROWS, MAX_ROWS);

const keysOf = (values: Values, name: string) => {
  const keys = commas(values, name);
  return keys.length > 0 ? keys : undefined;
};

/** The input of one fact, whose fields are named with a prefix such as `facts.0.`. */
export const factInput = (values: Values, prefix: string) => ({
  text: one(values, `${prefix}text`),
  status: one(values, `${prefix}status`) === 'confirmed' ? 'confirmed' : 'unconfirmed',
  source: optional(values, `${prefix}source`),
  keys: keysOf(values, `${prefix}keys`),
  audience: optional(values, `${prefix}audience`),
  isOurs: one(values, `${prefix}isOurs`) === 'yes' || undefined,
  open: optional(values, `${prefix}open`),
});

/** A row of the form, and one of the facts that it holds: each line is one. */
const factLines = (values: Values) =>
  filledRows(values).flatMap((row) => {
    const prefix = `facts.${row}.`;
    const texts = lines(values, `${prefix}text`);
    const fact = factInput(values, prefix);
    return (texts.length > 0 ? texts : ['']).map((text) => ({ row, fact: { ...fact, text } }));
  });

const publicActionOf = (values: Values) => {
  const text = optional(values, 'publicAction.text');
  return text === undefined ? undefined : { text, keys: commas(values, 'publicAction.keys') };
};

/** The parts that opening and changing an incident share. */
const sharedInput = (values: Values) => ({
  title: one(values, 'title'),
  // In the first minutes the title may be all that is known.
  summary: optional(values, 'summary') ?? one(values, 'title'),
  severity: Number(one(values, 'severity')),
  responsibility: optional(values, 'responsibility'),
  wrongdoing: optional(values, 'wrongdoing'),
  harm: all(values, 'harm'),
  legalHold: one(values, 'legalHold') === 'yes',
  commitments: lines(values, 'commitments'),
  contacts: lines(values, 'contacts'),
  policies: lines(values, 'policies'),
  protectedNames: lines(values, 'protectedNames'),
  affected: lines(values, 'affected'),
});

/** The form for opening an incident, as `IncidentInput` takes it. */
export const toIncidentInput = (values: Values): unknown => ({
  ...sharedInput(values),
  facts: factLines(values).map(({ fact }) => fact),
  publicAction: publicActionOf(values),
  fromAlert: optional(values, 'fromAlert'),
  freeze: asksToFreeze(values) || undefined,
});

/** The form for changing an incident, as `IncidentChange` takes it. */
export const toIncidentChange = (values: Values): unknown => ({
  ...sharedInput(values),
  publicAction: publicActionOf(values) ?? null,
});

const nested: readonly string[] = ['facts', 'publicAction'];

/** The field of an incident's form for a path of its input. */
export const incidentFieldOf =
  (values: Values): FieldOf =>
  ([first = '', second = '', third = 'text']) => {
    // Where nobody wrote a description, the title stands for it.
    if (first === 'summary' && optional(values, 'summary') === undefined) return 'title';
    if (!nested.includes(first)) return first;
    if (first === 'publicAction') return `publicAction.${second || 'text'}`;
    return `facts.${factLines(values)[Number(second)]?.row ?? 0}.${third}`;
  };

/** The field of a fact's own form. */
export const factFieldOf: FieldOf = ([first = 'text']) => first;

/** The values that the form for changing an incident first holds. */
export const incidentValues = (incident: Incident): Values =>
  valuesOf({
    title: incident.title,
    // Nobody wrote a description where the title stands for it.
    summary: incident.summary === incident.title ? '' : incident.summary,
    severity: String(incident.severity),
    responsibility: incident.responsibility,
    wrongdoing: incident.wrongdoing,
    harm: incident.harm,
    legalHold: incident.legalHold ? 'yes' : undefined,
    commitments: incident.commitments.join('\n'),
    contacts: incident.contacts.join('\n'),
    policies: incident.policies.join('\n'),
    protectedNames: incident.protectedNames.join('\n'),
    affected: incident.affected.join('\n'),
    'publicAction.text': incident.publicAction?.text,
    'publicAction.keys': incident.publicAction?.keys.join(', '),
  });

/** The values that the form for opening an incident first holds: the careful answers. */
export const newIncidentValues = (): Values =>
  valuesOf({ responsibility: 'unknown', wrongdoing: 'unknown' });

// What strangers wrote becomes ours once someone sends the form, which takes no character that hides or turns words.
const mendedWords = (text: string): string => withoutUnfit(withoutPasted(withFewMarks(text), '\n'));

/** The same, filled with what an alert says: people check it before anything is opened. */
export const fromAlertValues = (alert: Alert, topic: string): Values =>
  new Map([
    ...newIncidentValues(),
    ...valuesOf({
      title: topic,
      summary: alert.examples
        .map(({ text, source }) => `${source}: ${mendedWords(text)}`)
        .join('\n\n'),
      fromAlert: alert.id,
    }),
  ]);

/** Whether Enter in a field sent the form, instead of the button that opens the incident. */
export const asksForNext = (values: Values): boolean => all(values, 'do').includes('next');
