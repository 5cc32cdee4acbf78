import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailer } from './mail.ts';

/** The sender, and the client to use. */
export interface SesSettings {
  client: SESv2Client;
  /** A verified address, with a name if one is wanted: `Talan <talan@example.org>`. */
  from: string;
}

const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

/** Mails through Amazon SES. The name of the receiver is left out, since the address is enough. */
export const createSesMailer = ({ client, from }: SesSettings): Mailer => ({
  send: async ({ to, subject, text }) => {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to.address] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
      }),
    );
  },
});
