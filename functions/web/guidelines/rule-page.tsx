import type { Rule } from '#domain/tone/rule.ts';
import { Document } from '../layout/document.tsx';
import { ruleTitle } from '../layout/tone.ts';
import { listWords, type View } from '../layout/view.ts';
import { Weights } from './weights.tsx';

interface RulePageProps {
  view: View;
  rule: Rule;
}

// What a message is filled with depends on the text.
const withGaps = (message: string): string => message.replaceAll(/\{\w+\}/gu, '…');

const kindsOf = ({ view, rule: { kinds } }: RulePageProps): string =>
  kinds === 'all'
    ? view.t.guidelines.allKinds
    : listWords(
        view,
        kinds.map((kind) => view.t.names.kinds[kind]),
      );

/** One tone rule: why it is there, what the check says, when it applies. */
export const RulePage = (props: RulePageProps) => {
  const { view, rule } = props;
  const words = view.deps.rules.words(view.language, rule.id);
  const title = ruleTitle(rule.id, view);
  const t = view.t.guidelines;
  return (
    <Document view={view} title={title} styles={['guidelines.css']} narrow>
      <p class="over">
        <a href="/guidelines">{t.title}</a> · {t.topics[rule.topic]}
      </p>
      <h1>{title}</h1>
      <p>
        <Weights view={view} rule={rule} />
      </p>
      {words && (
        <>
          <section>
            <h2>{t.why}</h2>
            <p class="guideline">{words.guideline}</p>
          </section>
          <section>
            <h2>{t.says}</h2>
            <p>{withGaps(words.message)}</p>
          </section>
        </>
      )}
      <dl>
        <dt>{t.kinds}</dt>
        <dd>{kindsOf(props)}</dd>
        <dt>{t.override}</dt>
        <dd>{rule.overridable ? t.overridable : t.fixed}</dd>
      </dl>
    </Document>
  );
};
