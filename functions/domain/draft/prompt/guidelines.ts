import { guidelineText, RuleSetId, type RuleSets } from '../../tone/rule-sets.ts';
import { Language } from '../../values/language.ts';
import type { PromptPart } from './parts.ts';

/** The guidelines as parts of the drafting prompt: one for each rule set and language. */
export const guidelineParts = (sets: RuleSets): PromptPart[] =>
  RuleSetId.options.flatMap((id) =>
    Language.options.map((language) => {
      const { title, version, changelog } = sets[id];
      return {
        id: `guidelines-${id}`,
        version,
        for: `${id}-${language}` as const,
        input: [],
        changelog,
        text: `# ${title[language]}\n\n${guidelineText(sets[id], language)}`,
      };
    }),
  );
