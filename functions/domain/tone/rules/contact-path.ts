import { findIn } from '../matching/places.ts';
import { missing, type Rule } from '../rule.ts';

/** Who is affected gets a way to reach us: address, number, link or an offer to call. */
export const contactPath: Rule = {
  id: 'contact-path',
  topic: 'completeness',
  kinds: ['holding', 'apology', 'update', 'correction', 'reply', 'qa'],
  severity: 'warn',
  overridable: true,
  source: 'CDC, Crisis and Emergency Risk Communication (2018): promote action, offer contact',
  reads: 'text',
  phrases: ['says'],
  check: (check) => {
    const { reading, brief, links, mentions } = check;
    const hasAddress = links.length > 0 || mentions.some(({ kind }) => kind === 'phone');
    const text = reading.clean.text.toLowerCase();
    const contacts = brief.contacts.map((contact) => contact.trim().toLowerCase());
    const hasContact = contacts.some((contact) => contact !== '' && text.includes(contact));
    const offers = () =>
      reading.sentences.some((sentence) => findIn(check, sentence, 'says').length > 0);
    return hasAddress || hasContact || offers() ? [] : missing;
  },
};
