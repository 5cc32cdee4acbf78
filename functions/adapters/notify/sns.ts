import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { SmsSender } from './sms.ts';

// Delivered as reliably as operators can, at a higher price than marketing:
// https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html
const TRANSACTIONAL = {
  'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
};

/** Text messages through Amazon SNS. */
export const createSnsSender = (client: SNSClient): SmsSender => ({
  send: async ({ to, text }) => {
    await client.send(
      new PublishCommand({ PhoneNumber: to, Message: text, MessageAttributes: TRANSACTIONAL }),
    );
  },
});
