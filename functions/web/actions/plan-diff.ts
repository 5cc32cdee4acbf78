import {
  applyPatch,
  createTwoFilesPatch,
  FILE_HEADERS_ONLY,
  type StructuredPatchHunk as Hunk,
  parsePatch,
} from 'diff';
import type { Incident } from '#domain/incident/incident.ts';
import { MAX_PLAN_DIFF, type ReviewInput } from '#domain/incident/review.ts';
import { holdsPhone, type PlanFile } from '#domain/plan/plan-file.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { withPlainEnds } from '#domain/values/text.ts';
import type { WebDeps } from '../deps.ts';

/** Why a change to the plan is not taken: it can't be shown, does not fit its file, or gives none that may be kept. */
export type PlanDiffRefusal =
  | { type: 'plan-not-shown' | 'plan-diff-unfit' | 'plan-holds-phone' }
  | { type: 'plan-not-valid'; problems: readonly string[] };

// More lines than these are another plan.
const MAX_CHANGED_LINES = 2_000;
// As git shows it.
const CONTEXT_LINES = 3;

/** The unified diff that turns a plan's file into a text, with LF line ends; undefined where that is too much. */
export const planDiffOf = ({ path, text }: PlanFile, changed: string): string | undefined => {
  const [before, after] = [withPlainEnds(text), withPlainEnds(changed)];
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MAX_CHANGED_LINES,
    context: CONTEXT_LINES,
  });
  // What is kept comes back with the next review, where a longer one would be refused.
  return diff !== undefined && diff.length <= MAX_PLAN_DIFF ? diff : undefined;
};

const isContext = (line: string): boolean => line.startsWith(' ');

// Fewer lines around a change than a diff shows: there the file begins, or ends.
const isAtEdge = (lines: readonly string[]): boolean =>
  !lines.slice(0, CONTEXT_LINES).every(isContext);

const isChanged = (text: string, { lines }: Hunk): boolean => {
  // "\ No newline at end of file" stands behind the line that it is about.
  const after = lines.flatMap((line, at) =>
    /^[ +]/.test(line) ? `${line.slice(1)}${lines[at + 1]?.startsWith('\\') ? '' : '\n'}` : [],
  );
  const [all, wanted] = [`\n${text}`, `\n${after.join('')}`];
  return (
    all.includes(wanted) &&
    (!isAtEdge(lines) || all.startsWith(wanted)) &&
    (!isAtEdge(lines.toReversed()) || all.endsWith(wanted))
  );
};

// A change of its first or last lines would fit once more.
const isHeld = (text: string, diff: string): boolean =>
  parsePatch(diff).every(({ hunks }) => hunks.every((hunk) => isChanged(text, hunk)));

/** The text that a diff turns a plan's file into; undefined where it does not fit, or the plan holds it already. */
export const planAfter = ({ text }: PlanFile, diff: string): string | undefined => {
  const plain = withPlainEnds(text);
  try {
    return isHeld(plain, diff) ? undefined : applyPatch(plain, diff) || undefined;
  } catch {
    return undefined;
  }
};

/** A diff of the plan with the line ends of the plan's file, line by line, as `git apply` takes it. */
export const inEndsOf = (planFile: PlanFile | undefined, diff: string): string => {
  if (!planFile?.text.includes('\r\n')) return diff;
  const hunks = diff.indexOf('\n@@');
  // A line before "\ No newline at end of file" has none.
  const withEnds = diff.slice(hunks).replaceAll(/^[ +-][^\n]*(?=\n(?!\\))/gm, '$&\r');
  return diff.slice(0, hunks) + withEnds;
};

// A diff that someone sends may name other files: what is kept is made from what it does to the plan.
const checked = async (
  { planFile, planProblems }: Pick<WebDeps, 'planFile' | 'planProblems'>,
  diff: string,
): Promise<Result<string, PlanDiffRefusal>> => {
  if (!planFile) return refuse({ type: 'plan-not-shown' });
  const after = planAfter(planFile, diff);
  const own =
    after && after !== withPlainEnds(planFile.text) ? planDiffOf(planFile, after) : undefined;
  if (after === undefined || own === undefined) return refuse({ type: 'plan-diff-unfit' });
  if (holdsPhone(after)) return refuse({ type: 'plan-holds-phone' });
  const problems = await planProblems(after);
  return problems.length > 0 ? refuse({ type: 'plan-not-valid', problems }) : ok(own);
};

/**
 * A review whose change to the plan was held against the plan's file and its rules. A change that was written
 * down before stays as it is, also once the file has changed.
 */
export const withCheckedPlanDiff = async (
  deps: Pick<WebDeps, 'planFile' | 'planProblems'>,
  incident: Pick<Incident, 'review'>,
  input: ReviewInput,
): Promise<Result<ReviewInput, PlanDiffRefusal>> => {
  const diff = input.change.find(({ planDiff }) => planDiff !== undefined)?.planDiff;
  const isKept = incident.review?.change.some(({ planDiff }) => planDiff === diff);
  if (diff === undefined || isKept) return ok(input);
  const made = await checked(deps, diff);
  if (!made.ok) return made;
  const change = input.change.map((each) =>
    each.planDiff === undefined ? each : { ...each, planDiff: made.value },
  );
  return ok({ ...input, change });
};
