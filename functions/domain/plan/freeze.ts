import * as z from 'zod';

const FreezeRule = z.enum(['all', 'ask', 'none']);

const RULES = { 1: 'all', 2: 'all', 3: 'ask' } as const;

/**
 * Whether opening an incident of a severity freezes ordinary posts: `all` of them, `none`, or as the one
 * who opens it says (`ask`).
 */
export const Freeze = z.strictObject({ 1: FreezeRule, 2: FreezeRule, 3: FreezeRule });
export type Freeze = z.infer<typeof Freeze>;

interface Freezing {
  freeze?: Freeze | undefined;
}

/** What the plan says about ordinary posts while a crisis of a severity lasts. */
export const freezeRule = (
  { freeze = RULES }: Freezing,
  severity: 1 | 2 | 3,
): z.infer<typeof FreezeRule> => freeze[severity];

/** Whether an incident that opens freezes ordinary posts. */
export const freezes = (
  plan: Freezing,
  { severity, freeze: chosen = false }: { severity: 1 | 2 | 3; freeze?: boolean | undefined },
): boolean => {
  const rule = freezeRule(plan, severity);
  return rule === 'all' || (rule === 'ask' && chosen);
};
