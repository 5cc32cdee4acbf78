import * as z from 'zod';
import type { Return } from '#domain/recipients/return.ts';

/** The tag by which SES says of which message an event tells. */
export const MESSAGE_TAG = 'message';

// What SES says to a topic when it is set up, which is no JSON; its documents do not tell of it, others met it:
// https://github.com/ope-tech/laravel-ses/issues/10
const TOPIC_VALIDATED = 'Successfully validated SNS topic for Amazon SES event publishing.';

// Fields: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html; tags come with
// events that a configuration set publishes, and only there:
// https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
const mail = z.object({ tags: z.object({ [MESSAGE_TAG]: z.tuple([z.string()]) }) });
const SesEvent = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ bounceType: z.string() }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({ complaintFeedbackType: z.string().nullish() }),
  }),
]);
type SesEvent = z.infer<typeof SesEvent>;

// https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html
const SnsEvent = z.object({
  Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })),
});

const reasonOf = (event: SesEvent): Return['reason'] | undefined => {
  // A full mailbox, or a provider that is away, may take the next mail.
  if (event.eventType === 'Bounce') {
    return event.bounce.bounceType === 'Permanent' ? 'bounced' : undefined;
  }
  // Some providers also report what someone took out of the spam.
  return event.complaint.complaintFeedbackType === 'not-spam' ? undefined : 'complained';
};

/**
 * The mails that came back for good, of an event of SNS with what SES says. Throws a `ZodError` where it is
 * none: then something else calls, or SES says it in another way.
 */
export const returnsIn = (event: unknown): Return[] =>
  SnsEvent.parse(event).Records.flatMap(({ Sns: { Message } }) => {
    if (Message.trim() === TOPIC_VALIDATED) return [];
    const told = SesEvent.parse(JSON.parse(Message));
    const [message] = told.mail.tags[MESSAGE_TAG];
    const reason = reasonOf(told);
    return reason ? [{ message, reason }] : [];
  });
