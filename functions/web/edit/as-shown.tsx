import { feedShows } from '#domain/channel/channel.ts';
import { fittingEnd } from '#domain/length/fitting.ts';
import { channelLimits } from '#domain/plan/plan.ts';
import type { ToneText } from '#domain/tone/read-parts.ts';
import type { View } from '../view/view.ts';

interface Props {
  view: View;
  text: ToneText;
  lang: string | undefined;
}

// At the end of a word, as feeds cut.
const feedEnd = ({ channel, text }: ToneText): number => {
  const shown = feedShows(channel);
  if (shown === undefined || text.length <= shown) return text.length;
  const space = text.lastIndexOf(' ', shown);
  return space > 0 ? space : shown;
};

/** What readers of the channel see: what its feed shows before "more", and what does not fit at all. */
export const AsShown = ({ view, text, lang }: Props) => {
  const words = view.t.writing;
  const fitting = fittingEnd(text.channel, text.text, channelLimits(view.plan));
  const first = feedEnd(text);
  return (
    <>
      {first < text.text.length && (
        <p class="as-shown">
          {words.feedShows} <q lang={lang}>{text.text.slice(0, first)}…</q>{' '}
          <small>{words.behindMore(text.text.length - first)}</small>
        </p>
      )}
      {fitting < text.text.length && (
        <p class="as-shown">
          {words.cutOff} <del lang={lang}>{text.text.slice(fitting)}</del>
        </p>
      )}
    </>
  );
};
