import { invisibleRuns } from '#domain/tone/text/invisible.ts';

const codesOf = (characters: string): string =>
  Array.from(characters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');

/** A text from outside in which characters that nobody sees are shown by their code points. */
export const Revealed = ({ text }: { text: string }) => {
  const runs = invisibleRuns(text);
  return (
    <>
      {runs.map(({ start, end }, i) => (
        <>
          {text.slice(runs[i - 1]?.end ?? 0, start)}
          <mark>{codesOf(text.slice(start, end))}</mark>
        </>
      ))}
      {text.slice(runs.at(-1)?.end ?? 0)}
    </>
  );
};
