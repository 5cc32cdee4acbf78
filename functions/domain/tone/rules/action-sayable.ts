import { type Finder, missing } from '../rule.ts';
import { isPublishable } from '../typed/publishable.ts';
import { actionTellerIn } from './action-for-affected.ts';

/** Where life or health is at stake, what to do can be said as it was typed, or the text says it otherwise. */
export const actionSayable: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    const { harm, publicAction } = check.brief;
    const isAtStake = harm.includes('danger') || harm.includes('injury');
    if (!publicAction || !isAtStake || isPublishable(publicAction.text, check.brief)) return [];
    const tells = actionTellerIn(check);
    return tells && check.reading.sentences.some(tells) ? [] : missing();
  },
};
