import type { Incident } from '../../incident/incident.ts';
import type { Plan } from '../../plan/plan.ts';
import { samePhone } from '../../tone/mentions/phone.ts';
import { restsOn } from '../../tone/rests-on.ts';
import type { ToneRules } from '../../tone/rules.ts';
import type { BasisKind } from '../../tone/sources/basis.ts';
import type { Told } from '../basis.ts';
import type { Statement } from '../statement.ts';
import { timelessBrief } from './brief.ts';

/** Shorter words say little of who someone is. */
const WEIGHTY_CHARACTERS = 4;
/** What a language adds to a word at its end, or changes there. */
const ENDING_CHARACTERS = 2;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];

// "The passengers on the train" are named by "passengers" as by "train", whatever their endings.
const beginnings = (each: string): string[] =>
  wordsIn(each)
    .filter((word) => word.length >= WEIGHTY_CHARACTERS)
    .map((word) => word.slice(0, Math.max(WEIGHTY_CHARACTERS, word.length - ENDING_CHARACTERS)));

const names = (text: string, each: string): boolean => {
  const words = wordsIn(text);
  return (
    ` ${words.join(' ')} `.includes(` ${wordsIn(each).join(' ')} `) ||
    beginnings(each).some((start) => words.some((word) => word.startsWith(start)))
  );
};

const phonesIn = (text: string): string[] =>
  (text.match(/\d[\d\s()/–-]{4,}\d/gu) ?? []).map((phone) => phone.replaceAll(/\D/gu, ''));

const callsFor = (text: string, contact: string): boolean => {
  const said = phonesIn(text);
  return phonesIn(contact).some((own) => said.some((each) => samePhone(own, each)));
};

// Mail addresses and addresses of pages.
const addressesIn = (contact: string): string[] =>
  contact.toLowerCase().match(/[^\s<>(),:/]+[@.][^\s<>(),]*[^\s<>(),.]/gu) ?? [];

const leadsTo = (text: string, contact: string): boolean =>
  callsFor(text, contact) ||
  addressesIn(contact).some((address) => text.toLowerCase().includes(address));

/** What the words of a statement tell of its incident besides facts, so that they rest on it. */
export const toldBy = (
  statement: Statement,
  incident: Incident,
  plan: Plan,
  rules: ToneRules,
): Told => {
  const brief = timelessBrief(statement, incident, plan);
  const { texts, variants = [] } = statement;
  const bases = texts
    .flatMap(({ channel, title = '', text }) =>
      [text, title, ...variants].flatMap((said) => restsOn({ channel, text: said }, brief, rules)),
    )
    .flatMap(({ basis, partly }) => [...basis, ...partly]);
  const idsOf = (kind: BasisKind) =>
    new Set(bases.filter((each) => each.kind === kind).flatMap(({ ids }) => ids));
  const [commitments, contacts, policies] = [
    idsOf('commitment'),
    idsOf('contact'),
    idsOf('policy'),
  ];
  const words = [...texts.map(({ title = '', text }) => `${title} ${text}`), ...variants];
  return {
    commitments: incident.commitments.filter((each) => commitments.has(each)),
    contacts: incident.contacts.filter(
      (each) => contacts.has(each) || words.some((text) => leadsTo(text, each)),
    ),
    affected: incident.affected.filter((each) => words.some((text) => names(text, each))),
    policies: incident.policies.filter((each) => policies.has(each)),
  };
};
