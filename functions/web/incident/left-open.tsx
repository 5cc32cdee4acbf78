import type { Incident } from '#domain/incident/incident.ts';
import type { View } from '../view/view.ts';
import { openMatters } from './open-matters.ts';
import { type Unfinished, unfinished } from './unfinished.ts';

/** What is open in an incident beside what its own page shows. */
export interface LeftOpenIn extends Unfinished {
  /** How many comments wait. */
  comments: number;
  /** How many statements are under way. */
  statements: number;
  /** What published words commit us to. */
  commitments: readonly string[];
  /** Published words that promise an update in prose alone, and where they are. */
  promises: readonly { id: string; words: string }[];
}

interface LeftOpenProps {
  view: View;
  incident: Incident;
  leftOpen: LeftOpenIn;
}

const Commitments = ({ view: { t }, leftOpen }: Pick<LeftOpenProps, 'view' | 'leftOpen'>) =>
  leftOpen.commitments.length === 0 ? null : (
    <>
      <p>{t.phases.commitments}</p>
      <ul>
        {leftOpen.commitments.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </>
  );

const Promises = ({ view: { t }, leftOpen }: Pick<LeftOpenProps, 'view' | 'leftOpen'>) =>
  leftOpen.promises.length === 0 ? null : (
    <>
      <p>{t.phases.saidInProse}</p>
      <ul>
        {leftOpen.promises.map(({ id, words }) => (
          <li>
            <a href={`/desk/statements/${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  );

/** What outlasts the step that someone is about to take: it stops nothing, but someone has to see to it. */
export const LeftOpen = (props: LeftOpenProps) => {
  const { view, incident, leftOpen } = props;
  const review = incident.phase === 'resolved' && incident.review === undefined;
  // While it goes on, what is under way stands above this.
  const statements = incident.phase === 'active' ? 0 : leftOpen.statements;
  const open = [
    ...openMatters(view, incident, { ...leftOpen, statements, review }),
    ...unfinished(view, incident, leftOpen),
  ];
  const said = leftOpen.commitments.length + leftOpen.promises.length;
  if (open.length + said === 0) return null;
  return (
    <div class="notice">
      {open.length > 0 && (
        <>
          <p>{view.t.phases.stillOpen}</p>
          <ul>
            {open.map(({ words, address }) => (
              <li>
                <a href={address}>{words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Commitments {...props} />
      <Promises {...props} />
    </div>
  );
};
