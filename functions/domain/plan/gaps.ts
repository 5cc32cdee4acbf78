import type { Channel } from '../channel/channel.ts';
import type { Kind } from '../kind/kind.ts';
import { contactFault, isInWords } from '../values/contact.ts';
import type { Language } from '../values/language.ts';
import type { Moment } from './handover.ts';
import { type OverviewRow, whoApproves } from './overview.ts';
import type { Plan, Severity } from './plan.ts';

const SEVERITIES: readonly Severity[] = [1, 2, 3];

/** What nobody may approve at a severity: everything, or these kinds there. */
export type Gap =
  | { severity: Severity; isWhole: true }
  | {
      severity: Severity;
      isWhole: false;
      kinds: Kind[];
      channels: readonly Channel[];
      languages: readonly Language[];
    };

const isOpen = ({ lines }: OverviewRow): boolean => lines.some(({ people }) => people.length === 0);

const gapsAt = (severity: Severity, rows: readonly OverviewRow[]): Gap[] => {
  const open = rows.filter(isOpen);
  if (open.length === rows.length) return [{ severity, isWhole: true }];
  const byPlace = Object.groupBy(open, ({ languages, channels }) =>
    JSON.stringify([languages, channels]),
  );
  return Object.values(byPlace).flatMap((group = []) => {
    const [row] = group;
    if (!row) return [];
    const { channels, languages } = row;
    return [
      { severity, isWhole: false, kinds: group.map(({ kind }) => kind), channels, languages },
    ];
  });
};

/** What a plan leaves open at a moment: statements that nobody may approve; kinds with the same gap stand together. */
export const gapsOf = (plan: Plan, moment: Moment): Gap[] => {
  const rows = whoApproves(plan, moment);
  return SEVERITIES.flatMap((severity) =>
    gapsAt(
      severity,
      rows.filter((row) => row.severity === severity),
    ),
  );
};

const sentenceFor = (gap: Gap): string => {
  const { severity } = gap;
  if (gap.isWhole)
    return `Nobody may approve anything of severity ${severity}: give a mandate that severity.`;
  const place = `in ${gap.languages.join(' and ')} to ${gap.channels.join(', ')}`;
  return `Nobody may approve ${gap.kinds.join(', ')} ${place} of severity ${severity}: widen a mandate.`;
};

/** Whether the newsroom lacks the accessibility statement that the law asks of public bodies. */
export const lacksAccessibility = ({ organisation }: Pick<Plan, 'organisation'>): boolean =>
  organisation.publicBody === true && organisation.accessibility === undefined;

const ACCESSIBILITY_GAP =
  'A public body owes its readers an accessibility statement: fill in organisation.accessibility.';

const contactGap = (contact: string): string[] => {
  const fault = contactFault(contact);
  if (fault) return [`organisation.contacts: “${contact}” ${fault}.`];
  return isInWords(contact)
    ? [`organisation.contacts: “${contact}” is taken as words: it holds no number and no address.`]
    : [];
};

/** The contacts that everyone is given and that lead nowhere, or that are words; one sentence each. */
export const contactGaps = ({ organisation }: Pick<Plan, 'organisation'>): string[] =>
  organisation.contacts.flatMap(contactGap);

/** What a plan leaves open, one sentence each, for who starts or deploys Talan with it. */
export const planGaps = (plan: Plan, at: Date): string[] => [
  ...gapsOf(plan, { at, handovers: [] }).map(sentenceFor),
  ...(lacksAccessibility(plan) ? [ACCESSIBILITY_GAP] : []),
  ...contactGaps(plan),
];
