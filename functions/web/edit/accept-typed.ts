import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Finding } from '#domain/tone/finding.ts';
import { type FormState, freshForm, type Parsed } from '../form/form-state.ts';
import { wasRefused } from '../form/refused-field.ts';
import type { Values } from '../form/values.ts';
import type { Answer } from '../page/respond.ts';
import { asksForCheck } from './check-intent.ts';
import { hasUnseenFindings } from './seen-findings.ts';

/** How a form of typed words is shown again. */
export interface ShownAgain {
  status?: ContentfulStatusCode;
  /** Whether findings stop it that its writer has not seen yet. */
  isStopped?: boolean;
}

/** A form of typed words that came in. */
interface TypedForm<Input> {
  values: Values;
  parse: () => Parsed<Input>;
  /** The form with all that it lacks beside what its fields say, at once. */
  withLacks: (form: FormState) => FormState | Promise<FormState>;
  check: () => Promise<{ findings: readonly Finding[] }>;
  show: (form: FormState, shown?: ShownAgain) => Answer;
}

/** What was typed and what the tone check says of it, or the page that answers it instead. */
type Accepted<Input> =
  | { ok: true; input: Input; findings: readonly Finding[] }
  | { ok: false; answer: Answer };

// Only a form that was refused is told what it still lacks while it is written.
const whileWritten = <Input>({ values, parse, withLacks }: TypedForm<Input>) => {
  if (!wasRefused(values)) return freshForm(values);
  const parsed = parse();
  return withLacks(parsed.ok ? freshForm(values) : parsed.form);
};

/** Takes typed words, unless they are only to be checked, lack something, or findings stop them that nobody has seen. */
export const acceptTyped = async <Input>(form: TypedForm<Input>): Promise<Accepted<Input>> => {
  const { values, parse, withLacks, check, show } = form;
  if (asksForCheck(values)) return { ok: false, answer: show(await whileWritten(form)) };
  const parsed = parse();
  if (!parsed.ok) {
    return { ok: false, answer: show(await withLacks(parsed.form), { status: 422 }) };
  }
  const { findings } = await check();
  return hasUnseenFindings(findings, values)
    ? { ok: false, answer: show(freshForm(values), { status: 422, isStopped: true }) }
    : { ok: true, input: parsed.value, findings };
};
