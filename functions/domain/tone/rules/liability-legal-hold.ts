import { mustNotSay } from '../matching/matchers.ts';

/** Under legal hold no statement admits what a court would have to decide. */
export const liabilityLegalHold = mustNotSay({
  id: 'liability-legal-hold',
  topic: 'responsibility',
  kinds: 'all',
  severity: 'block',
  source: 'Talan: legal hold. Coombs (2007): sympathy can be shown without accepting liability',
  when: ({ legalHold }) => legalHold,
  isFineIfConfirmed: 'same-sense',
});
