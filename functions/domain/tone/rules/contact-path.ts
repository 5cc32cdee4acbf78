import { findIn } from '../matching/places.ts';
import { type Finder, missing } from '../rule.ts';

/** Who is affected gets a way to reach us: address, number, link or an offer to call. */
export const contactPath: Finder = {
  reads: 'text',
  lists: ['says'],
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
