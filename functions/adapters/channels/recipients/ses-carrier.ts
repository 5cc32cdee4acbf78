import { SESv2Client, type SESv2ClientConfig, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { MailList } from '#domain/channel/accounts.ts';
import type { Carrier, Message } from '#domain/recipients/carrier.ts';
import { unsubscribeHeaders } from '#domain/recipients/unsubscribe.ts';
import { carriedBy } from './aws-answer.ts';
import { MESSAGE_TAG } from './ses-events.ts';

const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

const headersOf = (account: MailList, message: Message) => {
  const fields = Object.entries(unsubscribeHeaders(account, message));
  return fields.length > 0 ? { Headers: fields.map(([Name, Value]) => ({ Name, Value })) } : {};
};

/**
 * Mails to a list through Amazon SES: one for each recipient, plain text, no words but the approved ones.
 * SES does not know a repeated mail, so a request is sent once. `configurationSet` is where SES says what came
 * back.
 */
export const createSesCarrier = (
  account: MailList,
  { configurationSet, ...config }: SESv2ClientConfig & { configurationSet: string },
): Carrier => {
  const client = new SESv2Client({ ...config, maxAttempts: 1 });
  return {
    isRepeatable: false,
    perSecond: account.perSecond,
    carry: (message) =>
      carriedBy(() =>
        client.send(
          new SendEmailCommand({
            FromEmailAddress: account.from,
            ConfigurationSetName: configurationSet,
            EmailTags: [{ Name: MESSAGE_TAG, Value: message.id }],
            Destination: { ToAddresses: [message.to] },
            Content: {
              Simple: {
                Subject: utf8(message.title ?? ''),
                Body: { Text: utf8(message.text) },
                ...headersOf(account, message),
              },
            },
          }),
        ),
      ),
  };
};
