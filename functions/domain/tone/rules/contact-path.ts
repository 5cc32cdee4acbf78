import { phrasesIn } from '../matching/places.ts';
import { type Finder, missing } from '../rule.ts';

/** Those affected can reach us: by an address, a number, a link or an offer to call. */
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
      reading.sentences.some((sentence) => phrasesIn(check, sentence, 'says').length > 0);
    return hasAddress || hasContact || offers() ? [] : missing();
  },
};
