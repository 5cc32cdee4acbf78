import { refuse } from '#domain/values/result.ts';
import type { ChoiceState } from '../../definition/schema.ts';
import { evaluateBoolean } from '../../jsonata/evaluate-as.ts';
import { ERROR } from '../../values/state-error.ts';
import type { Frame } from '../frame.ts';
import { queryScope } from '../scope.ts';
import { leave, type Progress } from '../state-change.ts';
import type { Transition } from '../transition.ts';

/** Takes the first rule whose condition is true, else Default (spec, "Choice state"). */
export const choose = async (
  transition: Transition,
  frame: Frame,
  state: ChoiceState,
): Promise<Progress> => {
  const output = frame.thread.input;
  const scope = queryScope(transition, frame);
  for (const [index, rule] of state.Choices.entries()) {
    const isMet = await evaluateBoolean(rule.Condition, scope, `Choices[${index}]/Condition`);
    if (!isMet.ok) return isMet;
    if (isMet.value) return leave(transition, frame, { mapping: rule, output, next: rule.Next });
  }
  if (state.Default !== undefined) {
    return leave(transition, frame, { mapping: state, output, next: state.Default });
  }
  const cause = 'no condition is true and there is no Default';
  return refuse({ error: ERROR.noChoice, cause });
};
