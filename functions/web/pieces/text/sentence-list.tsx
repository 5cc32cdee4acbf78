import type { ChannelText } from '#domain/draft/draft.ts';
import type { Fact } from '#domain/incident/fact.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { restsOn } from '#domain/tone/rests-on.ts';
import type { SentenceBasis } from '#domain/tone/sources/basis.ts';
import { listWords, type View } from '../../view/view.ts';
import { FactStatusBadge } from '../status/fact-status.tsx';
import { type Passage, passagesOf } from './passages.ts';

interface SentenceListProps {
  view: View;
  text: ChannelText;
  language: string;
  facts: readonly Fact[];
  /** What the words may rest on. */
  brief: Brief;
  /** Sentences that were told already, with another text. */
  leaveOut: ReadonlySet<string>;
}

const FactLine = ({
  view,
  language,
  fact,
}: Pick<SentenceListProps, 'view' | 'language'> & { fact: Fact }) => (
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
}: Pick<SentenceListProps, 'view' | 'facts' | 'language'> & {
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

/**
 * The sentences of a text, each with the facts that it names, or else what its words rest on. The text
 * is read once for all of them: taking the brief apart costs more than the text does.
 */
export const SentenceList = ({
  view,
  text,
  language,
  facts,
  brief,
  leaveOut,
}: SentenceListProps) => {
  const basis = restsOn({ channel: text.channel, text: text.text }, brief, view.rules);
  const passages = passagesOf(text).filter(({ words }) => !leaveOut.has(words));
  return passages.length === 0 ? null : (
    <ol class="basis">
      {passages.map((passage) => (
        <PassageItem {...{ view, facts, language, basis, passage }} />
      ))}
    </ol>
  );
};

/** How many unconfirmed facts the sentences of these texts name. */
export const unconfirmedBehind = (
  texts: readonly ChannelText[],
  facts: readonly Fact[],
): number => {
  const behind = new Set(
    texts.flatMap(({ sentences }) => sentences).flatMap((each) => each.factIds),
  );
  return facts.filter(({ id, status }) => status === 'unconfirmed' && behind.has(id)).length;
};
