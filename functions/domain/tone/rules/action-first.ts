import type { HarmKind } from '../../incident/harm.ts';
import { wordsHit } from '../matching/places.ts';
import type { Finder } from '../rule.ts';
import { actionTellerIn } from './action-for-affected.ts';

// A line for those hit and one with what happened may stand before it.
const FIRST_SENTENCES = 3;

// After a death alone nobody else is at risk.
const urgent: ReadonlySet<HarmKind> = new Set(['danger', 'injury']);

/** Where life or health is at stake, what to do is among the first things said. That it is missing is another rule's. */
export const actionFirst: Finder = {
  reads: 'text',
  lists: [],
  check: (check) => {
    if (!check.brief.harm.some((kind) => urgent.has(kind))) return [];
    const tells = actionTellerIn(check);
    const at = tells ? check.reading.sentences.findIndex(tells) : -1;
    const sentence = check.reading.sentences[at];
    return sentence && at >= FIRST_SENTENCES ? [wordsHit(check, sentence.words)] : [];
  },
};
