import { saidIn } from '../matching/places.ts';
import { missing, type Rule } from '../rule.ts';

// CERC: empathy within the first moments. People who read no further have read it.
const FIRST_SENTENCES = 3;

/** Where people are hurt, the text begins by seeing how it is for them. */
export const empathy: Rule = {
  id: 'empathy',
  topic: 'people',
  kinds: ['holding', 'apology', 'update'],
  severity: 'warn',
  overridable: true,
  source: 'CDC, Crisis and Emergency Risk Communication (2018): express empathy early',
  reads: 'text',
  phrases: ['says', 'unless'],
  when: ({ harm }) => harm,
  check: (check) =>
    check.reading.sentences
      .slice(0, FIRST_SENTENCES)
      .some((sentence) => saidIn(check, sentence, 'says', 'unless').length > 0)
      ? []
      : missing,
};
