import * as z from 'zod';

/** What the record keeps of a question to a model (`Asked` in the domain of drafts). */
export const promptTrace = () =>
  z.strictObject({
    promptId: z.string(),
    promptHash: z.string(),
    model: z.string().optional(),
    tokens: z.strictObject({ input: z.number(), output: z.number() }).optional(),
  });
