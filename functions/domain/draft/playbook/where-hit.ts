import type { Fact } from '../../incident/fact.ts';
import { basesOf } from '../../tone/names/comparable.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import type { SlotContext } from './slot-context.ts';

const NAME = /(?<=\s)\p{Lu}\p{L}+/gu;
const WORD = /\p{Lu}\p{L}+/gu;

/** What happens in the places, or to the companies, that those hit are named by: "our colleagues in Harle". */
export const factsWhereHit = ({ request: { brief }, story }: SlotContext): Fact[] => {
  const named = publishableAffected(brief).flatMap((each) => each.match(NAME) ?? []);
  const names = new Set(named.flatMap(basesOf));
  return [...story.keyRest, ...story.others].filter(({ text }) =>
    (text.match(WORD) ?? []).flatMap(basesOf).some((word) => names.has(word)),
  );
};
