import { apologyComponents, componentPhrases, findComponent } from '../apology-components.ts';
import { type Finder, missing } from '../rule.ts';

const MIN_COMPONENTS = 4;

/** An apology has most of its six parts, and says what we do to make up for what happened. */
export const apologyComponentsRule: Finder = {
  reads: 'text',
  lists: componentPhrases,
  check: ({ reading, phrasesOf }) => {
    const lacking = apologyComponents.filter(
      (component) => findComponent(reading, component, phrasesOf).length === 0,
    );
    const count = apologyComponents.length - lacking.length;
    if (count >= MIN_COMPONENTS && !lacking.includes('repair')) return [];
    return missing({ count: String(count), missing: lacking.join(',') });
  },
};
