import { hasOwnPage } from '#domain/channel/channel.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../view/view.ts';

interface SupersededProps {
  view: View;
  how: NonNullable<Statement['supersedes']>['how'];
  superseded: Statement;
}

const titleOf = ({ view, superseded: { texts, kind } }: SupersededProps): string =>
  texts.find(({ title }) => title !== undefined)?.title ?? view.t.names.kinds[kind];

// Readers see the page that Talan keeps; a statement without one has a page at the desk only.
const addressOf = ({ id, deliveries }: Statement): string =>
  deliveries.find(({ channel }) => hasOwnPage(channel))?.url ?? `/desk/statements/${id}`;

const wordsFor = ({ view, how, superseded }: SupersededProps): string => {
  const words = view.t.approval;
  if (how === 'corrects') return words.corrects;
  return superseded.channels.some(hasOwnPage) ? words.removes : words.takesBack;
};

/** The published statement that approving corrects or takes back. */
export const SupersededLine = (props: SupersededProps) => (
  <p>
    {wordsFor(props)} <a href={addressOf(props.superseded)}>{titleOf(props)}</a>
  </p>
);
