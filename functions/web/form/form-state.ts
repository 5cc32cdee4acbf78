import type * as z from 'zod';
import type { Messages } from '../messages/messages.ts';
import { fieldRemedy, problemWords } from './problem-words.ts';
import type { Remedy } from './unfit.ts';
import type { Values } from './values.ts';

/** A sentence about one field; `field` is undefined when it is about the whole form. */
export interface FieldProblem {
  field: string | undefined;
  sentence: string;
  /** Where it is mended, if not at the field. */
  address?: string | undefined;
  /** The button that mends it, where there is one. */
  remedy?: Remedy | undefined;
}

/** A form as a page renders it: the values of its fields and their problems. */
export interface FormState {
  values: Values;
  problems: readonly FieldProblem[];
  /** Tells it apart from others on its page that have fields of the same name. */
  name?: string | undefined;
  /** Whether only sending it again tells if it would still be refused: the tone check can't. */
  untilSent?: boolean;
}

/** The field of a form that a path in its input comes from. */
export type FieldOf = (path: readonly string[]) => string | undefined;

/** The parsed input of a form, or the form with one sentence for each problem. */
export type Parsed<Input> = { ok: true; value: Input } | { ok: false; form: FormState };

// Fields with one item per line.
const lineFields: readonly (string | undefined)[] = [
  'commitments',
  'contacts',
  'policies',
  'protectedNames',
  'affected',
];

const problemOf = (issue: z.core.$ZodIssue, fieldOf: FieldOf, t: Messages): FieldProblem => {
  const path = issue.path.map(String);
  const field = fieldOf(path);
  const sentence = problemWords(issue, t);
  const [, place] = path;
  const inLine = place !== undefined && lineFields.includes(field);
  return {
    field,
    sentence: inLine ? t.problems.line(Number(place) + 1, sentence) : sentence,
    remedy: fieldRemedy(issue, t.problems),
  };
};

const withoutRepeats = (problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.filter(
    (item, i) =>
      problems.findIndex(
        (other) => other.field === item.field && other.sentence === item.sentence,
      ) === i,
  );

/** The field whose name is the first key of the path. */
const firstKey: FieldOf = ([first]) => first;

/** Parses a form's input by its schema. */
export const parseForm = <Input>(
  schema: z.ZodType<Input>,
  input: unknown,
  values: Values,
  t: Messages,
  fieldOf: FieldOf = firstKey,
): Parsed<Input> => {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  const problems = withoutRepeats(result.error.issues.map((issue) => problemOf(issue, fieldOf, t)));
  return { ok: false, form: { values, problems } };
};

/** A form with one problem, found when it was sent. */
export const refusedForm = (values: Values, sentence: string, field?: string): FormState => ({
  values,
  problems: [{ field, sentence }],
  untilSent: true,
});

/** A form without problems. */
export const freshForm = (values: Values = new Map()): FormState => ({ values, problems: [] });

/** The problems of one field, as sentences. */
export const problemsAt = (form: FormState, field: string): string[] =>
  form.problems.filter((problem) => problem.field === field).map(({ sentence }) => sentence);

/** The id of a field's control in a form. */
export const fieldId = (field: string, { name }: Pick<FormState, 'name'> = {}): string =>
  `${name === undefined ? 'f' : `f-${name}`}-${field.replaceAll('.', '-')}`;
