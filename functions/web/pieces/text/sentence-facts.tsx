import type { ChannelText } from '#domain/draft/draft.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { View } from '../../view/view.ts';
import { FactStatusBadge } from '../status/fact-status.tsx';
import { type Piece, piecesOf } from './passages.ts';

interface BasisProps {
  view: View;
  text: ChannelText;
  language: string;
  facts: readonly Fact[];
}

const FactLine = ({
  view,
  language,
  fact,
}: Omit<BasisProps, 'text' | 'facts'> & { fact: Fact }) => (
  <li>
    <FactStatusBadge view={view} status={fact.status} /> <span lang={language}>{fact.text}</span>
  </li>
);

const Behind = ({ view, facts, language, piece }: BasisProps & { piece: Piece }) => {
  const words = view.t.statement;
  const behind = facts.filter((fact) => piece.factIds?.includes(fact.id));
  return (
    <li>
      <q lang={language}>{piece.words}</q>
      {behind.length === 0 ? (
        <p class="hint">{piece.factIds ? words.noBasis : words.byHand}</p>
      ) : (
        <ul>
          {behind.map((fact) => (
            <FactLine view={view} language={language} fact={fact} />
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

const asideOf = (props: BasisProps): string => {
  const words = props.view.t.statement;
  if (props.text.sentences.length === 0) return ` (${words.byPerson})`;
  const unconfirmed = unconfirmedIn(props);
  return unconfirmed > 0 ? ` (${words.unconfirmed(unconfirmed)})` : '';
};

/** Which facts each sentence rests on, on demand. */
export const Basis = (props: BasisProps) => {
  const { view, text } = props;
  const words = view.t.statement;
  return (
    <details class="basis" id={`basis-${text.channel}`}>
      <summary>
        {words.basis}
        {asideOf(props)}
      </summary>
      {text.sentences.length === 0 ? (
        <p class="hint">{words.noSentences}</p>
      ) : (
        <ol>
          {piecesOf(text).map((piece) => (
            <Behind {...props} piece={piece} />
          ))}
        </ol>
      )}
    </details>
  );
};
