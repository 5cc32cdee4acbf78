import { isEveryday } from '../incident/everyday.ts';
import type { Incident } from '../incident/incident.ts';
import { isInternal, kindProfile } from '../kind/kind.ts';
import { isUnderWay } from './lists.ts';
import { isDelivered, openDeliveries, waitingDeliveries } from './open-deliveries.ts';
import type { Statement } from './statement.ts';

/** Whether what words say of the next update is a promise to the public. */
export const isForPublic = ({ kind }: Pick<Statement, 'kind'>): boolean =>
  !isInternal(kind) && !kindProfile(kind).answersOnePerson;

/** Whether any channel has the words. */
export const isSaid = ({ deliveries }: Pick<Statement, 'deliveries'>): boolean =>
  deliveries.some(isDelivered);

type Saying = Pick<Statement, 'kind' | 'nextUpdateAt'>;

/** Whether words promise the public an update that nobody would keep track of: the crisis is over. */
export const promisesAfterEnd = (
  { kind, nextUpdateAt }: Saying,
  incident: Pick<Incident, 'id' | 'phase'>,
): boolean =>
  nextUpdateAt !== undefined &&
  isForPublic({ kind }) &&
  incident.phase !== 'active' &&
  !isEveryday(incident);

/** Whether words may still go out: they are under way, or a person or a later try posts them. */
export const isStillToCome = (statement: Statement): boolean =>
  isUnderWay(statement) ||
  openDeliveries(statement).length + waitingDeliveries(statement).length > 0;

/** Whether words that nobody has read yet promise the public an update once they go out. */
export const isAboutToPromise = (statement: Statement): boolean =>
  statement.nextUpdateAt !== undefined &&
  isForPublic(statement) &&
  !isSaid(statement) &&
  isStillToCome(statement);
