/**
 * A text message. `id` is the same for the same message, so that a store can recognise a repeat.
 */
export interface Sms {
  id: string;
  /** E.164, such as +46701740605. */
  to: string;
  text: string;
}

/**
 * Hands a text message to the service that delivers it. Throws when the service does not accept it.
 */
export interface SmsSender {
  send(sms: Sms): Promise<void>;
}
