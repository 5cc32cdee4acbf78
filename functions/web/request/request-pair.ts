import type { Person } from '#domain/plan/plan.ts';
import type { StatementInput } from '#domain/statement/input.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { Language } from '#domain/values/language.ts';
import { requestStatement } from '../actions/statements.ts';
import type { WebDeps } from '../deps.ts';
import { attempt } from '../form/attempt.ts';
import type { FieldProblem } from '../form/form-state.ts';
import { one, type Values } from '../form/values.ts';
import type { Done } from '../page/respond.ts';
import type { View } from '../view/view.ts';

/** Name of the field that asks for a statement in the other language too. */
export const PAIR_FIELD = 'pair';

/** Whether a statement may be requested as a pair: facts of one language must be told in the other. */
export const canPair = ({ translates }: Pick<WebDeps, 'translates'>, { plan }: View): boolean =>
  translates && plan.organisation.languages.length > 1;

const other = (language: Language): Language | undefined =>
  Language.options.find((option) => option !== language);

// Words of one's own have no twin.
const asksForPair = (values: Values, { texts }: StatementInput): boolean =>
  one(values, PAIR_FIELD) === 'yes' && !texts;

/** What is typed in one language, and would be missing in the other without a word. */
export const pairProblems = ({ t }: View, values: Values, input: StatementInput): FieldProblem[] =>
  input.questions && asksForPair(values, input)
    ? [{ field: 'questions', sentence: t.problems.oneLanguage }]
    : [];

/**
 * Requests the twin of a statement, where the form asks for it: the same request in the other language,
 * with a decision of its own. What was requested already stands, whatever becomes of its twin.
 */
export const requestTwin = async (
  deps: WebDeps,
  me: Person,
  { id, incidentId }: Statement,
  { input, values, key }: { input: StatementInput; values: Values; key: string | undefined },
): Promise<Done> => {
  const language = other(input.language);
  const isPair = asksForPair(values, input);
  if (!isPair || !language || incidentId === undefined) return 'requested';
  // A headline is typed in one language.
  const twin = { ...input, headline: undefined, language, translationOf: id };
  const action = requestStatement(deps, me, incidentId, twin, key && `${key}-${language}`);
  return (await attempt(action)).ok ? 'requested-pair' : 'requested-one';
};
