import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, as measured, the longest first: each takes 20 s or more of four at once. */
export const longest: readonly string[] = [
  'test/e2e/kill.test.ts',
  'test/infra/rights.test.ts',
  'test/workflow/crash.test.ts',
  'test/workflow/freezing.test.ts',
  'test/e2e/accessibility.test.ts',
  'test/e2e/crisis.test.ts',
  'test/workflow/channel-answers.test.ts',
  'test/borders.test.ts',
  'test/web/language-switch.test.ts',
  'test/evals/hostile.test.ts',
  'test/workflow/publishing.test.ts',
  'test/workflow/asking.test.ts',
  'test/workflow/drafting.test.ts',
  'test/infra/practice/practise.test.ts',
  'test/evals/judgement/judgement.test.ts',
  'test/domain/tone/corpus/corpus.test.ts',
  'test/domain/tone/check-tone-hostile.test.ts',
  'test/steps/retain/retain.test.ts',
  'test/workflow/promising.test.ts',
  'test/infra/commands/every-command.test.ts',
  'test/domain/draft/playbook/legal-hold.test.ts',
  'test/workflow/sweep.test.ts',
  'test/e2e/api-story.test.ts',
  'test/adapters/channels/bluesky/contract.test.ts',
  'test/workflow/placing.test.ts',
  'test/e2e/story.test.ts',
  'test/domain/draft/playbook/write-playbook-properties.test.ts',
  'test/workflow/clearances.test.ts',
  'test/e2e/contest.test.ts',
  'test/infra/local/step-functions/conformance/outside.test.ts',
  'test/adapters/dynamodb/full-incident.test.ts',
  'test/workflow/lapsing.test.ts',
  'test/e2e/api-refusals.test.ts',
  'test/workflow/superseding.test.ts',
  'test/workflow/scheduling.test.ts',
  'test/domain/statement/demand.test.ts',
  'test/steps/freeze.test.ts',
];

const place = ({ moduleId }: Pick<TestSpecification, 'moduleId'>): number => {
  const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at < 0 ? longest.length : at;
};

/**
 * Begins with the files that take longest, so that none of them is left alone in the end. Without it the size of a
 * file decides at the first run of a clone, and the longest is a short file.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
