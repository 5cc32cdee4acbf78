import { isInForce, wantedOnChannel } from '#domain/moderation/removal.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import type { SignedInView } from '../view/view.ts';
import type { ActProps } from './act.tsx';
import type { RemovalDesk, UndecidedRemoval } from './removal-desk.ts';
import { Author, OnChannel } from './removal-elsewhere.tsx';
import { Buttons, DecideForm, ProposeForm } from './removal-forms.tsx';
import { By, State } from './removal-state.tsx';

interface RemovalProps extends ActProps {
  comment: SeenComment;
  removal: RemovalDesk;
}

const ReadBy = ({ view, removal: { readBy } }: RemovalProps) =>
  readBy.length === 0 ? null : (
    <details class="panel" id="words-read">
      <summary>{view.t.removal.readBy(readBy.length)}</summary>
      <ul>
        {readBy.map(({ by, at }) => (
          <li>
            <By view={view} by={by} at={at} />
          </li>
        ))}
      </ul>
    </details>
  );

const Unseen = ({ view: { t } }: { view: SignedInView }) => (
  <p class="hint">
    {t.removal.decideUnseen} <a href="#withheld">{t.removal.toWords}</a>
  </p>
);

// What one person did at once before its author changed it is decided by itself.
const Undecided = (props: RemovalProps & { one: UndecidedRemoval }) => {
  const { view, removal: desk, one } = props;
  const { removal, waitsForOther } = one;
  const words = view.t.removal;
  const isNewest = removal.hash === desk.removal?.hash;
  return (
    <>
      {!isNewest && (
        <State view={view} {...one} mayRead={desk.mayRead}>
          <p>{words.aboutEarlier}</p>
        </State>
      )}
      {desk.mayAct && !waitsForOther && (
        <>
          {props.comment.isWithheld && <Unseen view={view} />}
          <DecideForm {...props} hash={removal.hash} />
        </>
      )}
      {desk.mayAct && waitsForOther && <p class="hint">{words.waitsForOther}</p>}
    </>
  );
};

/** The removal of a comment: how it stands, and what the person may do about it. */
export const RemovalPanel = (props: RemovalProps) => {
  const { removal: desk, view } = props;
  const { removal, mayAct, mayPropose, undecided, grounds } = desk;
  if (!removal && !mayAct) return null;
  const words = view.t.removal;
  const known = removal && { ...props, removal: { ...desk, removal } };
  return (
    <div class="removal">
      {removal && (
        <State {...{ view, ...desk, removal }} id="removal-state">
          {removal.earlier?.some(isInForce) && <p>{words.earlierStays}</p>}
        </State>
      )}
      {mayAct && known && (removal.state !== 'proposed' || wantedOnChannel(removal)) && (
        <OnChannel {...known} />
      )}
      {undecided.map((one) => (
        <Undecided {...props} one={one} />
      ))}
      {mayAct && known && <Author {...known} />}
      <ReadBy {...props} />
      {mayAct && removal && isInForce(removal) && (
        <Buttons act={props} to="removal-undo" name="undo" answers={[['yes', words.undo]]} />
      )}
      {mayPropose && <ProposeForm {...props} grounds={grounds} />}
    </div>
  );
};
