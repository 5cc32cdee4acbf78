import type { Child } from 'hono/jsx';
import { Document } from '../page/document.tsx';
import { ruleTitle } from '../view/rule-words.ts';
import type { View } from '../view/view.ts';

interface GuidelineProps {
  view: View;
  /** Id of the rule. */
  id: string;
  /** The heading above the rule in the list. */
  topic: string;
  weight: Child;
  children: Child;
}

// The values in a message depend on the text.
const withGaps = (message: string): string => message.replaceAll(/\{\w+\}/gu, '…');

/** The page of one rule: its reason and the message of its findings, then `children`. */
export const Guideline = ({ view, id, topic, weight, children }: GuidelineProps) => {
  const words = view.rules.words(view.language, id);
  const title = ruleTitle(id, view);
  const t = view.t.guidelines;
  return (
    <Document view={view} title={title} styles={['guidelines.css']} narrow>
      <p class="over">
        <a href="/guidelines">{t.title}</a> · {topic}
      </p>
      <h1>{title}</h1>
      <p>{weight}</p>
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
      {children}
    </Document>
  );
};
