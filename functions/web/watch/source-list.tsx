import { OutsideWords } from '../pieces/text/outside-words.tsx';
import type { SourceView } from '../read/source-views.ts';
import { Time } from '../view/time.tsx';
import type { View } from '../view/view.ts';

const shapes: Record<SourceView['state'], string> = {
  waits: 'wait',
  answers: 'done',
  failing: 'wait',
  silent: 'alarm',
};

// An account is asked for several things by one name.
const nameOf = ({ t }: View, { kind, name }: SourceView): string => {
  const { bluesky, mastodon } = t.names.channels;
  const names: Partial<Record<SourceView['kind'], string>> = {
    'feed-folder': t.watch.feedFolder,
    'bluesky-threads': t.watch.threads(bluesky),
    'mastodon-threads': t.watch.threads(mastodon),
    'bluesky-comments': t.watch.stillThere(bluesky),
    'mastodon-comments': t.watch.stillThere(mastodon),
  };
  return names[kind] ?? name;
};

const Row = ({ view, source }: { view: View; source: SourceView }) => {
  const words = view.t.watch;
  const { state, why, answeredAt, heardAt } = source;
  return (
    <li>
      <div>
        <b>
          <OutsideWords text={nameOf(view, source)} />
        </b>
        {why && <p>{words.failures[why]}</p>}
        <p class="meta">
          {answeredAt && (
            <>
              {words.answered} <Time view={view} at={answeredAt} />
            </>
          )}
          {heardAt && (
            <>
              {' · '}
              {words.brought} <Time view={view} at={heardAt} />
            </>
          )}
        </p>
      </div>
      <span class={`status ${shapes[state]}`}>{words.sourceStates[state]}</span>
    </li>
  );
};

/** The sources that are asked, and whether they answer. */
export const SourceList = ({ view, sources }: { view: View; sources: readonly SourceView[] }) => (
  <section id="sources">
    <h2>{view.t.watch.sources}</h2>
    <p class="hint">{sources.length > 0 ? view.t.watch.sourcesHint : view.t.watch.noSources}</p>
    <ul class="rows">
      {sources.map((source) => (
        <Row view={view} source={source} />
      ))}
    </ul>
  </section>
);
