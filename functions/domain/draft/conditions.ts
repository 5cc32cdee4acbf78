import type { DraftRequest } from './draft.ts';
import type { Condition } from './playbook.ts';
import { claimOf, contactsOf, factsOf } from './writers-words.ts';

type Brief = DraftRequest['brief'];

const hasUnconfirmed = (brief: Brief): boolean =>
  brief.facts.some((fact) => fact.status === 'unconfirmed');

const hasFacts = (brief: Brief): boolean => factsOf(brief).length > 0;

const isFirstWord = ({ kind, phase }: Brief): boolean => kind === 'holding' && phase === 'active';

const tests: Record<Condition, (brief: Brief) => boolean> = {
  harm: (brief) => brief.harm,
  ours: (brief) => brief.wrongdoing === 'ours',
  'not-ours': (brief) => brief.wrongdoing !== 'ours',
  private: (brief) => brief.wrongdoing === 'private',
  'legal-hold': (brief) => brief.legalHold,
  'no-legal-hold': (brief) => !brief.legalHold,
  facts: hasFacts,
  'no-facts': (brief) => !hasFacts(brief),
  unconfirmed: hasUnconfirmed,
  // Nothing confirmed yet is as unclear as something unconfirmed; and a holding statement is what is
  // said before the whole picture is known.
  unclear: (brief) => hasUnconfirmed(brief) || !hasFacts(brief) || isFirstWord(brief),
  contacts: (brief) => contactsOf(brief).length > 0,
  'no-claim': (brief) => claimOf(brief) === undefined,
};

/** Whether the brief is such that a line with these conditions is to be said. */
export const allHold = (conditions: readonly Condition[], brief: Brief): boolean =>
  conditions.every((condition) => tests[condition](brief));
