import type { Channel } from '#domain/channel/channel.ts';
import { isOpinion } from '#domain/judge/judge.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import type { Language } from '#domain/values/language.ts';
import { guidelinePath } from '../../guideline-path.ts';
import { findingWords } from '../../view/rule-words.ts';
import type { View } from '../../view/view.ts';
import { findingMessage } from './finding-message.ts';
import { inTitle, isWhole, type Numbered } from './segments.ts';

/** Id of the note that a mark in the text refers to: a note of one channel, or one for all. */
export const noteId = (channel: Channel | 'all', number: number): string =>
  `note-${channel}-${number}`;

interface NotesProps {
  view: View;
  channel: Channel;
  numbered: readonly Numbered[];
  /** The words that the findings are about. */
  texts: readonly ToneText[];
  /** The language of these words, where it is known. */
  lang: Language | undefined;
}

const Note = ({
  view,
  channel,
  note,
  texts,
  lang,
}: Omit<NotesProps, 'numbered'> & { note: Numbered }) => {
  const { severity } = note.finding;
  const words = findingWords(note.finding, view);
  const opinion = isOpinion(note.finding.rule);
  return (
    <li id={noteId(channel, note.number)} value={note.number} class={severity}>
      <b>{opinion ? view.t.text.opinion : view.t.text[severity]}</b>
      {isWhole(note.finding) && !inTitle(note.finding) && <i> {view.t.text.whole}</i>}{' '}
      {findingMessage(view, note.finding, texts, lang)}
      {words.guideline && (
        <details>
          <summary>{view.t.text.why}</summary>
          {words.guideline} <a href={guidelinePath(note.finding.rule)}>{view.t.text.guideline}</a>
        </details>
      )}
    </li>
  );
};

/** The notes on the findings in one text, numbered as their marks. */
export const FindingNotes = ({ view, channel, numbered, ...words }: NotesProps) =>
  numbered.length === 0 ? null : (
    <ol class="notes" aria-label={view.t.text.findings}>
      {numbered.map((note) => (
        <Note view={view} channel={channel} note={note} {...words} />
      ))}
    </ol>
  );
