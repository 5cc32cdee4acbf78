import type { CheckedFor } from '#domain/statement/brief/check.ts';
import type { ToneText } from '#domain/tone/check-tone.ts';
import type { Finding } from '#domain/tone/finding.ts';
import { ApologyScore } from '../pieces/text/apology-parts.tsx';
import { FindingNotes } from '../pieces/text/finding-notes.tsx';
import { Length } from '../pieces/text/length.tsx';
import { MarkedText } from '../pieces/text/marked-text.tsx';
import { inTitle, isWhole, type Numbered, numberFindings } from '../pieces/text/segments.ts';
import type { View } from '../view/view.ts';

/** What is said about the words in a form, which is shown beside their fields. */
export interface Remarked {
  /** The words that are in the form's fields. */
  texts: readonly ToneText[];
  findings: readonly Finding[];
  /** What the words are for, where that is known. */
  purpose?: Pick<CheckedFor, 'kind' | 'language'>;
}

interface RemarksProps extends Remarked {
  view: View;
  channel: ToneText['channel'];
  lang?: string | undefined;
}

interface InPlaceProps {
  view: View;
  text: ToneText;
  numbered: readonly Numbered[];
  lang: string | undefined;
}

// Where a script runs it marks the words in their field instead.
const InPlace = ({ view, text, numbered, lang }: InPlaceProps) => {
  const marks = numbered.filter(({ finding }) => !isWhole(finding));
  const ofTitle = marks.filter(({ finding }) => inTitle(finding));
  const ofText = marks.filter(({ finding }) => !inTitle(finding));
  const shared = { view, channel: text.channel };
  return (
    <div class="in-place" lang={lang}>
      {ofTitle.length > 0 && (
        <MarkedText {...shared} class="headline" text={text.title ?? ''} numbered={ofTitle} />
      )}
      {ofText.length > 0 && (
        <MarkedText {...shared} class="text" text={text.text} numbered={ofText} />
      )}
    </div>
  );
};

/** Length of the words in a channel's fields and what the tone check says about them. */
export const Remarks = ({ view, channel, texts, findings, purpose, lang }: RemarksProps) => {
  const text = texts.find((one) => one.channel === channel);
  const numbered = numberFindings(findings.filter((finding) => finding.channel === channel));
  return (
    <div class="remarks" id={`remarks-${channel}`}>
      {text && (
        <>
          <Length view={view} channel={channel} text={text.text} />
          <InPlace view={view} text={text} numbered={numbered} lang={lang} />
          <FindingNotes view={view} channel={channel} numbered={numbered} />
          {purpose?.kind === 'apology' && (
            <ApologyScore view={view} text={text.text} language={purpose.language} />
          )}
        </>
      )}
    </div>
  );
};
