import type { Carried } from '#domain/recipients/carrier.ts';

// Names of errors of SES and SNS, by what they mean for a message:
// https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html#API_SendEmail_Errors
// https://docs.aws.amazon.com/sns/latest/api/API_Publish.html#API_Publish_Errors
const meanings: Record<Exclude<Carried, 'sent' | 'unsure'>, readonly string[]> = {
  busy: [
    'TooManyRequestsException',
    'LimitExceededException',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
  ],
  'no-account': [
    'AccessDenied',
    'AccessDeniedException',
    'AccountSuspendedException',
    'AuthorizationErrorException',
    'ExpiredToken',
    'ExpiredTokenException',
    'MailFromDomainNotVerifiedException',
    'SendingPausedException',
    'UnrecognizedClientException',
  ],
  refused: [
    'BadRequestException',
    'InvalidParameterException',
    'InvalidParameterValueException',
    'MessageRejected',
    'ValidationException',
  ],
};

// Nothing has left this machine.
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];

const isUnsent = (error: Error): boolean =>
  'code' in error && UNSENT.some((code) => code === error.code);

const meaningOf = (error: unknown): Carried => {
  if (!(error instanceof Error)) return 'unsure';
  if (isUnsent(error)) return 'busy';
  if (meanings.busy.includes(error.name)) return 'busy';
  if (meanings['no-account'].includes(error.name)) return 'no-account';
  return meanings.refused.includes(error.name) ? 'refused' : 'unsure';
};

/** What a call of SES or SNS says of a message: an answer without the message's id is not theirs. */
export const carriedBy = async (
  call: () => Promise<{ MessageId?: string | undefined }>,
): Promise<Carried> => {
  try {
    const { MessageId } = await call();
    return MessageId === undefined ? 'unsure' : 'sent';
  } catch (error) {
    return meaningOf(error);
  }
};
