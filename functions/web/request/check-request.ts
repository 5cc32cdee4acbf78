import type { Incident } from '#domain/incident/incident.ts';
import { Kind } from '#domain/kind/kind.ts';
import { Language } from '#domain/values/language.ts';
import { checkTyped } from '../edit/check-typed.ts';
import type { CheckedWords } from '../edit/remarks.tsx';
import { isChannel } from '../edit/text-input.ts';
import { one, optional, type Values } from '../form/values.ts';
import type { View } from '../view/view.ts';
import { channelsIn, claimInput } from './request-form.ts';

/**
 * Runs the tone check on the words in the form that requests a statement. There are none where Talan
 * writes, and nothing to check them against before kind and language are chosen.
 */
export const checkTypedRequest = (view: View, incident: Incident, values: Values): CheckedWords => {
  const kind = Kind.safeParse(one(values, 'kind'));
  const language = Language.safeParse(one(values, 'language'));
  if (one(values, 'author') !== 'me' || !kind.success || !language.success) {
    return { texts: [], findings: [] };
  }
  const purpose = {
    kind: kind.data,
    language: language.data,
    claim: claimInput(values),
    comment: optional(values, 'comment'),
  };
  const channels = channelsIn(values).filter(isChannel);
  return checkTyped(view, purpose, channels, incident, values);
};
