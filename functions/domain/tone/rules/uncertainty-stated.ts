import type { Brief } from '../brief.ts';
import { mustSay } from '../matching/matchers.ts';

const isInside = ({ kind }: Brief): boolean => kind === 'internal' || kind === 'qa';

/** While anything is unconfirmed, we say that we don't have the whole picture. */
export const uncertaintyStated = mustSay({
  id: 'uncertainty-stated',
  topic: 'facts',
  kinds: ['holding', 'update', 'internal', 'qa'],
  severity: (brief) => (isInside(brief) ? 'warn' : 'block'),
  source: 'CDC, Crisis and Emergency Risk Communication (2018): be right, say what is not known',
  when: ({ facts }) => facts.some(({ status }) => status === 'unconfirmed'),
});
