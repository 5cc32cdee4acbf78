import type { SourceView } from '../read/source-views.ts';
import { Time } from '../view/time.tsx';
import type { View } from '../view/view.ts';

const shapes: Record<SourceView['state'], string> = {
  waits: 'wait',
  answers: 'done',
  failing: 'wait',
  silent: 'alarm',
};

// What is asked twice for two things has one name.
const nameOf = ({ t }: View, { kind, name }: SourceView): string => {
  if (kind === 'feed-folder') return t.watch.feedFolder;
  return kind === 'bluesky-threads' ? t.watch.threads(t.names.channels.bluesky) : name;
};

const Row = ({ view, source }: { view: View; source: SourceView }) => {
  const words = view.t.watch;
  const { state, why, answeredAt, heardAt } = source;
  return (
    <li>
      <div>
        <b>{nameOf(view, source)}</b>
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
