import { mustNotSay } from '../matching/matchers.ts';

/** Words of lawyers and consultants keep readers at a distance. */
export const noJargonLegalese = mustNotSay({
  id: 'no-jargon-legalese',
  topic: 'language',
  kinds: 'all',
  severity: 'warn',
  source: 'Swedish Language Act (2009:600) section 11; GOV.UK style guide: words to avoid',
});
