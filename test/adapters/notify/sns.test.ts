import { SNSClient } from '@aws-sdk/client-sns';
import { expect, it } from 'vitest';
import { createSnsSender } from '#adapters/notify/sns.ts';
import { testSns } from '#test/support/aws/others.ts';
import { clientOf } from '#test/support/aws/serve.ts';

it('a text message through SNS, to one number, as one that must arrive', async () => {
  const sns = await testSns();
  const sender = createSnsSender(new SNSClient(clientOf(sns)));
  await sender.send({ id: 'x', to: '+46701740605', text: 'Ett uttalande väntar på dig' });
  expect(sns.asked()).toEqual([
    expect.objectContaining({
      Action: 'Publish',
      PhoneNumber: '+46701740605',
      Message: 'Ett uttalande väntar på dig',
      'MessageAttributes.entry.1.Name': 'AWS.SNS.SMS.SMSType',
      'MessageAttributes.entry.1.Value.StringValue': 'Transactional',
    }),
  ]);
  sns.mood = 'fails';
  await expect(sender.send({ id: 'x', to: '+46701740605', text: 'x' })).rejects.toThrow();
  await sns.close();
});
