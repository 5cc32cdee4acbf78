import { confirmedFacts } from '../../incident/fact.ts';
import { ownActIn } from '../own-act.ts';
import { type Finder, missing } from '../rule.ts';

/** Where we did wrong, a fact is marked as that, unless it is plain which one tells it. */
export const actUnmarked: Finder = {
  reads: 'text',
  lists: ['says', 'unless'],
  check: (check) => {
    const { facts, wrongdoing } = check.brief;
    const confirmed = confirmedFacts(facts);
    const isTold = confirmed.length === 0 || confirmed.some(({ isOurs }) => isOurs);
    return wrongdoing !== 'ours' || isTold || ownActIn(check) ? [] : missing();
  },
};
