import { gravest, type HarmKind } from '../../incident/harm.ts';
import type { Kind } from '../../kind/kind.ts';
import type { Brief } from '../../tone/brief.ts';

/** What a sentence at the beginning of a text does. */
type FirstWords = 'care' | 'action' | 'fact';

// These have an order of their own, which their prompts say.
const withOwnOrder: readonly Kind[] = [
  'distancing',
  'correction',
  'reply',
  'qa',
  'lessons',
  'post',
];

const caredForFirst: readonly (HarmKind | undefined)[] = ['injury', 'death'];

/**
 * What a text begins with, in order: in danger what to do; after death or injury care, then what to
 * do; otherwise what happened. Undefined for kinds with an order of their own.
 */
export const firstWordsOf = ({ kind, harm, publicAction }: Brief): FirstWords[] | undefined => {
  if (withOwnOrder.includes(kind)) return undefined;
  const worst = gravest(harm);
  const action: FirstWords[] = publicAction ? ['action'] : [];
  if (caredForFirst.includes(worst)) return ['care', ...action, 'fact'];
  return worst === 'danger' ? [...action, 'fact'] : ['fact'];
};
