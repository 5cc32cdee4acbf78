import { channelProfile } from '../channel/channel.ts';
import { threatensLife } from '../incident/harm.ts';
import { measureLength } from '../length/measure.ts';
import type { Brief } from './brief.ts';
import type { Finding } from './finding.ts';
import { judgedHits, secondedHits, verdictsOn } from './judged-hits.ts';
import { statedAt } from './matching/stated-words.ts';
import { once, onceFor } from './once-for.ts';
import { checkOf, type ReadPart, readParts, type ToneText } from './read-parts.ts';
import type { Hit, Rule } from './rule.ts';
import { appliesIn, type RuleSetData, ruleSetFor, severityIn } from './rule-sets.ts';
import type { ToneRules } from './rules.ts';

// Nobody reads more, and they share one database item with the texts.
const MAX_FINDINGS = 100;
const MAX_FOUND_LENGTH = 200;

const placeOf = (
  { place, original }: Hit,
  { reading }: ReadPart,
): { start: number; end: number } => {
  if (original) return original;
  if (!place) return { start: 0, end: reading.original.length };
  return { start: reading.clean.start(place.start), end: reading.clean.end(place.end) };
};

const setFor = (brief: Brief, { sets }: ToneRules): RuleSetData => sets[ruleSetFor(brief.phase)];

// Readers of a short text must learn what to do, what happened and where help is; the rest may have no room.
const givesWay = ({ givesWay: to }: Rule, { channel, brief }: ReadPart): boolean =>
  channelProfile(channel).draftSize === 'short' &&
  (to === 'short' || (to === 'danger' && threatensLife(brief.harm)));

const severityOf = (hit: Hit, rule: Rule, read: ReadPart, rules: ToneRules): Finding['severity'] =>
  hit.onlyWarns || givesWay(rule, read)
    ? 'warn'
    : severityIn(rule, read.brief, setFor(read.brief, rules));

// Whoever fills a message with what to do can add nothing more.
const isOutOfRoom = ({ room = 0 }: Rule, { channel, brief, reading }: ReadPart): boolean => {
  if (room === 0 || channelProfile(channel).draftSize !== 'short') return false;
  const { length, limit } = measureLength(channel, reading.original, brief.channelLimits) ?? {};
  return length !== undefined && limit !== undefined && limit - length < room;
};

const hasPlace = ({ place, original }: Hit): boolean => (place ?? original) !== undefined;

const findingOf = (hit: Hit, rule: Rule, read: ReadPart, rules: ToneRules): Finding => {
  const { start, end } = placeOf(hit, read);
  const found = read.reading.original.slice(start, Math.min(end, start + MAX_FOUND_LENGTH));
  return {
    channel: read.channel,
    rule: rule.id,
    severity: severityOf(hit, rule, read, rules),
    start,
    end,
    params: {
      ...(hasPlace(hit) && (hit.isPrivate ? { hidden: 'yes' } : { found: found.toWellFormed() })),
      ...hit.params,
      ...(read.part === 'title' && { part: 'title' }),
    },
  };
};

const mayFind = (rule: Rule, read: ReadPart, rules: ToneRules): boolean =>
  (read.part === 'text' || rule.reads === 'text-and-title') &&
  !rule.notOn?.includes(read.channel) &&
  (rule.needs?.some((list) =>
    rules.phrases(read.lexicon.language, rule.id, list).mayBegin(read.reading.words),
  ) ??
    true);

const hitsOf = (rule: Rule, read: ReadPart, rules: ToneRules): readonly Hit[] =>
  mayFind(rule, read, rules)
    ? rule
        .check(checkOf(read, rule.id, rules))
        .filter(
          (hit) =>
            hasPlace(hit) ||
            severityOf(hit, rule, read, rules) === 'block' ||
            !isOutOfRoom(rule, read),
        )
        .slice(0, MAX_FINDINGS)
    : [];

