import { JudgeRule } from '#domain/judge/judge.ts';
import type { Rule } from '#domain/tone/rule.ts';
import { topics } from '#domain/tone/rule-data.ts';
import { RuleSetId } from '#domain/tone/rule-sets.ts';
import { guidelinePath } from '../guideline-path.ts';
import { Document } from '../page/document.tsx';
import { ruleTitle } from '../view/rule-words.ts';
import type { View } from '../view/view.ts';
import { Badge, Weights } from './weights.tsx';

const RuleSet = ({ view, id }: { view: View; id: RuleSetId }) => {
  const { title, lead, says, version } = view.rules.sets[id];
  return (
    <section class="set" id={id}>
      <h2>{title[view.language]}</h2>
      <p class="hint">
        {lead[view.language]} {view.t.guidelines.version(version)}.
      </p>
      <ul>
        {says[view.language].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
};

const RuleRow = ({ view, rule }: { view: View; rule: Rule }) => (
  <li>
    <a href={guidelinePath(rule.id)}>{ruleTitle(rule.id, view)}</a>
    <span>
      <Weights view={view} rule={rule} />
    </span>
  </li>
);

const Topic = ({ view, topic }: { view: View; topic: Rule['topic'] }) => {
  const rules = view.rules.rules.filter((rule) => rule.topic === topic);
  if (rules.length === 0) return null;
  return (
    <div>
      <h3>{view.t.guidelines.topics[topic]}</h3>
      <ul>
        {rules.map((rule) => (
          <RuleRow view={view} rule={rule} />
        ))}
      </ul>
    </div>
  );
};

const Opinions = ({ view }: { view: View }) => (
  <div>
    <h3>{view.t.guidelines.opinions}</h3>
    <p class="hint">{view.t.guidelines.opinionsHint}</p>
    <ul>
      {JudgeRule.options.map((id) => (
        <li>
          <a href={guidelinePath(id)}>{ruleTitle(id, view)}</a>
          <Badge view={view} weight="warn" />
        </li>
      ))}
    </ul>
  </div>
);

/** Both rule sets, every tone rule by topic, and the questions to a model. */
export const GuidelinesPage = ({ view }: { view: View }) => (
  <Document view={view} title={view.t.guidelines.title} styles={['guidelines.css']}>
    <h1>{view.t.guidelines.title}</h1>
    <p class="lead">{view.t.guidelines.lead}</p>
    <div class="sets">
      {RuleSetId.options.map((id) => (
        <RuleSet view={view} id={id} />
      ))}
    </div>
    <section>
      <h2>{view.t.guidelines.rules}</h2>
      <div class="topics">
        {topics.map((topic) => (
          <Topic view={view} topic={topic} />
        ))}
        <Opinions view={view} />
      </div>
    </section>
  </Document>
);
