import { Line } from './text.ts';

const MAX_LENGTH = 2000;

// What stands before an @ looks like a host and leads elsewhere.
const isFit = ({ protocol, username, password }: URL): boolean =>
  /^https?:$/.test(protocol) && username === '' && password === '';

/** The address in what was given; undefined where it is none that begins so, or that names a user. */
const addressIn = (given: string): string | undefined => {
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  return isFit(url) ? url.href : undefined;
};

/**
 * An address on the web, in the form in which browsers send it: ASCII alone, so that no letter of it looks like
 * another. It names no user.
 */
export const Address = () =>
  Line(MAX_LENGTH)
    .superRefine((input, { addIssue }) => {
      if (addressIn(input) !== undefined) return;
      addIssue({ code: 'invalid_format', format: 'url', input, message: 'must be an address' });
    })
    .overwrite((given) => addressIn(given) ?? given);
