import { checkTone } from '../tone/check-tone.ts';
import type { ToneRules } from '../tone/rules.ts';
import type { DraftRequest } from './draft.ts';

/** Whether words say what has been changed, as the rule about lessons wants to read it. */
export const saysChange = (
  text: string,
  brief: DraftRequest['brief'],
  rules: ToneRules,
): boolean => {
  const lessons = { ...brief, kind: 'lessons', channel: 'newsroom' } as const;
  return !checkTone({ channel: 'newsroom', text }, lessons, rules).some(
    ({ rule }) => rule === 'lessons-concrete',
  );
};
