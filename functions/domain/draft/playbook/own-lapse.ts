import { patternOf } from '../../values/pattern.ts';
import { asSentence } from '../../values/plain-text.ts';
import { publishableFacts } from '../brief/facts.ts';
import type { SlotValue } from './act-slots.ts';
import { splitSentences } from './prose/split.ts';
import { clauseOf } from './story.ts';

/**
 * What we left undone though nobody did wrong, as a fact says of us behind what there was: "there was another boat,
 * but we put up no sign". Nobody apologises so where something is marked as our wrong, or where a court will ask.
 */
export const ownLapse: SlotValue = ({ request: { brief }, story, playbook: { words } }) => {
  const but = words.topics['butWeDidNot'];
  if (brief.wrongdoing !== 'none' || brief.legalHold || story.wrongs.length > 0 || !but)
    return undefined;
  for (const fact of publishableFacts(brief)) {
    for (const sentence of splitSentences(fact.text)) {
      const found = patternOf(but).exec(sentence);
      const left = found ? sentence.slice(found.index + found[0].length) : '';
      const text = left && clauseOf({ ...fact, text: asSentence(left) }, brief, words);
      if (text) return { text, factIds: [fact.id] };
    }
  }
  return undefined;
};
