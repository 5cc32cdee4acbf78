import type { SmsPrice } from '../plan/sms-price.ts';
import { type SmsLength, smsLength } from './sms.ts';

/** What a text message takes before it is sent; what is not known is absent. */
export interface SmsBill {
  /** The alphabet that the text needs. */
  unit: SmsLength['unit'];
  /** How many messages the text takes for each recipient. */
  parts: number;
  /** How many messages are paid for in all. */
  total?: number;
  /** What these cost, in the currency of the price. */
  cost?: number;
}

/** Counts what this text costs; without recipients, of which a price says nothing yet, only its parts. */
export const smsBill = (
  text: string,
  recipients: number | undefined,
  price: SmsPrice | undefined,
): SmsBill => {
  const { unit, messages: parts } = smsLength(text);
  if (recipients === undefined) return { unit, parts };
  const total = parts * recipients;
  return { unit, parts, total, ...(price && { cost: total * price.perPart }) };
};
