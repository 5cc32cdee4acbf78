import { foldedWords } from '../names/folded-words.ts';
import { type Finder, missing } from '../rule.ts';

const channels: ReadonlySet<string> = new Set(['newsroom', 'press', 'intranet']);

const wordsOf = (text: string): string => ` ${foldedWords(text).join(' ')} `;

/** Where someone died or we did wrong, a person speaks: by the name and title that readers may see. */
export const nobodySpeaks: Finder = {
  reads: 'text',
  lists: [],
  check: ({ brief, channel, reading }) => {
    const { harm, wrongdoing, speakers, organisation } = brief;
    const isDue = harm.includes('death') || wrongdoing === 'ours';
    const [speaker] = speakers;
    if (!isDue || !speaker || !channels.has(channel)) return [];
    const text = wordsOf(reading.clean.text);
    const names = [...speakers.map(({ name }) => name), ...organisation.spokespeople];
    const isNamed = names.some((name) => name.trim() !== '' && text.includes(wordsOf(name)));
    return isNamed ? [] : missing({ name: speaker.name });
  },
};
