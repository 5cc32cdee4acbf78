import type { DispatchOf } from './dispatch.ts';
import { MailChannel } from './mail-channel.ts';

/** A message to one recipient of a list. `recipient`: their id, never their address. */
export type Addressed = DispatchOf & { recipient: string };

/** A mail to one recipient of a list. */
export type AddressedMail = Addressed & { channel: MailChannel };

/** A message's id: letters, digits and hyphens, as SES takes them for the value of a tag. */
export const messageIdOf = ({ statementId, version, channel, recipient }: Addressed): string =>
  `${statementId}-${version}-${channel}-${recipient}`;

// The statement's id may hold hyphens itself.
const shape = /^(?<statementId>.+)-(?<version>\d+)-(?<list>[a-z]+)-(?<recipient>[0-9a-f]{64})$/;

/** What the id of a mail to a list says; undefined for the id of anything else. */
export const addressedBy = (id: string): AddressedMail | undefined => {
  const { statementId, version, list, recipient } = shape.exec(id)?.groups ?? {};
  const channel = MailChannel.safeParse(list).data;
  return statementId === undefined || recipient === undefined || channel === undefined
    ? undefined
    : { statementId, version: Number(version), channel, recipient };
};
