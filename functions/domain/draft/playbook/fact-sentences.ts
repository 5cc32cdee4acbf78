import type { Fact } from '../../incident/fact.ts';
import { asSentence } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import type { DraftRequest } from '../draft.ts';
import type { LanguagePlaybook } from './playbook.ts';
import { isAbout } from './story.ts';

/**
 * A fact as a sentence; one that differs from what was published is marked as corrected where it says what it is
 * not, and else as new: most often things have changed, and nothing was wrong. A correction is marked as a whole.
 */
export const factSentence = (
  fact: Fact,
  { brief, before, supersedes }: DraftRequest,
  { phrases, words }: LanguagePlaybook,
): PlannedSentence => {
  const sentence = asSentence(fact.text);
  const isChanged =
    brief.kind !== 'correction' &&
    before?.news.some(({ what, factId }) => what === 'changed' && factId === fact.id);
  const isCorrected = supersedes?.how === 'corrects' || isAbout('contrast', fact, words);
  const mark = isCorrected ? phrases.changed : phrases.renewed;
  const text = isChanged ? mark.replace('{fact}', () => sentence) : sentence;
  return { text, factIds: [fact.id] };
};
