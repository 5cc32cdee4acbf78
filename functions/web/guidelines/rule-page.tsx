import type { JudgeRule } from '#domain/judge/judge.ts';
import type { Rule } from '#domain/tone/rule.ts';
import { listWords, type View } from '../view/view.ts';
import { Guideline } from './guideline.tsx';
import { Badge, Weights } from './weights.tsx';

interface RulePageProps {
  view: View;
  rule: Rule;
}

const kindsOf = ({ view, rule: { kinds } }: RulePageProps): string =>
  kinds === 'all'
    ? view.t.guidelines.allKinds
    : listWords(
        view,
        kinds.map((kind) => view.t.names.kinds[kind]),
      );

/** The page of a tone rule, with the kinds that it applies to and whether it can be overridden. */
export const RulePage = (props: RulePageProps) => {
  const { view, rule } = props;
  const t = view.t.guidelines;
  const weight = <Weights view={view} rule={rule} />;
  return (
    <Guideline view={view} id={rule.id} topic={t.topics[rule.topic]} weight={weight}>
      <dl>
        <dt>{t.kinds}</dt>
        <dd>{kindsOf(props)}</dd>
        <dt>{t.override}</dt>
        <dd>{rule.overridable ? t.overridable : t.fixed}</dd>
      </dl>
    </Guideline>
  );
};

/** The page of a question that a model is asked about a text. */
export const OpinionPage = ({ view, id }: { view: View; id: JudgeRule }) => {
  const t = view.t.guidelines;
  const weight = <Badge view={view} weight="warn" />;
  return (
    <Guideline view={view} id={id} topic={t.opinions} weight={weight}>
      <p class="hint">{t.opinionsHint}</p>
    </Guideline>
  );
};
