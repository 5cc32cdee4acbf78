import { figureParts } from '#domain/values/figures.ts';

/** The very same words; a browser breaks no line inside their figures. */
export const WholeFigures = ({ text }: { text: string }) => (
  <>
    {figureParts(text).map((part) =>
      part.isFigure ? <span class="whole">{part.text}</span> : part.text,
    )}
  </>
);
