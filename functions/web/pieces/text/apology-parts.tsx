import {
  type ApologyScore,
  apologyScore,
  type ScoredComponent,
} from '#domain/tone/apology-score.ts';
import type { Language } from '#domain/values/language.ts';
import { listWords, type View } from '../../view/view.ts';

interface ApologyPartsProps {
  view: View;
  text: string;
  language: Language;
  /** Whether no part is asked for that admits anything. */
  legalHold: boolean;
}

const HEIGHT = 8;
// Between two parts, in the units of their weights.
const GAP = 0.2;

const isFound = ({ found }: ScoredComponent): boolean => found.length > 0;

// Each part is as wide as its weight; the sentence beside the bar says the same.
const Bar = ({ components, full }: ApologyScore) => (
  <svg viewBox={`0 0 ${full} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
    {components.map((part, i) => (
      <rect
        class={isFound(part) ? 'found' : undefined}
        x={components.slice(0, i).reduce((sum, { weight }) => sum + weight, 0)}
        width={part.weight - GAP}
        height={HEIGHT}
      />
    ))}
  </svg>
);

/** The parts that an apology is asked for, as a bar and in words: those in the text, and those that are missing. */
export const ApologyParts = ({ view, text, language, legalHold }: ApologyPartsProps) => {
  const score = apologyScore(text, { language, legalHold }, view.rules);
  const { components } = score;
  const words = view.t.apology;
  const named = (parts: readonly ScoredComponent[]) =>
    listWords(
      view,
      parts.map(({ component }) => words.parts[component]),
    );
  const found = components.filter(isFound);
  const missing = components.filter((part) => !isFound(part));
  return (
    <div class="apology">
      <p>
        <b>{words.count(found.length, components.length)}</b>{' '}
        {found.length > 0 && `${words.found(named(found))} `}
        {missing.length > 0 && words.missing(named(missing))}
      </p>
      <Bar {...score} />
    </div>
  );
};
