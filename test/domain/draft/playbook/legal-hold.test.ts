import { describe, expect, it } from 'vitest';
import { channelsFor } from '#domain/channel/channel.ts';
import { splitSentences } from '#domain/draft/playbook/prose/split.ts';
import { writePlaybook } from '#domain/draft/playbook/write-playbook.ts';
import { IncidentKind } from '#domain/kind/kind.ts';
import type { Brief } from '#domain/tone/brief.ts';
import { playbook, request, rules } from '../briefs.ts';

const facts = {
  sv: [
    'Fyra barn skadades den 3 maj.',
    'Vi kontrollerade inte gungan.',
    'Vi har bytt alla kedjor.',
  ],
  en: [
    'Four children were hurt on 3 May.',
    'We did not check the swing.',
    'We have replaced all chains.',
  ],
};

const admits =
  /kontrollera|skadades|check the swing|were hurt|(?:det|för allt det här|detta) (?:ber|tar) vi .*ursäkt|för det, och|for (?:that|this|all of this)(?!\p{L})/iu;

const isApology = (sentence: string): boolean => /ursäkt|apolog|sorry/iu.test(sentence);

// Who asks for an apology means the act; the check looks for words of guilt in it.
const others = IncidentKind.options.filter((kind) => kind !== 'apology');

const combinations = others.flatMap((kind) =>
  (['sv', 'en'] as const).flatMap((language) =>
    (['ours', 'none', 'unknown', 'private'] as const).map((wrongdoing) => ({
      kind,
      language,
      wrongdoing,
    })),
  ),
);

describe('under legal hold', () => {
  it.each(combinations)(
    'no apology of $kind in $language is for an act (wrongdoing $wrongdoing)',
    ({ kind, language, wrongdoing }) => {
      for (const harm of [['injury'], ['death'], ['dignity'], []] as Brief['harm'][])
        for (const marked of [[], [0], [1], [0, 1]]) {
          const brief: Partial<Brief> = {
            ...{ kind, language, wrongdoing, harm, legalHold: true },
            comment: language === 'sv' ? 'Min son skadades. Varför?' : 'My son was hurt. Why?',
            claim: { text: 'Xyz.', keys: [], truthKeys: [] },
            facts: facts[language].map((text, at) => ({
              ...{ id: `f${at}`, status: 'confirmed' as const, text },
              ...(marked.includes(at) && { isOurs: true }),
            })),
          };
          const supersedes = kind === 'correction' && { how: 'corrects' as const, text: 'Xyz.' };
          const asked = request(brief, channelsFor(kind), supersedes ? { supersedes } : {});
          for (const { title = '', text } of writePlaybook(asked, playbook, rules).texts) {
            const apologies = [title, ...text.split('\n').flatMap(splitSentences)].filter(
              isApology,
            );
            expect(apologies.filter((sentence) => admits.test(sentence))).toEqual([]);
          }
        }
    },
  );
});
