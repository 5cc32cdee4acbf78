import { type HarmKind, threatensLife } from '../../incident/harm.ts';
import type { Kind } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';

/** What a sentence at the beginning of a text does. */
type FirstWords = 'care' | 'action' | 'fact';

// These have an order of their own, which their prompts say.
const withOwnOrder: readonly Kind[] = ['distancing', 'reply', 'qa', 'lessons', 'post'];

// People read these to know what to do.
const askedToAct: readonly Kind[] = ['holding', 'update', 'internal'];

const caredFor: readonly HarmKind[] = ['injury', 'death'];

/**
 * What a text begins with, in order: in danger what to do, before any care; after death or injury alone care,
 * then what to do; otherwise what happened. In news what to do comes before what happened whatever the harm; in a
 * correction, where life or health is at stake. Undefined for kinds with an order of their own.
 */
export const firstWordsOf = ({ kind, harm, publicAction }: Brief): FirstWords[] | undefined => {
  if (withOwnOrder.includes(kind)) return undefined;
  const isActedOn = askedToAct.includes(kind) || threatensLife(harm);
  const action: FirstWords[] = publicAction && isActedOn ? ['action'] : [];
  if (kind === 'correction') return action.length > 0 ? [...action, 'fact'] : undefined;
  const care: FirstWords[] = harm.some((each) => caredFor.includes(each)) ? ['care'] : [];
  return harm.includes('danger') ? [...action, ...care, 'fact'] : [...care, ...action, 'fact'];
};
