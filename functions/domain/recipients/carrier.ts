import type { MailList, SmsList } from '../channel/accounts.ts';

/**
 * Words for one recipient. `id` is the same for the same words and recipient. `to`: a mail address, or a
 * number in E.164. `unsubscribe`: the address (https) at which they ask for no more, of a mail.
 */
export interface Message {
  id: string;
  to: string;
  title?: string | undefined;
  text: string;
  unsubscribe?: string | undefined;
}

/**
 * What a service says: `sent`, it has taken the message; `refused`, it never will take it for this
 * recipient; `busy`, it has taken nothing and takes more later; `no-account`, it takes nothing from us;
 * `unsure`, it did not say.
 */
export type Carried = 'sent' | 'refused' | 'busy' | 'no-account' | 'unsure';

/** Port: a service that delivers a message to one recipient. A call is made once, and ends in time. */
export interface Carrier {
  /** Whether carrying the same message twice delivers it once. */
  isRepeatable: boolean;
  /** As many messages a second as the service takes. */
  perSecond: number;
  carry(message: Message): Promise<Carried>;
}

/** Port: the services that carry, each made for a sender when it is needed. */
export interface Carriers {
  mail(sender: MailList): Promise<Carrier>;
  phone(sender: SmsList): Promise<Carrier>;
}