type Place = Pick<Finding, 'start' | 'end'>;

const isApart = ({ start, end }: Place, others: readonly Place[]): boolean =>
  others.every((one) => one.end <= start || end <= one.start);

/**
 * What is left of a hit. Words that were confirmed stand as they are, whatever a rule makes of how they are said. What
 * was typed as a commitment or as what to do nobody has confirmed: what would block there warns.
 */
const leftOf = (read: ReadPart, rules: ToneRules): ((rule: Rule, hit: Hit) => Hit[]) => {
  const stated = once(() => statedAt(read));
  return (rule, hit) => {
    const how = rule.alsoStated || !hit.place ? undefined : stated()(hit.place);
    if (how === undefined) return [hit];
    const isKept = how === 'typed' && severityOf(hit, rule, read, rules) === 'block';
    return isKept ? [{ ...hit, onlyWarns: true }] : [];
  };
};

/** What is found in a text or title: a list for each rule, then what was judged. */
const findingsIn = (read: ReadPart, applied: readonly Rule[], rules: ToneRules): Finding[][] => {
  const verdicts = verdictsOn(read, rules);
  const left = leftOf(read, rules);
  const found = applied.flatMap((rule) => {
    const hits = hitsOf(rule, read, rules);
    // Most rules find nothing.
    if (hits.length === 0) return [];
    const seconded = secondedHits(hits, rule, read, verdicts, rules);
    return [{ rule, hits: seconded.flatMap((hit) => left(rule, hit)) }];
  });
  // What a rule marks is not judged by it too; nor is a sentence with a protected name, as a remark repeats it.
  const markedFor = (id: string): Place[] =>
    found.flatMap(({ rule, hits }) =>
      hits
        .filter((hit) => hasPlace(hit) && (hit.isPrivate || rule.id === id))
        .map((hit) => placeOf(hit, read)),
    );
  const judged = judgedHits(read, verdicts, applied, rules)
    .flatMap(({ rule, hit }) => left(rule, hit).map((one) => findingOf(one, rule, read, rules)))
    .filter((finding) => isApart(finding, markedFor(finding.rule)));
  return [
    ...found.map(({ rule, hits }) => hits.map((hit) => findingOf(hit, rule, read, rules))),
    judged,
  ];
};

// The first finding of every rule comes before the second of any, so that the limit silences no rule.
const takeInTurns = (perRule: readonly Finding[][]): Finding[] => {
  const longest = Math.max(0, ...perRule.map((findings) => findings.length));
  return Array.from({ length: longest }).flatMap((_, rank) =>
    perRule.flatMap((findings) => findings[rank] ?? []),
  );
};

const appliedIn = onceFor((rules: ToneRules) =>
  onceFor((brief: Brief): readonly Rule[] => {
    const set = setFor(brief, rules);
    return rules.rules.filter((rule) => appliesIn(rule, brief, set));
  }),
);

const inTitle = (finding: Finding): boolean => finding.params['part'] === 'title';

const byPlace = (one: Finding, other: Finding): number =>
  Number(inTitle(other)) - Number(inTitle(one)) || one.start - other.start;

/**
 * Runs every rule that applies, under the rule set of the brief's phase, on the text of one channel and
 * its title, and judges its sentences by what was learned. Offsets are UTF-16 code units of the text, or of the title where `params.part` is `title`;
 * `params.found` holds the words there, unless nothing may keep them (`params.hidden`). Never throws, whatever the text; takes time in proportion to its
 * length. At most 100 findings, in the order of the text, title first.
 */
export const checkTone = (text: ToneText, brief: Brief, rules: ToneRules): Finding[] => {
  const applied = appliedIn(rules)(brief);
  return takeInTurns(
    readParts(text, brief, rules).flatMap((read) => findingsIn(read, applied, rules)),
  )
    .slice(0, MAX_FINDINGS)
    .toSorted(byPlace);
};
