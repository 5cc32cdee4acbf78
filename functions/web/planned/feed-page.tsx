import type { CalendarFeed } from '#domain/plan/calendar-feed.ts';
import { mayHaveFeed } from '#domain/plan/calendar-feeds.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { Form } from '../form/form.tsx';
import type { FormState } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { nameOf, type SignedInView } from '../view/view.ts';

interface Props {
  view: SignedInView;
  feeds: readonly CalendarFeed[];
  /** The address that was just made, and is shown this once. */
  url: string | undefined;
  form: FormState;
}

const NewAddress = ({ view, url }: { view: SignedInView; url: string }) => (
  <section class="notice good" role="status">
    <p>{view.t.calendarFeed.made}</p>
    <div id="feed-address">
      <p>{url}</p>
    </div>
    <button
      type="button"
      class="second"
      data-copy="feed-address"
      data-copied={view.t.copied}
      hidden
    >
      {view.t.copy}
    </button>
  </section>
);

const Row = ({ view, feed }: { view: SignedInView; feed: CalendarFeed }) => {
  const words = view.t.calendarFeed;
  const name = nameOf(view, feed.by);
  return (
    <li>
      <div>
        <b>{name}</b>
        <p class="meta">{words.since(view.clock.words(feed.at))}</p>
      </div>
      <Form view={view} action={`/desk/planned/feed/${feed.id}/revoke`}>
        <button type="submit" class="second" aria-label={words.revokeOf(name)}>
          {words.revoke}
        </button>
      </Form>
    </li>
  );
};

/** The field with the feed that a new one takes the place of. */
export const INSTEAD = 'instead';

const Make = ({ view, feeds, url }: Omit<Props, 'form'>) => {
  const words = view.t.calendarFeed;
  const own = feeds.find(({ by }) => by === view.me.id);
  return (
    <Form view={view} action="/desk/planned/feed">
      <input type="hidden" name={INSTEAD} value={own?.id ?? ''} />
      {own && <p class="hint">{words.replaces}</p>}
      <button type="submit" class={url ? 'second' : 'main'}>
        {own ? words.makeNew : words.make}
      </button>
    </Form>
  );
};

/** Making the secret address of one's calendar feed, and revoking it or those of others. */
export const FeedPage = ({ view, feeds, url, form }: Props) => {
  const words = view.t.calendarFeed;
  return (
    <Document view={view} title={words.title} scripts={['copy.js']} narrow>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ErrorSummary view={view} form={form} />
      <DoneNotice view={view} />
      {url && <NewAddress view={view} url={url} />}
      {mayHaveFeed(view.me) && <Make view={view} feeds={feeds} url={url} />}
      <h2>{words.all}</h2>
      {feeds.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul class="rows">
          {feeds.map((feed) => (
            <Row view={view} feed={feed} />
          ))}
        </ul>
      )}
    </Document>
  );
};
