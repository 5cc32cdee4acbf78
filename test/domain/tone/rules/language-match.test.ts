import { describe, expect, it } from 'vitest';
import { checkTone } from '#domain/tone/check-tone.ts';
import { briefOf, findingsOf, rules } from '../support.ts';

const german =
  'Bitte kochen Sie das Wasser ab, bevor Sie es trinken. Unsere Techniker reparieren die Leitung und melden sich heute Abend wieder.';
const somali = "Waan ka xunnahay in korontadu ka go'day magaalada oo dhan.";
const own = 'Vattnet är borta i hela byn. Ta med en egen dunk, för vi har inga att låna ut.';

const weights = (text: string) =>
  findingsOf('language-match', text, { language: 'sv' }).map(({ severity }) => severity);

describe('language-match', () => {
  it.each([german, somali, `${german}\n\nVattnet är borta i hela byn.`])(
    'stops a text that is in a third language: %s',
    (text) => {
      expect(weights(text)).toEqual(['block']);
    },
  );

  it('warns of a sentence in a third language', () => {
    expect(weights(`${own} ${somali}`)).toEqual(['warn']);
    expect(weights(`${own}\n\n${somali}`)).toEqual(['warn']);
  });

  it.each([
    [
      'en',
      'Nitrate, benzene, toluene, ethylbenzene, xylene, naphthalene, styrene, phenol, cresol.',
    ],
    [
      'en',
      'Recalled:\n\nbratwurst, sauerkraut, leberkäse, kartoffelsalat, spätzle, rotkohl, schnitzel',
    ],
    [
      'sv',
      'Recept: mozzarella di bufala, prosciutto crudo, parmigiano reggiano, pomodoro, focaccia.',
    ],
    ['sv', 'Återkallas:\n\n- mozzarella di bufala\n- prosciutto crudo\n- pomodoro\n- focaccia'],
    ['sv', 'Nitrat, bensen, toluen, etylbensen, xylen, naftalen, styren, fenol, kresol.'],
  ] as const)('is quiet on a list of dishes or chemicals in %s: %s', (language, text) => {
    expect(findingsOf('language-match', text, { language })).toEqual([]);
  });

  it('only warns of a list of longer names', () => {
    const text =
      'Recept: mozzarella fresca bufala campana, prosciutto crudo stagionato parma, focaccia genovese.';
    expect(weights(text)).toEqual(['warn']);
  });

  it('reads no data of other languages for a text that is plainly in its own', () => {
    const asked: string[] = [];
    const guessLanguage = (text: string) => {
      asked.push(text);
      return { sv: 1 };
    };
    const brief = briefOf({ language: 'sv' });
    checkTone({ channel: brief.channel, text: own }, brief, { ...rules, guessLanguage });
    expect(asked).toEqual([]);
  });
});
