import { NEWSROOM } from '../../channel/channel.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { ToneRules } from '../../tone/rules.ts';
import type { DraftRequest } from '../draft.ts';

/**
 * Ids of the tone rules that words break on any channel: they are checked where no length is set.
 */
export const brokenRules = (
  text: string,
  brief: DraftRequest['brief'],
  rules: ToneRules,
): string[] =>
  checkTone({ channel: NEWSROOM, text }, { ...brief, channel: NEWSROOM }, rules).map(
    ({ rule }) => rule,
  );
