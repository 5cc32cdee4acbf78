import { SESv2Client, type SESv2ClientConfig, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { MailList } from '#domain/channel/accounts.ts';
import type { Carrier } from '#domain/recipients/carrier.ts';
import { carriedBy } from './aws-answer.ts';

const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

// RFC 2369: how a recipient's mail program lets them write that they want no more.
const listHeaders = ({ unsubscribe }: MailList) =>
  unsubscribe === undefined
    ? {}
    : { Headers: [{ Name: 'List-Unsubscribe', Value: `<mailto:${unsubscribe}>` }] };

/**
 * Mails to a list through Amazon SES: one for each recipient, plain text, no words but the approved ones.
 * SES does not know a repeated mail, so a request is sent once.
 */
export const createSesCarrier = (account: MailList, config: SESv2ClientConfig): Carrier => {
  const client = new SESv2Client({ ...config, maxAttempts: 1 });
  return {
    isRepeatable: false,
    perSecond: account.perSecond,
    carry: ({ to, title, text }) =>
      carriedBy(() =>
        client.send(
          new SendEmailCommand({
            FromEmailAddress: account.from,
            Destination: { ToAddresses: [to] },
            Content: {
              Simple: {
                Subject: utf8(title ?? ''),
                Body: { Text: utf8(text) },
                ...listHeaders(account),
              },
            },
          }),
        ),
      ),
  };
};
