import { ruleSetFor } from '../../tone/rule-sets.ts';
import { hashOf } from '../../values/canonical.ts';
import type { DraftRequest } from '../draft.ts';
import { type Prompts, partFor } from './parts.ts';
import { userMessage } from './user-message.ts';

/** The messages to a language model, and the prompt files that they were made of. */
export interface Prompt {
  messages: { role: 'system' | 'user'; content: string }[];
  /**
   * Ids and versions of the parts used, such as
   * `drafting-common@4+guidelines-crisis@2+drafting-sv@2+drafting-holding@2+exemplars-holding-sv@1`.
   */
  promptId: string;
  /** SHA-256 (hex) over the canonical JSON (RFC 8785) of the parts used. */
  promptHash: string;
}

/** A prompt file, as far as a prompt is made of it. */
interface Part {
  id: string;
  version: number;
  text: string;
}

/** A prompt of these parts as system message and of data as user message. */
export const promptOf = (parts: readonly Part[], data: string): Prompt => ({
  messages: [
    { role: 'system', content: parts.map(({ text }) => text).join('\n\n') },
    { role: 'user', content: data },
  ],
  promptId: parts.map(({ id, version }) => `${id}@${version}`).join('+'),
  promptHash: hashOf(parts.map(({ id, version, text }) => ({ id, version, text }))),
});

/**
 * Composes the messages for a request: our own words as system message, everything given as data in
 * the user message. Pure. Throws `PromptMissing` for a kind without a prompt.
 */
export const composePrompt = (request: DraftRequest, prompts: Prompts): Prompt => {
  const { kind, language, phase } = request.brief;
  const guidelines = `${ruleSetFor(phase)}-${language}` as const;
  const exemplars = `${kind}-${language}` as const;
  const audiences = ['all', guidelines, language, kind, exemplars] as const;
  return promptOf(
    audiences.map((audience) => partFor(prompts, audience)),
    userMessage(request),
  );
};
