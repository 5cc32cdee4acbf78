import type { Finding } from '#domain/tone/finding.ts';
import type { ToneRules } from '#domain/tone/rules.ts';
import { corpusOf, findingsIn, isAlarmIn } from '#test/domain/tone/corpus/corpus.ts';

/** What a rule found of what it must find. */
interface Recall {
  rule: string;
  expected: number;
  found: number;
}

/** What the tone check makes of a set of the corpus. */
interface ToneFigures {
  name: string;
  recalls: Recall[];
  /** Bad texts, and those that nobody can approve without a reason. */
  bad: number;
  heldUp: number;
  good: number;
  /** Good texts in which words are marked, and those where that blocks. */
  alarms: number;
  blocking: number;
}

/** Runs the tone check over a set of the corpus, by other rules where they are named. */
export const toneFiguresOf = (name: string, by?: ToneRules): ToneFigures => {
  const texts = corpusOf(name).map((text) => ({ ...text, findings: findingsIn(text, by) }));
  const bad = texts.filter(({ good }) => !good);
  const asked = texts.flatMap(({ expect, findings }) =>
    expect.map((rule) => ({ rule, isFound: findings.some((one) => one.rule === rule) })),
  );
  const blocks = ({ severity }: Finding): boolean => severity === 'block';
  const alarmed = texts
    .filter(({ good }) => good)
    .map((text) => text.findings.filter(isAlarmIn(text)))
    .filter((alarms) => alarms.length > 0);
  return {
    name,
    recalls: Object.entries(Object.groupBy(asked, ({ rule }) => rule))
      .map(([rule, all = []]) => ({
        rule,
        expected: all.length,
        found: all.filter(({ isFound }) => isFound).length,
      }))
      .toSorted((one, other) => (one.rule < other.rule ? -1 : 1)),
    bad: bad.length,
    heldUp: bad.filter(({ findings }) => findings.some(blocks)).length,
    good: texts.length - bad.length,
    alarms: alarmed.length,
    blocking: alarmed.filter((all) => all.some(blocks)).length,
  };
};

/** Recall over all rules, 0 to 1. */
export const recallOf = ({ recalls }: ToneFigures): number => {
  const expected = recalls.reduce((sum, one) => sum + one.expected, 0);
  return recalls.reduce((sum, one) => sum + one.found, 0) / expected;
};

/** The part of the bad texts that something holds up, 0 to 1. */
export const heldUpOf = ({ bad, heldUp }: ToneFigures): number => heldUp / bad;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

/** The figures of a set as a table in Markdown. */
export const toneTableOf = (figures: ToneFigures): string => {
  const { name, recalls, bad, heldUp, good, alarms, blocking } = figures;
  return [
    `| rule, on the set ${name} | found |`,
    '|---|---|',
    ...recalls.map(({ rule, found, expected }) => `| ${rule} | ${found} of ${expected} |`),
    `| all rules | ${recallOf(figures).toFixed(2)} |`,
    `| bad texts that are blocked, by whichever rule | ${share(heldUp, bad)} |`,
    `| good texts with a false alarm | ${share(alarms, good)} |`,
    `| good texts that are blocked | ${share(blocking, good)} |`,
  ].join('\n');
};
