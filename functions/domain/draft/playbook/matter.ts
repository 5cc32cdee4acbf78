import { capitalised } from '../../values/capitalised.ts';
import { patternOf } from '../../values/pattern.ts';
import { decapitalised } from './prose/clause.ts';
import { splitSentences } from './prose/split.ts';
import type { SlotContext } from './slot-context.ts';
import { namesIn } from './story.ts';
import type { Words } from './words.ts';

/** Where it happened, from what says what happened on: "in Corn Street", "between Ek and Al". */
const placeAfter = (text: string, { matter: { place } }: Words): string =>
  patternOf(place, 'u').exec(text)?.[0] ?? '';

/**
 * What it is about, in fewer words than the key fact, and where: "Gas leak in Corn Street". Undefined where that is
 * denied, over or only said by somebody, or where no word tells.
 */
export const matterIn = ({
  request: { brief },
  story: { key },
  playbook: { words },
}: SlotContext): string | undefined => {
  const [text = ''] = splitSentences(key?.text ?? '');
  const { short, unless } = words.matter;
  for (const { word, say } of short) {
    const found = patternOf(word).exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index + found[0].length);
    const isDenied = patternOf(words.topics['denies'] ?? '$^').test(before);
    if (isDenied || patternOf(unless).test(text)) return undefined;
    const what = say.replace(/\$(\d)/gu, (_, group: string) =>
      decapitalised(found[Number(group)] ?? '', namesIn(brief), words),
    );
    return capitalised(what + placeAfter(text.slice(found.index), words));
  }
  return undefined;
};
