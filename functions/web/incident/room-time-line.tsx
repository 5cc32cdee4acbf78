import { lookPath } from '../look-path.ts';
import { TimeOnRecord } from '../view/time.tsx';
import { nameOf, type View } from '../view/view.ts';
import type { RoomEvent } from './room-events.ts';

interface Props {
  view: View;
  events: readonly RoomEvent[];
}

interface TimeLineProps extends Props {
  /** Address of the whole time line where these are not all events. */
  wholeAt: string | undefined;
}

// What is older is one click away; nobody scrolls through a day to reach the end of the page.
const SHOWN = 6;

const addressOf = ({ statementId, commentId }: RoomEvent): string | undefined => {
  if (statementId !== undefined) return `/desk/statements/${statementId}`;
  return commentId === undefined ? undefined : lookPath(commentId);
};

const Line = ({ view, event }: { view: View; event: RoomEvent }) => (
  <li>
    <TimeOnRecord view={view} at={event.at} />
    <div>
      {event.by && <b>{nameOf(view, event.by)} </b>}
      {addressOf(event) ? <a href={addressOf(event)}>{event.words}</a> : event.words}
      {event.comment && <blockquote>{event.comment}</blockquote>}
    </div>
  </li>
);

const Lines = ({ view, events }: Props) => (
  <ol reversed>
    {events.map((event) => (
      <Line view={view} event={event} />
    ))}
  </ol>
);

/** What has happened in an incident, newest first. */
export const RoomTimeLine = ({ view, events, wholeAt }: TimeLineProps) => (
  <section class="timeline" aria-labelledby="timeline">
    <h2 id="timeline">{view.t.room.timeLine}</h2>
    <Lines view={view} events={events.slice(0, SHOWN)} />
    {events.length > SHOWN && (
      <details id="earlier">
        <summary>
          {view.t.room.earlier} ({events.length - SHOWN})
        </summary>
        <Lines view={view} events={events.slice(SHOWN)} />
        {wholeAt && (
          <p>
            <a href={wholeAt}>{view.t.room.wholeTimeLine}</a>
          </p>
        )}
      </details>
    )}
  </section>
);
