import { one, type Values } from '../form/values.ts';

/** The field that carries for which address a request was typed. */
export const DRAFT_FIELD = 'draft';

// An id and a kind fit; what else someone sends is cut off.
const MAX_DRAFT_LENGTH = 120;

type Query = Readonly<Record<string, string>>;

/** What an address asks for: requests for different things are different drafts. */
export const draftOf = (query: Query): string =>
  ['kind', 'language', 'from', 'corrects', 'withdraws']
    .flatMap((name) => (query[name] ? [`${name}-${query[name]}`] : []))
    .join('-')
    .slice(0, MAX_DRAFT_LENGTH);

/** The fields that an address sets. */
export const fixedBy = ({ kind, language, corrects, withdraws }: Query): string[] => [
  ...(kind || corrects || withdraws ? ['kind'] : []),
  ...(language ? ['language'] : []),
];

/** The name under which the browser keeps a request for a statement until it was sent. */
export const draftName = (incidentId: string, values: Values): string =>
  `statement-new-${incidentId}-${one(values, DRAFT_FIELD).slice(0, MAX_DRAFT_LENGTH)}`;
