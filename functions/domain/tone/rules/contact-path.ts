import { isPressAddress } from '../../values/press-address.ts';
import { phrasesIn } from '../matching/places.ts';
import { type Check, type Finder, missing } from '../rule.ts';

// Only journalists, who read the press release, are reached by an address for them.
const isForReaders = ({ channel }: Check, contact: string): boolean =>
  contact !== '' && (channel === 'press' || !isPressAddress(contact));

/** Those affected can reach us: by an address, a number, a link or an offer to call. */
export const contactPath: Finder = {
  reads: 'text',
  lists: ['says'],
  check: (check) => {
    const { reading, brief, links, mentions } = check;
    const { text } = reading.clean;
    const hasAddress =
      links.some(({ start, end }) => isForReaders(check, text.slice(start, end))) ||
      mentions.some(({ kind }) => kind === 'phone');
    const contacts = brief.contacts.map((contact) => contact.trim());
    const hasContact = contacts.some(
      (contact) =>
        isForReaders(check, contact) && text.toLowerCase().includes(contact.toLowerCase()),
    );
    const offers = () =>
      reading.sentences.some((sentence) => phrasesIn(check, sentence, 'says').length > 0);
    return hasAddress || hasContact || offers() ? [] : missing();
  },
};
