import { channelsFor } from '#domain/channel/channel.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import { StatementInput } from '#domain/statement/input.ts';
import type { Need } from '#domain/statement/request/needs.ts';
import { missingPieces } from '../actions/statements.ts';
import type { WebDeps } from '../deps.ts';
import type { FieldProblem, FormState } from '../form/form-state.ts';
import { one, type Values } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { isWritten, toStatementInput } from './request-form.ts';

// The other needs are met in the incident and have no field here; their sentences say so.
const ownFields: readonly string[] = ['nextUpdateAt', 'claim', 'comment', 'language'];

const fieldFor = (need: Need): string | undefined => {
  if (need === 'claim') return 'claim.text';
  if (need === 'truth') return 'claim.truthKeys';
  return ownFields.includes(need) ? need : undefined;
};

/** What a draft can't do without, each beside the field that it is given in. */
export const needProblems = ({ t }: View, needs: readonly Need[]): FieldProblem[] =>
  needs.map((need) => ({ field: fieldFor(need), sentence: t.refusals['missing-pieces'][need] }));

// These are read from the claim, so nothing is known of them where it does not fit.
const ofClaim: readonly Need[] = ['claim', 'truth', 'claimedFacts'];

/** What a form still holds without the fields that don't fit; undefined where nothing can be said of the rest. */
const fittingInput = (
  view: View,
  values: Values,
  unfit: readonly string[],
): StatementInput | undefined => {
  const kind = Kind.safeParse(one(values, 'kind'));
  if (!kind.success) return undefined;
  const input = Object.entries(
    toStatementInput(values, view.plan.organisation.timeZone) ?? {},
  ).filter(([name]) => !unfit.includes(name) && name !== 'texts');
  const channels = channelsFor(kind.data);
  const parsed = StatementInput.safeParse({ channels, ...Object.fromEntries(input) });
  if (!parsed.success) return undefined;
  return { ...parsed.data, ...(isWritten(values) && { texts: [] }) };
};

/** What a draft would lack besides what a form was refused for: whoever sends it hears all of it at once. */
export const needsBesides = async (
  deps: WebDeps,
  view: View,
  incident: Incident,
  { values, problems }: FormState,
): Promise<FieldProblem[]> => {
  const unfit = problems.map(({ field = '' }) => field.split('.')[0] ?? '');
  const input = fittingInput(view, values, unfit);
  if (!input) return [];
  const needs = await missingPieces(deps, incident, input);
  const isOfUnfit = (need: Need) =>
    unfit.includes(need) || (unfit.includes('claim') && ofClaim.includes(need));
  return needProblems(
    view,
    needs.filter((need) => !isOfUnfit(need)),
  );
};
