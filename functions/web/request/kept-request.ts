import { one, type Values } from '../form/values.ts';

/** The parameters in the address of the form. */
export type RequestQuery = Readonly<Record<string, string>>;

/** The field for the name of the request: several may be typed for one incident. */
export const REQUEST_FIELD = 'draft';

// An id and a kind fit; anything longer is cut off.
const MAX_LENGTH = 120;

/** Names a request by the parameters of its address, so that the browser keeps each apart. */
export const requestNamed = (query: RequestQuery): string =>
  ['kind', 'last', 'language', 'from', 'like', 'corrects', 'withdraws']
    .flatMap((name) => (query[name] ? [`${name}-${query[name]}`] : []))
    .join('-')
    .slice(0, MAX_LENGTH);

/** The fields that an address sets. */
export const fixedFields = ({
  kind,
  language,
  last,
  like,
  corrects,
  withdraws,
}: RequestQuery): string[] => [
  ...(last ? ['last', 'nextUpdateAt'] : []),
  ...(kind || like || corrects || withdraws ? ['kind'] : []),
  ...(language ? ['language'] : []),
];

/** The name under which the browser keeps the typed request until it was sent. */
export const keptName = (incidentId: string, values: Values): string =>
  `statement-new-${incidentId}-${one(values, REQUEST_FIELD).slice(0, MAX_LENGTH)}`;
