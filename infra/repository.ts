import { fileURLToPath } from 'node:url';

/** Path of a file or folder of this repository. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The folder of prompts, playbook templates and tone rules. */
export const PROMPTS_FOLDER = inRepository('prompts');
