import { mustSay } from '../matching/matchers.ts';

/** An apology owns what happened. Under legal hold counsel may want that left out: then a warning. */
export const apologyResponsibility = mustSay({
  id: 'apology-responsibility',
  topic: 'apology',
  kinds: ['apology'],
  severity: ({ legalHold }) => (legalHold ? 'warn' : 'block'),
  source: 'Lewicki, Polin and Lount (2016): acknowledging responsibility matters most',
});
