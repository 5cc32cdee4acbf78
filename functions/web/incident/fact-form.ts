import { factFields } from '#domain/incident/edit-incident.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { FactChange } from '#domain/incident/input.ts';
import { conflictForm } from '../form/edit-conflict.ts';
import type { FormState } from '../form/form-state.ts';
import { type Values, valuesOf } from '../form/values.ts';
import type { View } from '../view/view.ts';

/** Begins the names of the fields that reword a fact. */
export const factPrefix = ({ id }: Pick<Fact, 'id'>): string => `${id}.`;

/** The name under which the browser keeps a new fact, or other words for one, until these were sent. */
export const keptFact = (incidentId: string, factId?: string): string =>
  factId === undefined ? `fact-${incidentId}` : `fact-${factId}-${incidentId}`;

/** The values that the form for rewording a fact first holds. */
export const factValues = (fact: Fact): Values => {
  const prefix = factPrefix(fact);
  return valuesOf({
    [`${prefix}text`]: fact.text,
    [`${prefix}source`]: fact.source,
    [`${prefix}keys`]: fact.keys?.join(', '),
    [`${prefix}audience`]: fact.audience,
    [`${prefix}isOurs`]: fact.isOurs ? 'yes' : undefined,
    [`${prefix}open`]: fact.open,
  });
};

const wordsOf = (
  { names, deskPage }: View['t'],
  { text, source = '', keys = [], audience = 'all', isOurs = false, open = '' }: Fact,
): Record<string, string> => ({
  text,
  source,
  keys: keys.join(', '),
  audience: names.audiences[audience],
  isOurs: isOurs ? deskPage.yes : deskPage.no,
  open,
});

/** The form that rewords a fact, after someone else reworded it. */
export const factConflict = (
  view: View,
  fact: Fact,
  change: FactChange,
  typed: Values,
): FormState =>
  conflictForm(
    view,
    {
      fields: factFields(fact),
      values: factValues(fact),
      words: wordsOf(view.t, fact),
      prefix: factPrefix(fact),
    },
    change,
    typed,
  );
