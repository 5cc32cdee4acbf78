import type { Channel } from '#domain/channel/channel.ts';
import { measureLength } from '#domain/length/measure.ts';
import { channelLimits } from '#domain/plan/plan.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { listChannels } from '../../view/list-channels.ts';
import type { View } from '../../view/view.ts';
import { ApologyParts } from '../text/apology-parts.tsx';
import { Length } from '../text/length.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { inTitle, type Numbered } from '../text/segments.ts';
import { shortenedFrom } from './differences.ts';
import { OpeningList } from './openings.tsx';
import { numberedOn, type Remark } from './remark.ts';
import { type SameWords, sameWords } from './same-words.ts';

interface SheetProps {
  view: View;
  statement: Statement;
  words: SameWords;
  numbered: readonly Numbered[];
}

// Of channels with the same words, the one that has least room left; any that is too small.
const tightest = (view: View, { channels, text }: SameWords): Channel[] => {
  const measured = channels.flatMap((channel) => {
    const length = measureLength(channel, text, channelLimits(view.plan));
    return length ? [{ channel, share: length.length / length.limit }] : [];
  });
  const [first, ...others] = measured.toSorted((a, b) => b.share - a.share);
  return first
    ? [first, ...others.filter(({ share }) => share > 1)].map(({ channel }) => channel)
    : [];
};

const Whole = ({ view, statement, words, numbered }: SheetProps) => (
  <div class="words" lang={statement.language}>
    {words.title !== undefined && (
      <MarkedText
        view={view}
        channel="all"
        class="headline"
        text={words.title}
        numbered={numbered.filter(({ finding }) => inTitle(finding))}
      />
    )}
    <MarkedText
      view={view}
      channel="all"
      class="text"
      text={words.text}
      numbered={numbered.filter(({ finding }) => !inTitle(finding))}
    />
  </div>
);

// More names than these take more room than they tell.
const NAMED_MAX = 3;

const titleWords = (view: View, { channels, titled }: SameWords): string | undefined => {
  const without = channels.filter((channel) => !titled.includes(channel));
  if (titled.length === 0 || without.length === 0) return undefined;
  return without.length < titled.length
    ? view.t.words.noTitle(listChannels(view, without))
    : view.t.words.titleOnly(listChannels(view, titled));
};

const TitleNote = ({ view, words }: { view: View; words: SameWords }) => {
  const note = titleWords(view, words);
  return note === undefined ? null : <small>{note}</small>;
};

const Head = ({ view, words, id }: { view: View; words: SameWords; id: string }) => {
  const { channels } = words;
  const isMany = channels.length > NAMED_MAX;
  const tight = tightest(view, words);
  return (
    <header>
      <h3 id={id}>{isMany ? view.t.words.same(channels.length) : listChannels(view, channels)}</h3>
      {tight.map((channel) => (
        <span>
          {channels.length > 1 && `${view.t.names.channels[channel]}: `}
          <Length view={view} channel={channel} text={words.text} />
        </span>
      ))}
      {isMany && <small>{listChannels(view, channels)}</small>}
      <TitleNote view={view} words={words} />
    </header>
  );
};

// Of several channels with the same words, the first names what they rest on.
const textOf = ({ texts }: Statement, { channels }: SameWords) =>
  texts.find(({ channel }) => channel === channels[0]);

// A short text is read against the long one: what it does without is as much a decision as what it says.
const LeftOut = ({ view, statement, words, longest }: SheetProps & { longest: SameWords }) => {
  const [longer, shorter] = [textOf(statement, longest), textOf(statement, words)];
  const found = longer && shorter && words !== longest && shortenedFrom(longer, shorter);
  if (!found || found.leftOut + found.shortened === 0) return null;
  return (
    <p class="hint left-out">{view.t.words.leftOut(found, listChannels(view, longest.channels))}</p>
  );
};

const Sheet = (props: SheetProps & { longest: SameWords; idPrefix: string }) => {
  const { view, words, statement, longest, idPrefix } = props;
  const id = `${idPrefix}text-${words.channels[0]}`;
  return (
    <article class="sheet" aria-labelledby={id}>
      <Head view={view} words={words} id={id} />
      <Whole {...props} />
      <LeftOut {...props} />
      {statement.kind === 'apology' && words === longest && (
        <ApologyParts
          view={view}
          text={words.text}
          language={statement.language}
          legalHold={statement.demanded.some((demanded) => demanded.legalHold)}
        />
      )}
    </article>
  );
};

interface WordsSheetsProps {
  view: View;
  statement: Statement;
  remarks: readonly Remark[];
  /** Keeps ids apart where a page shows two statements. */
  idPrefix?: string;
}

/** The exact words, once for all channels that share them, the longest first. All of them are in sight: none is folded. */
export const WordsSheets = ({ view, statement, remarks, idPrefix = '' }: WordsSheetsProps) => {
  const groups = sameWords(statement.texts);
  const [longest] = groups;
  if (!longest) return null;
  return (
    <>
      <OpeningList view={view} statement={statement} idPrefix={idPrefix} />
      {groups.map((words) => (
        <Sheet
          {...{ view, statement, words, longest, idPrefix }}
          numbered={numberedOn(words.channels, remarks)}
        />
      ))}
    </>
  );
};
