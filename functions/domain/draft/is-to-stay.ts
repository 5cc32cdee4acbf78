const oneOf = (...words: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const quote = /[“”"«»][^“”"«»]*[“”"«»]/gu;

/** "Don't change it", "ändra inte svaret". */
const forbids = oneOf(
  "(?:not|(?:do|should|would|must|need)n[’']t|never|no need to) (?:be )?(?:change|touch|rewrite|rewritten|reword|shorten|remove|edit)\\p{L}*",
  'no changes?|nothing to (?:add|change)|inga ändringar|(?:inget|ingenting) att (?:ändra|tillägga)',
  '(?:ändra|rör|skriv om|korta|stryk)(?: \\p{L}+){0,3} (?:inte|ej)',
  '(?:ska|får|bör|behöver) (?:inte|ej) (?:ändras|röras|skrivas om|kortas|strykas)',
);
const stays = oneOf(
  'keep(?! (?:\\p{L}+ )*short)',
  'leave(?! out)|stays?|stand|remain|unchanged|untouched|as (?:is|(?:it|they) (?:is|are|stands?))|word for word',
  'låt|behåll|behålla|behålls|kvar|oförändrat|orört|som (?:det|de) (?:är|står)|ord för ord|ordagrant',
);
const approves = oneOf(
  'fine|good|great|ok|okay|perfect|excellent|right(?! now| away)|correct(?! (?:the|this|that|it))|true|clear|better now|thanks?|nothing wrong|no objections?|(?:i|we) (?:like|love|approve)',
  'bra|fin|fint|okej|perfekt|utmärkt|rätt|riktigt|korrekt|sant|tydligt|bättre nu|tack|inget fel|inga invändningar|gillar|godkänner|stämmer',
);
const denies = oneOf(
  "not|isn[’']t|aren[’']t|wasn[’']t|doesn[’']t|don[’']t|no longer|never|hardly|nor",
  'inte|ej|icke|aldrig|knappast',
);
const demands = oneOf(
  'make|write|rewrite|say|change|replace|correct (?:the|this|that|it)|should|must|needs?|could|more|less|too|wrong|incorrect|false|outdated|unclear|missing',
  'gör|skriv|säg|ändra|byt|ersätt|rätta|ska|bör|måste|behöver|kunde|mer|mindre|fel|felaktigt|falskt|inaktuellt|otydligt|saknas',
);

/** Whether an approver says of words that they are to stay, in Swedish or English: forbids another, or praises these. */
export const isToStay = (clause: string): boolean => {
  const said = clause.replace(quote, ' ');
  if (forbids.test(said)) return true;
  if (denies.test(said)) return false;
  const praise = said.match(approves)?.[0] ?? '';
  return stays.test(said) || (praise !== '' && !demands.test(said.replace(praise, ' ')));
};
