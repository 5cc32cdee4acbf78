import { diffWordsWithSpace } from 'diff';
import type { Channel } from '#domain/channel/channel.ts';
import type { ChannelText } from '#domain/draft/draft.ts';
import type { JournalItem } from '#domain/journal/journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Language } from '#domain/values/language.ts';
import type { View } from '../../view/view.ts';
import { earlierVersion } from './earlier-version.ts';

// A comparison of texts that differ by more words than this would take long and say little.
const MAX_CHANGED_WORDS = 1_000;

/** A part of a text that is unchanged, added or removed. */
interface Part {
  value: string;
  added: boolean;
  removed: boolean;
}

const isChange = ({ added, removed }: Part): boolean => added || removed;

const replacement = (before: string, after: string): Part[] => [
  { value: before, added: false, removed: true },
  { value: after, added: true, removed: false },
];

const compare = (before: string, after: string, language: Language): Part[] => {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const options = { intlSegmenter, maxEditLength: MAX_CHANGED_WORDS };
  return diffWordsWithSpace(before, after, options) ?? replacement(before, after);
};

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

interface ChannelChanges {
  channel: Channel;
  parts: Part[];
}

const changesIn = ({ texts, language }: Statement, before: readonly ChannelText[]) =>
  texts.flatMap((text): ChannelChanges[] => {
    const earlier = before.find(({ channel }) => channel === text.channel);
    const parts = compare(earlier ? wordsOf(earlier) : '', wordsOf(text), language);
    return parts.some(isChange) ? [{ channel: text.channel, parts }] : [];
  });

/** The changes since the version that people saw before, word by word; nothing for a first version. */
export const Changes = ({ view, statement, history }: ChangesProps) => {
  const earlier = earlierVersion(history, statement.version);
  if (!earlier) return null;
  const words = view.t.text;
  const changed = changesIn(statement, earlier.texts);
  if (changed.length === 0) return <p>{words.unchangedSince(earlier.version)}</p>;
  return (
    <details class="panel" id="changes" open>
      <summary>{words.changedSince(earlier.version)}</summary>
      {changed.map(({ channel, parts }) => (
        <>
          <h3>{view.t.names.channels[channel]}</h3>
          <p class="changes" lang={statement.language}>
            {parts.map((part) =>
              isChange(part) ? <Changed view={view} part={part} /> : part.value,
            )}
          </p>
        </>
      ))}
    </details>
  );
};
