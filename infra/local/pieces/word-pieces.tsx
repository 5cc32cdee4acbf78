import type { Finding } from '#domain/tone/finding.ts';
import { FindingNotes } from '#web/pieces/text/finding-notes.tsx';
import { MarkedText } from '#web/pieces/text/marked-text.tsx';
import { numberFindings } from '#web/pieces/text/segments.ts';
import type { View } from '#web/view/view.ts';
import type { PiecesWords } from './pieces-words.ts';

const CHANNEL = 'newsroom';

const findingOn = (
  { text }: PiecesWords,
  found: string,
  rule: string,
  severity: Finding['severity'],
): Finding => {
  const start = text.indexOf(found);
  return { channel: CHANNEL, rule, severity, start, end: start + found.length, params: { found } };
};

/** How words are shown that go out: marked, noted, compared. */
export const WordPieces = ({ view, words }: { view: View; words: PiecesWords }) => {
  const numbered = numberFindings([
    findingOn(words, words.blocking, 'nonapology-conditional', 'block'),
    findingOn(words, words.warned, 'number-not-in-facts', 'warn'),
  ]);
  return (
    <section>
      <h2>{words.words}</h2>
      <article class="sheet">
        <header>
          <h3>{view.t.names.channels[CHANNEL]}</h3>
          <span class="length">{words.text.length}</span>
        </header>
        <div class="words">
          <p class="headline">{words.headline}</p>
          <MarkedText
            view={view}
            channel={CHANNEL}
            text={words.text}
            class="text"
            numbered={numbered}
          />
        </div>
        <FindingNotes
          view={view}
          channel={CHANNEL}
          numbered={numbered}
          texts={[{ channel: CHANNEL, text: words.text }]}
          lang={view.language}
        />
      </article>
      <h3>{words.changed}</h3>
      <p class="changes">
        <del>{words.before}</del> <ins>{words.after}</ins>
      </p>
    </section>
  );
};
