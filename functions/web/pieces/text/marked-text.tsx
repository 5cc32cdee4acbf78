import type { Channel } from '#domain/channel/channel.ts';
import type { View } from '../../view/view.ts';
import { noteId } from './finding-notes.tsx';
import { type Numbered, type Segment, segmentsOf } from './segments.ts';
import { WholeFigures } from './whole-figures.tsx';

interface MarkedTextProps {
  view: View;
  /** The channel whose notes the marks refer to. */
  channel: Channel | 'all';
  text: string;
  class: string;
  numbered: readonly Numbered[];
}

const severityOf = (segment: Segment, numbered: readonly Numbered[]): 'block' | 'warn' =>
  numbered.some(
    ({ number, finding }) => segment.findings.includes(number) && finding.severity === 'block',
  )
    ? 'block'
    : 'warn';

const Marked = ({ segment, ...props }: MarkedTextProps & { segment: Segment }) =>
  segment.findings.length === 0 ? (
    <WholeFigures text={segment.text} />
  ) : (
    <>
      <mark class={severityOf(segment, props.numbered)}>
        <WholeFigures text={segment.text} />
      </mark>
      {segment.ending.map((number, i) => (
        <>
          {i > 0 && ' '}
          <a class="ref" href={`#${noteId(props.channel, number)}`}>
            {number}
          </a>
        </>
      ))}
    </>
  );

/** Words as they will read, with findings marked in place. */
export const MarkedText = (props: MarkedTextProps) => (
  <p class={props.class}>
    {segmentsOf(props.text, props.numbered).map((segment) => (
      <Marked segment={segment} {...props} />
    ))}
  </p>
);
