import type { ChannelText } from '#domain/draft/draft.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { restsOn } from '#domain/tone/rests-on.ts';
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

// The kinds of support that a passage shows by its words, with the words of what has no id.
const supportWords = (
  { view, text, brief }: SentenceFactsProps,
  { words }: Passage,
): string | undefined => {
  const found = restsOn({ channel: text.channel, text: words }, brief, view.rules)
    .flatMap(({ basis }) => basis)
    .filter(({ kind }) => kind !== 'nothing' && kind !== 'fact');
  const { kinds } = view.t.text;
  const named = new Set(found.map(({ kind }) => kinds[kind]));
  return named.size > 0 ? view.t.text.restsOn(listWords(view, [...named])) : undefined;
};

const PassageItem = (props: SentenceFactsProps & { passage: Passage }) => {
  const { view, facts, language, passage } = props;
  const words = view.t.text;
  const support = supportWords(props, passage);
  const behind = facts.filter((fact) => passage.factIds?.includes(fact.id));
  return (
    <li>
      <q lang={language}>{passage.words}</q>
      {behind.length === 0 ? (
        <p class="hint">
          {passage.factIds ? (support ?? words.noBasis) : words.byHand}
          {!passage.factIds && support && ` ${support}`}
        </p>
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
        <ol>
          {passagesOf(text).map((passage) => (
            <PassageItem {...props} passage={passage} />
          ))}
        </ol>
      )}
    </details>
  );
};
