/** A text message. `id` is the same for the same message, so that a store can tell a repeated one. */
export interface Sms {
  id: string;
  /** E.164, such as +46701740605. */
  to: string;
  text: string;
}

/** Hands a text message to whatever delivers it. Throws when it is not taken. */
export interface SmsSender {
  send(sms: Sms): Promise<void>;
}
