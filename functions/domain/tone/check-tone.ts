import { channelProfile } from '../channel/channel.ts';
import { threatensLife } from '../incident/harm.ts';
import type { Brief } from './brief.ts';
import type { Finding } from './finding.ts';
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

// Readers of a short text about a danger must learn what to do; the rest may have no room.
const givesWay = (rule: Rule, { channel, brief }: ReadPart): boolean =>
  rule.givesWay === true &&
  channelProfile(channel).draftSize === 'short' &&
  brief.publicAction !== undefined &&
  threatensLife(brief.harm);

const severityOf = (hit: Hit, rule: Rule, read: ReadPart, rules: ToneRules): Finding['severity'] =>
  hit.onlyWarns || givesWay(rule, read)
    ? 'warn'
    : severityIn(rule, read.brief, setFor(read.brief, rules));

const findingOf = (hit: Hit, rule: Rule, read: ReadPart, rules: ToneRules): Finding => {
  const { start, end } = placeOf(hit, read);
  const hasPlace = hit.place !== undefined || hit.original !== undefined;
  const found = read.reading.original.slice(start, Math.min(end, start + MAX_FOUND_LENGTH));
  return {
    channel: read.channel,
    rule: rule.id,
    severity: severityOf(hit, rule, read, rules),
    start,
    end,
    params: {
      ...(hasPlace && !hit.isPrivate && { found: found.toWellFormed() }),
      ...hit.params,
      ...(read.part === 'title' && { part: 'title' }),
    },
  };
};

const findingsOf = (rule: Rule, parts: readonly ReadPart[], rules: ToneRules): Finding[] =>
  parts
    .filter(({ part }) => part === 'text' || rule.reads === 'text-and-title')
    .flatMap((read) =>
      rule
        .check(checkOf(read, rule.id, rules))
        .slice(0, MAX_FINDINGS)
        .map((hit) => findingOf(hit, rule, read, rules)),
    );

// The first finding of every rule comes before the second of any, so that the limit silences no rule.
const takeInTurns = (perRule: readonly Finding[][]): Finding[] => {
  const longest = Math.max(0, ...perRule.map((findings) => findings.length));
  return Array.from({ length: longest }).flatMap((_, rank) =>
    perRule.flatMap((findings) => findings[rank] ?? []),
  );
};

const inTitle = (finding: Finding): boolean => finding.params['part'] === 'title';

const byPlace = (one: Finding, other: Finding): number =>
  Number(inTitle(other)) - Number(inTitle(one)) || one.start - other.start;

/**
 * Runs every rule that applies, under the rule set of the brief's phase, on the text of one channel and
 * its title. Offsets are UTF-16 code units of the text, or of the title where `params.part` is `title`;
 * `params.found` holds the words there. Never throws, whatever the text; takes time in proportion to its
 * length. At most 100 findings, in the order of the text, title first.
 */
export const checkTone = (text: ToneText, brief: Brief, rules: ToneRules): Finding[] => {
  const parts = readParts(text, brief, rules);
  return takeInTurns(
    rules.rules
      .filter((rule) => appliesIn(rule, brief, setFor(brief, rules)))
      .map((rule) => findingsOf(rule, parts, rules)),
  )
    .slice(0, MAX_FINDINGS)
    .toSorted(byPlace);
};
