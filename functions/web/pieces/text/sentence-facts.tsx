import type { ChannelText } from '#domain/draft/draft.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { restsOn } from '#domain/tone/rests-on.ts';
import type { SentenceBasis } from '#domain/tone/sources/basis.ts';
import { listWords, type View } from '../../view/view.ts';
import { FactStatusBadge } from '../status/fact-status.tsx';
import { type Passage, passagesOf } from './passages.ts';

interface SentenceFactsProps {
  view: View;
  text: ChannelText;
  language: string;
  facts: readonly Fact[];
  /** What the words may rest on. */
  brief: Brief;
}

const FactLine = ({
  view,
  language,
  fact,
}: Pick<SentenceFactsProps, 'view' | 'language'> & { fact: Fact }) => (
  <li>
    <FactStatusBadge view={view} status={fact.status} /> <span lang={language}>{fact.text}</span>
  </li>
);

// The kinds of support that a passage shows by its words, other than facts.
const supportWords = (
  view: View,
  basis: readonly SentenceBasis[],
  { start, end }: Passage,
): string | undefined => {
  const kinds = basis
    .filter((sentence) => sentence.start >= start && sentence.start < end)
    .flatMap((sentence) => sentence.basis.map(({ kind }) => kind))
    .filter((kind) => kind !== 'nothing' && kind !== 'fact');
  const named = [...new Set(kinds)].map((kind) => view.t.text.kinds[kind]);
  return named.length > 0 ? view.t.text.restsOn(listWords(view, named)) : undefined;
};

const NoFact = ({
  view,
  basis,
  passage,
}: {
  view: View;
  basis: readonly SentenceBasis[];
  passage: Passage;
}) => {
  const words = view.t.text;
  const support = supportWords(view, basis, passage);
  return (
    <p class="hint">
      {passage.factIds ? (support ?? words.noBasis) : words.byHand}
      {!passage.factIds && support && `; ${support}`}
    </p>
  );
};

const PassageItem = ({
  view,
  facts,
  language,
  basis,
  passage,
}: Pick<SentenceFactsProps, 'view' | 'facts' | 'language'> & {
  basis: readonly SentenceBasis[];
  passage: Passage;
}) => {
  const behind = facts.filter((fact) => passage.factIds?.includes(fact.id));
  return (
    <li>
      <q lang={language}>{passage.words}</q>
      {behind.length === 0 ? (
        <NoFact view={view} basis={basis} passage={passage} />
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

// The text is read once for all its passages: taking the brief apart costs more than the text does.
const Passages = ({ view, text, language, facts, brief }: SentenceFactsProps) => {
  const basis = restsOn({ channel: text.channel, text: text.text }, brief, view.rules);
  return (
    <ol>
      {passagesOf(text).map((passage) => (
        <PassageItem {...{ view, facts, language, basis, passage }} />
      ))}
    </ol>
  );
};

// The summary counts unconfirmed facts, so that readers know before they open the list.
const unconfirmedIn = ({ text, facts }: SentenceFactsProps): number => {
  const behind = new Set(text.sentences.flatMap(({ factIds }) => factIds));
  return facts.filter(({ id, status }) => status === 'unconfirmed' && behind.has(id)).length;
};

const noteOf = (props: SentenceFactsProps): string => {
  const words = props.view.t.text;
  if (props.text.sentences.length === 0) return ` (${words.byPerson})`;
  const unconfirmed = unconfirmedIn(props);
  return unconfirmed > 0 ? ` (${words.unconfirmed(unconfirmed)})` : '';
};

/** The facts behind each sentence, on demand. */
export const SentenceFacts = (props: SentenceFactsProps) => {
  const { view, text } = props;
  const words = view.t.text;
  return (
    <details class="basis" id={`basis-${text.channel}`}>
      <summary>
        {words.basis}
        {noteOf(props)}
      </summary>
      {text.sentences.length === 0 ? (
        <p class="hint">{words.noSentences}</p>
      ) : (
        <Passages {...props} />
      )}
    </details>
  );
};
