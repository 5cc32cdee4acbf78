import { openMatters } from './open-matters.ts';
import type { PhaseProps } from './phase-step.tsx';

/** What is open in an incident beside what its own page shows. */
export interface StillOpenIn {
  /** How many comments wait. */
  comments: number;
  /** What published words commit us to. */
  commitments: readonly string[];
}

const Commitments = ({ view: { t }, stillOpen }: Pick<PhaseProps, 'view' | 'stillOpen'>) =>
  stillOpen.commitments.length === 0 ? null : (
    <>
      <p>{t.phases.commitments}</p>
      <ul>
        {stillOpen.commitments.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </>
  );

/** What outlasts the step that someone is about to take: it stops nothing, but someone has to see to it. */
export const StillOpen = (props: PhaseProps) => {
  const { view, incident, stillOpen } = props;
  const review = incident.phase === 'resolved' && incident.review === undefined;
  const open = openMatters(view, incident, { ...stillOpen, statements: 0, review });
  if (open.length === 0 && stillOpen.commitments.length === 0) return null;
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
    </div>
  );
};
