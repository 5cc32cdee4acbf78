import type { Comment } from '#domain/comment/comment.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { Form } from '../form/form.tsx';
import type { IncidentNames } from '../view/incident-names.ts';
import { type ActProps, actAddress } from './act.tsx';

/** The field by which a form about a comment leads back to it. */
export const STAY_FIELD = 'stay';

type Named = Pick<Incident, 'id' | 'title' | 'phase'>;

/**
 * The incident that a comment without one is most likely about: the only one under way, where nothing ties the
 * comment to other words of ours.
 */
const likelyFor = (
  { incidentId, statementId }: Comment,
  incidents: readonly Named[],
): Named | undefined => {
  const [first, ...others] = incidents.filter(({ phase }) => phase === 'active');
  return incidentId === undefined && statementId === undefined && others.length === 0
    ? first
    : undefined;
};

/**
 * What someone who notes words most likely means: the incident that they came from, which is none once that
 * is over; where they came from none, the only one.
 */
export const likelyAbout = (
  incidents: readonly Pick<Incident, 'id'>[],
  from: string | undefined,
): string => {
  if (from !== undefined) return incidents.find(({ id }) => id === from)?.id ?? NO_INCIDENT;
  const [only, ...others] = incidents;
  return (others.length === 0 ? only?.id : undefined) ?? NO_INCIDENT;
};

interface Props extends ActProps {
  comment: Comment;
  incidents: readonly Named[];
  names: IncidentNames;
}

/** Suggests where a comment belongs: only a person puts it there. */
export const LikelyIncident = ({ view, path, comment, incidents, names }: Props) => {
  const likely = likelyFor(comment, incidents);
  if (!likely) return null;
  const words = view.t.inbox;
  return (
    <Form view={view} action={actAddress(path, 'assign')} class="notice">
      <input type="hidden" name="incidentId" value={likely.id} />
      <input type="hidden" name={STAY_FIELD} value="yes" />
      <p>
        {words.likely(names.get(likely.id) ?? likely.title)} {words.likelyWhy}
      </p>
      <button type="submit" class="second">
        {words.likelySend}
      </button>
    </Form>
  );
};
