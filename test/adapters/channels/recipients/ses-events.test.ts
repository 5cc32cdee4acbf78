import { describe, expect, it } from 'vitest';
import { returnsIn } from '#adapters/channels/recipients/ses-events.ts';

// In the shapes that SES documents:
// https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
const mail = {
  timestamp: '2026-11-28T09:59:58.000Z',
  messageId: '0100017f-made-up',
  source: 'press@exempel.example',
  destination: ['nagon@exempel.example'],
  tags: { 'ses:configuration-set': ['talan-test-lists'], message: ['s1-1-press-ab'] },
};
const bounce = (bounceType: string, bounceSubType = 'General') => ({
  eventType: 'Bounce',
  mail,
  bounce: { bounceType, bounceSubType, bouncedRecipients: [{ status: '5.1.1' }] },
});
const complaint = (complaintFeedbackType?: string | null) => ({
  eventType: 'Complaint',
  mail,
  complaint: { feedbackId: 'f1', complaintSubType: null, complaintFeedbackType },
});
const sns = (...told: object[]) => ({
  Records: told.map((each) => ({
    EventSource: 'aws:sns',
    Sns: { Type: 'Notification', Message: JSON.stringify(each) },
  })),
});

describe('what SES says of mails', () => {
  it.each([
    ['a mailbox that is not there', bounce('Permanent'), 'bounced'],
    ['an address that SES keeps from being sent to', bounce('Permanent', 'Suppressed'), 'bounced'],
    ['a complaint', complaint('abuse'), 'complained'],
    ['a complaint that does not say of what kind', complaint(null), 'complained'],
    ['a complaint that says nothing', complaint(), 'complained'],
  ])('%s ends what is sent to them', (_, told, reason) => {
    expect(returnsIn(sns(told))).toEqual([{ message: 's1-1-press-ab', reason }]);
  });

  it.each([
    ['a full mailbox', bounce('Transient', 'MailboxFull')],
    ['a bounce of which nobody knows why', bounce('Undetermined', 'Undetermined')],
    ['a mail that was taken out of the spam', complaint('not-spam')],
  ])('%s ends nothing', (_, told) => {
    expect(returnsIn(sns(told))).toEqual([]);
  });

  it('that the topic was set up is no mail', () => {
    const Message = 'Successfully validated SNS topic for Amazon SES event publishing.';
    expect(returnsIn({ Records: [{ Sns: { Message } }] })).toEqual([]);
  });

  it('several at once are told one by one, without the address', () => {
    const all = returnsIn(sns(bounce('Permanent'), bounce('Transient'), complaint('abuse')));
    expect(all.map(({ reason }) => reason)).toEqual(['bounced', 'complained']);
    expect(JSON.stringify(all)).not.toContain('nagon@');
  });

  it.each([
    ['nothing', undefined],
    ['another event', { source: 'aws.events' }],
    ['an event without our tag', sns({ ...bounce('Permanent'), mail: { ...mail, tags: {} } })],
    ['a delivery, which was not asked for', sns({ eventType: 'Delivery', mail, delivery: {} })],
  ])('%s is refused', (_, event) => {
    expect(() => returnsIn(event)).toThrow();
  });
});
