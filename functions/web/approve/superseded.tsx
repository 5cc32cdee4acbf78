import { hasOwnPage } from '#domain/channel/channel.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../view/view.ts';

interface SupersededProps {
  view: View;
  how: NonNullable<Statement['supersedes']>['how'];
  earlier: Statement;
}

const titleOf = ({ view, earlier }: SupersededProps): string =>
  earlier.texts.find((text) => text.title !== undefined)?.title ?? view.t.names.kinds[earlier.kind];

// Readers see the page that Talan keeps, so the link leads there; the desk shows what has none.
const addressOf = ({ id, deliveries }: Statement): string =>
  deliveries.find(({ channel }) => hasOwnPage(channel))?.url ?? `/desk/statements/${id}`;

const wordsFor = ({ view, how, earlier }: SupersededProps): string => {
  const words = view.t.approval;
  if (how === 'corrects') return words.corrects;
  return earlier.channels.some(hasOwnPage) ? words.removes : words.takesBack;
};

/** Which published statement approving corrects or takes back. */
export const Superseded = (props: SupersededProps) => (
  <li>
    {wordsFor(props)} <a href={addressOf(props.earlier)}>{titleOf(props)}</a>
  </li>
);
