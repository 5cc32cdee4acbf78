import type { ChannelText } from '#domain/draft/draft.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { briefOf } from '#domain/statement/brief/brief.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { View } from '../../view/view.ts';
import { ApologyParts } from './apology-parts.tsx';
import { FindingNotes } from './finding-notes.tsx';
import { Length } from './length.tsx';
import { MarkedText } from './marked-text.tsx';
import { inTitle, numberFindings } from './segments.ts';
import { SentenceFacts } from './sentence-facts.tsx';

interface TextSheetProps {
  view: View;
  text: ChannelText;
  statement: Statement;
  findings: readonly Finding[];
  incident: Incident;
}

/** One channel's exact words, with length, findings in place and the facts behind each sentence. */
export const TextSheet = ({ view, text, statement, findings, incident }: TextSheetProps) => {
  const { kind, language } = statement;
  const id = `text-${text.channel}`;
  const numbered = numberFindings(findings.filter(({ channel }) => channel === text.channel));
  const ofTitle = numbered.filter(({ finding }) => inTitle(finding));
  const ofText = numbered.filter(({ finding }) => !inTitle(finding));
  const shared = { view, channel: text.channel };
  return (
    <article class="sheet" aria-labelledby={id}>
      <header>
        <h3 id={id}>{view.t.names.channels[text.channel]}</h3>
        <Length view={view} channel={text.channel} text={text.text} />
      </header>
      <div class="words" lang={language} id={`words-${text.channel}`}>
        {text.title !== undefined && (
          <MarkedText {...shared} class="headline" text={text.title} numbered={ofTitle} />
        )}
        <MarkedText {...shared} class="text" text={text.text} numbered={ofText} />
      </div>
      <FindingNotes {...shared} numbered={numbered} />
      {kind === 'apology' && <ApologyParts view={view} text={text.text} language={language} />}
      <SentenceFacts
        view={view}
        text={text}
        language={language}
        facts={incident.facts}
        brief={briefOf(statement, incident, view.plan)}
      />
    </article>
  );
};
