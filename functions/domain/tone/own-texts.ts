import { confirmedTexts } from '../incident/fact.ts';
import type { Brief } from './brief.ts';

// What was typed beside facts for statements to say.
const typedTexts = ({
  commitments,
  contacts,
  publicAction,
}: Pick<Brief, 'commitments' | 'contacts' | 'publicAction'>): string[] => [
  ...commitments,
  ...contacts,
  ...(publicAction ? [publicAction.text] : []),
];

type Typed = Pick<Brief, 'facts' | 'commitments' | 'contacts' | 'publicAction'>;

/** What statements may say as it stands: confirmed facts, commitments, contacts and what to do. */
export const heldTexts = (brief: Typed): string[] => [
  ...confirmedTexts(brief.facts),
  ...typedTexts(brief),
];

/** The same with facts that nobody has confirmed: words that whoever writes did not choose. */
export const givenTexts = (brief: Typed): string[] => [
  ...brief.facts.map(({ text }) => text),
  ...typedTexts(brief),
];

/** What the organisation says anyway, whoever words it: what it holds, and its actions. */
export const ownTexts = (brief: Typed & Pick<Brief, 'actions'>): string[] => [
  ...heldTexts(brief),
  ...brief.actions.map(({ text }) => text),
];
