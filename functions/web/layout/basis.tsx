import type { ChannelText, Sentence } from '#domain/draft/draft.ts';
import type { Fact } from '#domain/fact.ts';
import { FactStatusBadge } from './fact-status.tsx';
import type { View } from './view.ts';

interface BasisProps {
  view: View;
  text: ChannelText;
  language: string;
  facts: readonly Fact[];
}

const FactLine = ({ view, fact }: { view: View; fact: Fact }) => (
  <li>
    <FactStatusBadge view={view} status={fact.status} /> {fact.text}
  </li>
);

const Behind = ({ view, text, facts, sentence }: BasisProps & { sentence: Sentence }) => {
  const behind = facts.filter((fact) => sentence.factIds.includes(fact.id));
  return (
    <li>
      <q>{text.text.slice(sentence.start, sentence.end)}</q>
      {behind.length === 0 ? (
        <p class="hint">{view.t.statement.noBasis}</p>
      ) : (
        <ul>
          {behind.map((fact) => (
            <FactLine view={view} fact={fact} />
          ))}
        </ul>
      )}
    </li>
  );
};

// What is not certain is told before anyone opens the list.
const unconfirmedIn = ({ text, facts }: BasisProps): number => {
  const behind = new Set(text.sentences.flatMap(({ factIds }) => factIds));
  return facts.filter(({ id, status }) => status === 'unconfirmed' && behind.has(id)).length;
};

/** Which facts each sentence rests on, on demand. */
export const Basis = (props: BasisProps) => {
  const unconfirmed = unconfirmedIn(props);
  const words = props.view.t.statement;
  return (
    <details class="basis" id={`basis-${props.text.channel}`}>
      <summary>
        {words.basis}
        {unconfirmed > 0 && ` (${words.unconfirmed(unconfirmed)})`}
      </summary>
      {props.text.sentences.length === 0 ? (
        <p class="hint">{props.view.t.statement.noSentences}</p>
      ) : (
        <ol>
          {props.text.sentences.map((sentence) => (
            <Behind {...props} sentence={sentence} />
          ))}
        </ol>
      )}
    </details>
  );
};
