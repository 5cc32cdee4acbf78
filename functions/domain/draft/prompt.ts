import { ruleSetFor } from '../tone/rule-sets.ts';
import { hashOf } from '../values/canonical.ts';
import type { DraftRequest } from './draft.ts';
import { materialOf } from './material.ts';
import { type PromptPart, type Prompts, partFor } from './prompts.ts';

/** What is sent to a language model, and from which words of ours it was made. */
export interface Prompt {
  messages: { role: 'system' | 'user'; content: string }[];
  /** Ids and versions of the parts used, e.g.
   * `drafting-common@1+guidelines-crisis@1+drafting-sv@1+drafting-holding@1`. */
  promptId: string;
  /** SHA-256 (hex) over the canonical JSON (RFC 8785) of the parts used. */
  promptHash: string;
}

const contentOf = ({ id, version, text }: PromptPart) => ({ id, version, text });

/**
 * Composes the messages for a request: our own words as system message, everything given as data in
 * the user message. Pure. Throws `PromptMissing` for a kind without a prompt (ask `canPrompt` first).
 */
export const composePrompt = (request: DraftRequest, prompts: Prompts): Prompt => {
  const { kind, language, phase } = request.brief;
  const parts = [
    partFor(prompts, 'all'),
    partFor(prompts, `${ruleSetFor(phase)}-${language}`),
    partFor(prompts, language),
    partFor(prompts, kind),
  ] as const;
  return {
    messages: [
      { role: 'system', content: parts.map(({ text }) => text).join('\n\n') },
      { role: 'user', content: materialOf(request) },
    ],
    promptId: parts.map(({ id, version }) => `${id}@${version}`).join('+'),
    promptHash: hashOf(parts.map(contentOf)),
  };
};
