import { describe, expect, it } from 'vitest';
import { describeFinding } from '#domain/tone/describe.ts';
import { Language } from '#domain/values/language.ts';
import { briefOf, casesOf, findingsOf, rules } from './support.ts';

// Words that take the blame: the form promises that under legal caution nobody is asked for them.
const admission =
  /misstag|vi sårade|vad ni gjorde|det ni gjorde|vi missade|svarar för|mistake|we hurt|you did|we failed|answer for/iu;

describe.each(rules.rules.map(({ id }) => id))('what %s says under legal caution', (id) => {
  it.each(Language.options)('asks for no admission, in %s', (language) => {
    const said = casesOf(id)
      .filter(({ isFlagged, brief }) => isFlagged && briefOf(brief).language === language)
      .slice(0, 3)
      .flatMap(({ text, brief }) =>
        findingsOf(id, text, { ...brief, legalHold: true }).map((finding) => {
          const { message } = describeFinding(finding, language, rules);
          return message.replaceAll(finding.params['found'] ?? '', '');
        }),
      );
    expect(said.filter((message) => admission.test(message))).toEqual([]);
  });
});
