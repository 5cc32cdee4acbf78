import { loadDraftingPrompts } from '#adapters/layer/prompts/drafting.ts';
import { loadJudgePrompts } from '#adapters/layer/prompts/judge.ts';
import { createDrafter } from '#adapters/openai/drafter.ts';
import { createJudge } from '#adapters/openai/judge.ts';
import { createModelCheck } from '#adapters/openai/model-check.ts';
import type { Draft, DraftRequest } from '#domain/draft/draft.ts';
import { limitsOf } from '#domain/model/configuration.ts';
import { Brief } from '#domain/tone/brief.ts';
import { describePlainCommand, runCommand } from '../command.ts';
import { reportOn, type Trial, tryOut } from '../local/model-report.ts';
import { type Settings, settingsFrom } from '../local/settings.ts';
import { PROMPTS_FOLDER } from '../repository.ts';

const USAGE = 'Use: npm run -s model-check (OPENAI_MODEL and the like say which model)';
const NO_MODEL =
  'No language model is configured: set OPENAI_MODEL, and OPENAI_BASE_URL or OPENAI_API_KEY. Until then the playbook writes.';

const brief = Brief.parse({
  kind: 'holding',
  language: 'sv',
  organisation: { name: 'Exempelverket', domains: ['exempel.example'] },
  facts: [
    { id: 'f1', status: 'confirmed', text: 'En vattenledning i Norrby har gått sönder.' },
    { id: 'f2', status: 'unconfirmed', text: 'Omkring 400 hushåll saknar vatten.' },
  ],
  contacts: ['va@exempel.example'],
});

/** A made-up statement, about as long as a real one. */
const request: DraftRequest = {
  brief,
  channels: ['newsroom', 'x'],
  incident: { title: 'Vattenläcka', summary: 'En ledning brast i morse.' },
};

type Model = NonNullable<Settings['model']>;

const opinionsOf = async (model: Model, { texts }: Draft): Promise<Trial> => {
  const { judge: limits } = limitsOf(model);
  const judge = createJudge(model, loadJudgePrompts(PROMPTS_FOLDER));
  return tryOut({ does: 'gives opinions', mayTakeMs: limits.attemptMs }, () =>
    judge.judge({ brief, texts, published: [] }),
  );
};

// Where a small question has no answer, a large one has none either.
const trialsOf = async (model: Model) => {
  const answer = await tryOut({ does: 'answers' }, createModelCheck(model));
  if (answer.failure) return { trials: [answer], level: undefined };
  const { draft: limits } = limitsOf(model);
  const drafter = createDrafter(model, loadDraftingPrompts(PROMPTS_FOLDER));
  const drafted = await tryOut({ does: 'drafts', mayTakeMs: limits.attemptMs }, () =>
    drafter.draft(request),
  );
  const opinions = drafted.value ? [await opinionsOf(model, drafted.value)] : [];
  return { trials: [answer, drafted, ...opinions], level: answer.value };
};

const checkModel = async (): Promise<number> => {
  const { model } = settingsFrom(process.env);
  if (!model) throw new Error(NO_MODEL);
  const { trials, level } = await trialsOf(model);
  console.log(reportOn(model, trials, level));
  return trials.every(({ failure }) => !failure) ? 0 : 1;
};

export const run = describePlainCommand(USAGE, checkModel);

if (import.meta.main) await runCommand(run);
