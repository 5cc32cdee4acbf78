import { PublishCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { SmsList } from '#domain/channel/accounts.ts';
import type { Carrier } from '#domain/recipients/carrier.ts';
import { carriedBy } from './aws-answer.ts';

const attribute = (StringValue: string) => ({ DataType: 'String', StringValue });

/**
 * Text messages to a list through Amazon SNS: one for each number. SNS does not know a repeated message, so
 * a request is sent once. https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html
 */
export const createSnsCarrier = (
  { senderId, perSecond }: SmsList,
  config: SNSClientConfig,
): Carrier => {
  const client = new SNSClient({ ...config, maxAttempts: 1 });
  const MessageAttributes = {
    'AWS.SNS.SMS.SMSType': attribute('Transactional'),
    'AWS.SNS.SMS.SenderID': attribute(senderId),
  };
  return {
    isRepeatable: false,
    perSecond,
    carry: ({ to, text }) =>
      carriedBy(() =>
        client.send(new PublishCommand({ PhoneNumber: to, Message: text, MessageAttributes })),
      ),
  };
};
