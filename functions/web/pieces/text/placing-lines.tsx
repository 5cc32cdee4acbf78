import type { Statement } from '#domain/statement/statement.ts';
import type { Act } from '#domain/statement/superseding.ts';
import { listChannels } from '../../view/list-channels.ts';
import type { View } from '../../view/view.ts';

interface Props {
  view: View;
  statement: Pick<Statement, 'inReplyTo' | 'supersedes'>;
}

const namesFor = (view: View, { supersedes }: Props['statement'], act: Act['act']): string => {
  const acts = (supersedes?.acts ?? []).filter((each) => each.act === act);
  return listChannels(
    view,
    acts.map(({ channel }) => channel),
  );
};

/** Where a text is placed, and what becomes of earlier posts, as far as it was asked for. */
export const PlacingLines = ({ view, statement }: Props) => {
  const words = view.t.placing;
  const deleted = namesFor(view, statement, 'delete');
  const below = namesFor(view, statement, 'reply');
  return (
    <>
      {statement.inReplyTo !== undefined && (
        <p>
          {words.answersPost}{' '}
          <a href={statement.inReplyTo} rel="noreferrer">
            {statement.inReplyTo}
          </a>
        </p>
      )}
      {deleted !== '' && <p>{words.deletes(deleted)}</p>}
      {below !== '' && <p>{words.placesBelow(below)}</p>}
    </>
  );
};
