import type { ChannelText } from '#domain/draft/draft.ts';
import { type Fact, unconfirmedFacts } from '#domain/incident/fact.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { restsOn } from '#domain/tone/rests-on.ts';
import { askedIn } from '#domain/tone/text/questions.ts';
import { unbroken } from '../../messages/unbroken.ts';
import { listWords, type View } from '../../view/view.ts';
import { FactStatusBadge } from '../status/fact-status.tsx';
import { saidOutright } from './said-outright.ts';
import { SentenceWords } from './sentence-words.tsx';
import { type Supported, supportedIn } from './supported.ts';

interface SupportProps {
  view: View;
  /** What the words may rest on. */
  brief: Brief;
  /** Whether templates drafted them. */
  isByTemplates: boolean;
}

interface SentenceListProps {
  view: View;
  language: string;
  facts: readonly Fact[];
  sentences: readonly Supported[];
}

const isBare = ({ factIds, kinds }: Supported): boolean => factIds.length + kinds.length === 0;

// What a template says of nothing that was entered are its own words, which are reviewed.
const withTemplate = (sentence: Supported): Supported =>
  isBare(sentence) && !sentence.isByHand ? { ...sentence, kinds: ['template'] } : sentence;

/**
 * The sentences of texts, a list for each; a sentence that several share stands with the first. Each text
 * is read once for all of its sentences: taking the brief apart costs more than the text does.
 */
export const sentencesOf = (
  texts: readonly ChannelText[],
  { view, brief, ...how }: SupportProps,
): Supported[][] => {
  const told = new Set<string>();
  const asked = askedIn(brief);
  return texts.map((text) => {
    const basis = restsOn({ channel: text.channel, text: text.text }, brief, view.rules);
    const all = supportedIn(text, basis, { ...how, asked })
      .map((each) => saidOutright(each, brief))
      .map((each) => (how.isByTemplates ? withTemplate(each) : each));
    const fresh = all.filter(({ words }) => !told.has(words));
    for (const { words } of fresh) told.add(words);
    return fresh;
  });
};

const FactLine = ({
  view,
  language,
  fact,
}: Pick<SentenceListProps, 'view' | 'language'> & { fact: Fact }) => (
  <li>
    <FactStatusBadge view={view} status={fact.status} />{' '}
    <span lang={language}>{unbroken(fact.text)}</span>
    <span class="meta">
      {' '}
      {fact.source ? view.t.deskPage.source(fact.source) : view.t.deskPage.noSource}
    </span>
  </li>
);

const isPartlyBare = ({ parts }: Supported): boolean =>
  parts.some(({ isUnsupported }) => isUnsupported);

const missingWords = (view: View, sentence: Supported) => {
  const words = view.t.text;
  if (isBare(sentence)) return sentence.isByHand ? words.restsOnNothing : words.noBasis;
  return isPartlyBare(sentence) ? words.partlyBare : undefined;
};

const Missing = ({ view, sentence }: { view: View; sentence: Supported }) => {
  const words = missingWords(view, sentence);
  return (
    words && (
      <p>
        <span class="status wait">{words}</span>
      </p>
    )
  );
};

const Kinds = ({ view, sentence }: { view: View; sentence: Supported }) => {
  const words = view.t.text;
  const support = listWords(
    view,
    sentence.kinds.map((kind) => words.kinds[kind]),
  );
  return <p class="hint">{isPartlyBare(sentence) ? words.theRest(support) : support}</p>;
};

const Sentence = ({
  view,
  facts,
  language,
  sentence,
}: Omit<SentenceListProps, 'sentences'> & { sentence: Supported }) => {
  const behind = facts.filter((fact) => sentence.factIds.includes(fact.id));
  return (
    <li>
      <SentenceWords view={view} language={language} parts={sentence.parts} />
      <Missing view={view} sentence={sentence} />
      {behind.length === 0 ? (
        sentence.kinds.length > 0 && <Kinds view={view} sentence={sentence} />
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

/** Sentences, each with the facts behind it, or else what its words rest on. */
export const SentenceList = ({ sentences, ...props }: SentenceListProps) => (
  <ol class="basis">
    {sentences.map((sentence) => (
      <Sentence {...props} sentence={sentence} />
    ))}
  </ol>
);

/** How many unconfirmed facts the sentences of these texts name. */
export const unconfirmedBehind = (
  texts: readonly ChannelText[],
  facts: readonly Fact[],
): number => {
  const behind = new Set(
    texts.flatMap(({ sentences }) => sentences).flatMap((each) => each.factIds),
  );
  return unconfirmedFacts(facts).filter(({ id }) => behind.has(id)).length;
};
