import type { Alone } from '#domain/plan/alone.ts';
import type { Gap } from '#domain/plan/gaps.ts';
import { personIn, type Severity } from '#domain/plan/plan.ts';
import { keptFor } from '#domain/plan/retention.ts';
import { durationWords } from '#domain/values/duration-words.ts';
import { listWords, type View } from '../view/view.ts';

const severities: readonly Severity[] = [1, 2, 3];

const bySeverity = <Value>(
  view: View,
  values: Readonly<Record<Severity, Value>>,
  words: (value: Value) => string,
): string => {
  const said = severities.map((severity) => words(values[severity]));
  if (new Set(said).size === 1) return said[0] ?? '';
  return severities
    .map((severity) => `${view.t.names.severities[severity]}: ${words(values[severity])}`)
    .join('; ');
};

/** What the plan demands, one sentence each. */
export const demandWords = (view: View): string[] => {
  const { plan, t } = view;
  const words = t.admin;
  const { fourEyes, legalReview } = plan;
  const kept = keptFor(plan);
  const names = (levels: readonly Severity[]) =>
    listWords(
      view,
      levels.map((severity) => t.names.severities[severity]),
    );
  return [
    ...(fourEyes ? [words.fourEyes(names(fourEyes.severities))] : [words.noFourEyes]),
    ...(legalReview?.legalHold ? [words.legalReview] : []),
    words.passkeys(bySeverity(view, plan.passkey, (rule) => words.passkeyRules[rule])),
    words.told(
      bySeverity(view, plan.notify, (ways) => ways.map((way) => words.ways[way]).join(' + ')),
    ),
    words.updates(
      bySeverity(view, plan.updateEvery, (every) => durationWords(every, view.language)),
    ),
    words.kept({
      mentions: durationWords(kept.mentions, view.language),
      comments: durationWords(kept.comments, view.language),
      statements: durationWords(kept.statements, view.language),
    }),
  ];
};

/** Who reads what a plan leaves open. */
type PlanReader = Pick<View, 't' | 'language' | 'plan'>;

/** What nobody may approve. */
export const gapWords = (view: PlanReader, gap: Gap): string => {
  const { names, admin } = view.t;
  const severity = names.severities[gap.severity];
  if (gap.isWhole) return admin.wholeGap(severity);
  const named = <Name extends string>(ids: readonly Name[], words: Record<Name, string>) =>
    listWords(
      view,
      ids.map((id) => words[id]),
    );
  return admin.gap(
    named(gap.kinds, names.kinds),
    severity,
    named(gap.channels, names.channels),
    named(gap.languages, names.languages),
  );
};

/** Whom nobody can stand in for. */
export const aloneWords = (view: PlanReader, alone: Alone): string => {
  const name = personIn(view.plan, alone.person)?.name ?? alone.person;
  if (alone.to === 'review') return view.t.admin.reviewsAlone(name);
  const severities = alone.severities.map((severity) => view.t.names.severities[severity]);
  return view.t.admin.approvesAlone(name, listWords(view, severities));
};
