import type { CheckedFor } from '#domain/statement/brief/check.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import { ApologyParts } from '../pieces/text/apology-parts.tsx';
import { FindingNotes } from '../pieces/text/finding-notes.tsx';
import { Length } from '../pieces/text/length.tsx';
import { MarkedText } from '../pieces/text/marked-text.tsx';
import { inTitle, isWhole, type Numbered, numberFindings } from '../pieces/text/segments.ts';
import { SmsCost } from '../pieces/text/sms-cost.tsx';
import type { View } from '../view/view.ts';
import { AsShown } from './as-shown.tsx';

/** The words in a form and what the tone check finds in them. */
export interface CheckedWords {
  /** The words in the form's fields. */
  texts: readonly ToneText[];
  findings: readonly Finding[];
  /** How many a text message goes to, where that is known. */
  smsRecipients?: number | undefined;
  /** The kind and language of the words, where they are chosen. */
  purpose?: Pick<CheckedFor, 'kind' | 'language'> & { legalHold: boolean };
}

interface RemarksProps extends CheckedWords {
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

// Where scripts run, check.js marks the words in their field instead.
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

/** Length of the words in a channel's fields, and their findings. */
export const Remarks = (props: RemarksProps) => {
  const { view, channel, texts, findings, purpose, lang, smsRecipients } = props;
  const text = texts.find((one) => one.channel === channel);
  const numbered = numberFindings(findings.filter((finding) => finding.channel === channel));
  return (
    <div class="remarks" id={`remarks-${channel}`}>
      {text && (
        <>
          <Length view={view} channel={channel} text={text.text} />
          <SmsCost view={view} texts={[text]} recipients={smsRecipients} />
          <AsShown view={view} text={text} lang={lang} />
          <InPlace view={view} text={text} numbered={numbered} lang={lang} />
          <FindingNotes
            view={view}
            channel={channel}
            numbered={numbered}
            texts={[text]}
            lang={purpose?.language}
          />
          {purpose?.kind === 'apology' && (
            <ApologyParts
              view={view}
              text={text.text}
              language={purpose.language}
              legalHold={purpose.legalHold}
            />
          )}
        </>
      )}
    </div>
  );
};
