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

// "The passengers on the train" are named by "passengers" and "train", whatever their endings.
const beginnings = (each: string): string[] =>
  (each.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [])
    .filter((word) => word.length >= WEIGHTY_CHARACTERS)
    .map((word) => word.slice(0, Math.max(WEIGHTY_CHARACTERS, word.length - ENDING_CHARACTERS)));

const names = (text: string, each: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const begun = beginnings(each);
  return (
    text.toLowerCase().includes(each.toLowerCase()) ||
    (begun.length > 0 && begun.every((start) => words.some((word) => word.startsWith(start))))
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
  const bases = statement.texts
    .flatMap(({ channel, title = '', text }) => [
      ...restsOn({ channel, text }, brief, rules),
      ...restsOn({ channel, text: title }, brief, rules),
    ])
    .flatMap(({ basis, partly }) => [...basis, ...partly]);
  const idsOf = (kind: BasisKind) =>
    new Set(bases.filter((each) => each.kind === kind).flatMap(({ ids }) => ids));
  const [commitments, contacts] = [idsOf('commitment'), idsOf('contact')];
  const words = statement.texts.map(({ title = '', text }) => `${title} ${text}`);
  return {
    commitments: incident.commitments.filter((each) => commitments.has(each)),
    contacts: incident.contacts.filter(
      (each) => contacts.has(each) || words.some((text) => leadsTo(text, each)),
    ),
    affected: incident.affected.filter((each) => words.some((text) => names(text, each))),
  };
};
