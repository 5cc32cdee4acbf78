import type { Child } from 'hono/jsx';
import { isUndecided, type OneRemoval, wantedOnChannel } from '#domain/moderation/removal.ts';
import { Time } from '../view/time.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';

/** Who did it, and when. */
export const By = ({ view, by, at }: { view: SignedInView; by: string; at: string }) => (
  <>
    {nameOf(view, by)}, <Time view={view} at={at} />
  </>
);

// What is decided is done only once the channel shows it so, whoever does it there.
const stateWords = ({ t }: SignedInView, removal: OneRemoval): string => {
  const { state, channel } = removal;
  const isPending = wantedOnChannel(removal) !== undefined;
  return isPending && (state === 'removed' || state === 'unconfirmed' || state === 'undone')
    ? t.removal.pending[state](t.names.channels[channel])
    : t.removal.states[state];
};

/** How a removal stands: on which ground, why, and who proposed and decided it. */
export const State = (props: {
  view: SignedInView;
  removal: OneRemoval;
  ground: string | undefined;
  mayRead: boolean;
  id?: string;
  children?: Child;
}) => {
  const { view, removal, ground, mayRead } = props;
  const words = view.t.removal;
  const { proposedBy, proposedAt, decidedBy, decidedAt, undoneBy, undoneAt } = removal;
  const isDone = !isUndecided(removal) && wantedOnChannel(removal) === undefined;
  return (
    <div class={isDone ? 'notice good' : 'notice'} id={props.id}>
      <p>
        <b>{stateWords(view, removal)}</b> {words.onGround(ground ?? removal.ground)}
      </p>
      {mayRead && <p>{removal.reason}</p>}
      {mayRead && removal.decisionReason && <p>{removal.decisionReason}</p>}
      <p class="meta">
        {words.proposedBy} <By view={view} by={proposedBy} at={proposedAt} />
        {decidedBy && decidedAt && (
          <>
            {' · '}
            {words.decidedBy} <By view={view} by={decidedBy} at={decidedAt} />
          </>
        )}
        {undoneBy && undoneAt && (
          <>
            {' · '}
            {words.undoneBy} <By view={view} by={undoneBy} at={undoneAt} />
          </>
        )}
      </p>
      {props.children}
      {removal.state === 'unconfirmed' && removal.confirmBy && (
        <p>{words.confirmBy(view.clock.words(removal.confirmBy))}</p>
      )}
    </div>
  );
};
