/** A plain-text mail. `id` is the same for the same mail, so that a store can tell a repeated one. */
export interface Mail {
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
}

/** Hands a mail to whatever delivers it. Throws when it is not taken. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
