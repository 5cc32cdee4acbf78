import type { Drafter } from '#domain/draft/draft.ts';
import type { Playbook } from '#domain/draft/playbook/playbook.ts';
import type { Anchors } from '#domain/journal/anchor.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { Judge } from '#domain/judge/judge.ts';
import type { Notifier } from '#domain/notify/notifier.ts';
import type { Log } from '#domain/observe/log.ts';
import type { Metrics } from '#domain/observe/metrics.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Newsroom } from '#domain/publish/newsroom.ts';
import type { Publishers } from '#domain/publish/publisher.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import type { TaskTokens, Workflow } from '#domain/workflow/workflow.ts';

/** All that the steps need from outside; each step names the part that it uses. */
export interface StepDeps {
  journal: StateJournal;
  workflow: Workflow;
  tokens: TaskTokens;
  notifier: Notifier;
  publishers: Publishers;
  newsroom: Newsroom;
  anchors: Anchors;
  /** Undefined where no model is configured: then the playbook writes. */
  drafter: Drafter | undefined;
  /** Undefined where no model is configured: then nobody has an opinion. */
  judge: Judge | undefined;
  playbook: Playbook;
  plan: Plan;
  rules: ToneRules;
  log: Log;
  metrics: Metrics;
  now: () => Date;
}
