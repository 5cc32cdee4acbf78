import type { Channel } from '#domain/channel/channel.ts';
import type { ChannelText } from '#domain/draft/draft.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { View } from '../../view/view.ts';
import { compareWords, isChange, type Part } from './compare-words.ts';
import { earlierVersion } from './earlier-version.ts';

const wordsOf = ({ title, text }: ChannelText): string => [title ?? [], text].flat().join('\n\n');

interface ChangesProps {
  view: View;
  statement: Statement;
  history: readonly JournalItem[];
}

// Few screen readers announce <ins> and <del>.
const Changed = ({ view, part }: { view: View; part: Part }) => {
  const words = view.t.text;
  const Tag = part.added ? 'ins' : 'del';
  return (
    <Tag>
      <span class="hidden" lang={view.language}>
        {part.added ? words.changeAdded : words.changeRemoved}{' '}
      </span>
      {part.value}
      <span class="hidden" lang={view.language}>
        {' '}
        {words.changeEnd}
      </span>
    </Tag>
  );
};

/** The words of a text with what was added to it and taken out of it. */
export const ChangedWords = ({ view, parts }: { view: View; parts: readonly Part[] }) => (
  <>{parts.map((part) => (isChange(part) ? <Changed view={view} part={part} /> : part.value))}</>
);

interface ChannelChanges {
  channel: Channel;
  parts: Part[];
}

const changesIn = ({ texts, language }: Statement, before: readonly ChannelText[]) =>
  texts.flatMap((text): ChannelChanges[] => {
    const earlier = before.find(({ channel }) => channel === text.channel);
    const parts = compareWords(earlier ? wordsOf(earlier) : '', wordsOf(text), language);
    return parts.some(isChange) ? [{ channel: text.channel, parts }] : [];
  });

/** The changes since the version that people saw before, word by word; nothing for a first version. */
export const Changes = ({ view, statement, history }: ChangesProps) => {
  const earlier = earlierVersion(history, statement.version);
  if (!earlier) return null;
  const words = view.t.text;
  const changed = changesIn(statement, earlier.texts);
  if (changed.length === 0) return <p id="changes">{words.unchangedSince(earlier.version)}</p>;
  return (
    <details class="panel" id="changes" open>
      <summary>{words.changedSince(earlier.version)}</summary>
      {changed.map(({ channel, parts }) => (
        <>
          <h3>{view.t.names.channels[channel]}</h3>
          <p class="changes" lang={statement.language}>
            <ChangedWords view={view} parts={parts} />
          </p>
        </>
      ))}
    </details>
  );
};
