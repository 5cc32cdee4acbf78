import { sentenceBasis } from './basis/sentence-basis.ts';
import type { Brief } from './brief.ts';
import { tokensPlace } from './matching/places.ts';
import { checkOf, readParts, type ToneText } from './read-parts.ts';
import type { Check } from './rule.ts';
import type { ToneRules } from './rules.ts';
import type { Basis, Place, SentenceBasis } from './sources/basis.ts';

/** The rule whose data say which forms of words rest on nothing but themselves. */
export const RESTS_ON_NOTHING = 'rests-on-nothing';

const NOTHING: readonly Basis[] = [{ kind: 'nothing', ids: [] }];

const original = ({ reading }: Check, { start, end }: Place): Place => ({
  start: reading.clean.start(start),
  end: reading.clean.end(end),
});

const wordRuns = (check: Check, places: readonly number[]): Place[] => {
  const runs: { from: number; to: number }[] = [];
  for (const at of places) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  const { words } = check.reading;
  return runs.map(({ from, to }) =>
    original(check, { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }),
  );
};

/**
 * What each sentence of a text rests on by its own words, whoever wrote them and whatever a model claims:
 * facts, commitments, contacts, the action to take, or a form of courtesy, uncertainty or pointing
 * elsewhere that `prompts/tone/rests-on-nothing.yaml` lists. Offsets are those of the text.
 */
export const restsOn = (text: ToneText, brief: Brief, rules: ToneRules): SentenceBasis[] => {
  const [part] = readParts({ channel: text.channel, text: text.text }, brief, rules);
  if (!part) return [];
  const check = checkOf(part, RESTS_ON_NOTHING, rules);
  const { sentences } = check.reading;
  return sentences
    .filter(({ words }) => words.to > words.from)
    .map((sentence) => {
      const { basis, partly, unsupported } = sentenceBasis(check, sentence);
      return {
        ...original(check, tokensPlace(check, sentence)),
        basis: basis.length > 0 ? basis : NOTHING,
        partly,
        unsupported: wordRuns(check, unsupported),
      };
    });
};
