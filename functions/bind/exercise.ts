import type { Mailer } from '#adapters/notify/mail.ts';
import type { SmsSender } from '#adapters/notify/sms.ts';
import { EXERCISE } from '#domain/values/exercise.ts';
import type { Variables } from './environment.ts';

/** Whether all functions of the deployment are those of an exercise: then no account of a channel is read. */
export const isExercise = ({ optional }: Variables): boolean =>
  optional('TALAN_EXERCISE') !== undefined;

/** Mails whose subject and text say first that this is an exercise. */
export const exerciseMailer = (mailer: Mailer): Mailer => ({
  send: (mail) =>
    mailer.send({
      ...mail,
      subject: `${EXERCISE}: ${mail.subject}`,
      text: `${EXERCISE}\n\n${mail.text}`,
    }),
});

/** Text messages that say first that this is an exercise. */
export const exerciseSms = (sender: SmsSender): SmsSender => ({
  send: (sms) => sender.send({ ...sms, text: `${EXERCISE}: ${sms.text}` }),
});
