import { onceFor } from './once-for.ts';
import type { ToneRules } from './rules.ts';

/** Makes rules of which one alone is asked, and that judge nothing. */
export const onlyRule = (rule: string): ((rules: ToneRules) => ToneRules) =>
  onceFor((rules: ToneRules) => ({
    ...rules,
    rules: rules.rules.filter(({ id }) => id === rule),
    learned: { rules: new Set(), judge: () => ({ broken: [], suspected: new Set() }) },
  }));
