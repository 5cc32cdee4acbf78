import { fileURLToPath } from 'node:url';
import { loadDraftingPrompts, loadPlaybook } from '#adapters/layer/prompts/drafting.ts';
import { loadToneRules } from '#adapters/layer/prompts/tone.ts';
import type { Channel } from '#domain/channel/channel.ts';
import type { DraftRequest } from '#domain/draft/draft.ts';
import { Brief } from '#domain/tone/brief.ts';

export const promptsFolder = fileURLToPath(new URL('../../../prompts/', import.meta.url));

export const playbook = loadPlaybook(promptsFolder);
export const prompts = loadDraftingPrompts(promptsFolder);
export const rules = loadToneRules(promptsFolder);

type Given = Partial<DraftRequest['brief']>;

/** A request with no more in its brief than is given. */
export const request = (
  given: Given,
  channels: readonly Channel[],
  rest: Partial<DraftRequest> = {},
): DraftRequest => {
  const brief = Brief.parse({
    kind: 'holding',
    language: 'sv',
    organisation: { name: 'Exempeltåg', domains: ['exempel.example'] },
    ...given,
  });
  return {
    brief,
    channels,
    incident: { title: 'Haveriet (internt)', summary: 'Hemlig sammanfattning' },
    ...rest,
  };
};

/** A train accident, as the writer typed it: one fact lacks its full stop. */
export const accident: Record<'sv' | 'en', Given> = {
  sv: {
    language: 'sv',
    facts: [
      {
        id: 'f1',
        status: 'confirmed',
        text: 'Ett tåg spårade ur vid Ekby den 22 november kl. 12.05',
      },
      { id: 'f2', status: 'confirmed', text: 'Två personer har förts till sjukhus.' },
    ],
  },
  en: {
    language: 'en',
    facts: [
      {
        id: 'f1',
        status: 'confirmed',
        text: 'A train left the rails at Ekby at 12:05 on 22 November',
      },
      { id: 'f2', status: 'confirmed', text: 'Two people have been taken to hospital.' },
    ],
  },
};
