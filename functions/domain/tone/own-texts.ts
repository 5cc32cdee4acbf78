import { confirmedTexts } from '../incident/fact.ts';
import type { Brief } from './brief.ts';

/** What the organisation says anyway, whoever words it: confirmed facts, actions, commitments and contacts. */
export const ownTexts = ({
  facts,
  actions,
  commitments,
  contacts,
  publicAction,
}: Pick<Brief, 'facts' | 'actions' | 'commitments' | 'contacts' | 'publicAction'>): string[] => [
  ...confirmedTexts(facts),
  ...actions.map(({ text }) => text),
  ...commitments,
  ...contacts,
  ...(publicAction ? [publicAction.text] : []),
];
