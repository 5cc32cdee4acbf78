import { withoutStop } from '../../values/plain-text.ts';

const LEAD =
  '(?:on|at|in|about|around|just|before|after|since|from|between|to|and|the|night|early|late|den|kl\\.|vid|strax|efter|\
före|omkring|cirka|runt|sedan|mellan|till|och|natten|i|under)';
const MONTH =
  '(?:jan|feb|mar|apr|maj|may|ju[nl]|aug|sep|okt|oct|nov|dec)\\p{L}*(?! \\p{L}+ing(?!\\p{L}))';
const time = new RegExp(
  `,?(?: ${LEAD})*(?: \\p{L}+(?:day|dag))?(?: den)? (?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[.:]\\d{2}|\\d{1,2} ${MONTH}(?: \\d{4})?|today|tonight|\
yesterday|i ?dag|i ?går|i ?natt|i ?morse)`,
  'giu',
);

/** What still is so since then. */
const STATE = /(?<!\p{L})(?:är|is|are)(?!\p{L})/iu;

/** "The leak was found" at most: more words say more than when. */
const MOST_WORDS = 4;

/** Whether a sentence says little more than when something began, was found or became known. */
export const isWhenOnly = (text: string): boolean => {
  const plain = withoutStop(text);
  const rest = plain.replace(time, '').trim();
  return (
    rest !== plain && !/\d/u.test(rest) && !STATE.test(rest) && rest.split(' ').length <= MOST_WORDS
  );
};
