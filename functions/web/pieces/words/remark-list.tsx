import type { ChannelText } from '#domain/draft/draft.ts';
import { isOpinion } from '#domain/judge/judge.ts';
import type { Language } from '#domain/values/language.ts';
import { guidelinePath } from '../../guideline-path.ts';
import { listChannels } from '../../view/list-channels.ts';
import { findingWords, ruleTitle } from '../../view/rule-words.ts';
import type { View } from '../../view/view.ts';
import { findingMessage } from '../text/finding-message.ts';
import { noteId } from '../text/finding-notes.tsx';
import type { Remark } from './remark.ts';

interface RemarksProps {
  view: View;
  remarks: readonly Remark[];
  /** The texts of the statement, one for each channel. */
  texts: readonly ChannelText[];
  /** The language of the statement. */
  lang: Language;
  id?: string;
}

type Place = Omit<RemarksProps, 'remarks' | 'id'>;

// What a rule says may name the words that it found: each wording once.
const messagesOf = ({ findings }: Remark, { view, texts, lang }: Place): string[] => [
  ...new Set(findings.map((finding) => findingMessage(view, finding, texts, lang))),
];

const whereWords = (view: View, { findings }: Remark, channels: number): string => {
  const found = [...new Set(findings.map(({ channel }) => channel))];
  const names = listChannels(view, found);
  const words = view.t.words;
  const where = found.length === channels && channels > 2 ? words.everywhere : names;
  return words.where(where, findings.length);
};

const RemarkItem = ({ remark, ...place }: Place & { remark: Remark }) => {
  const { view, texts } = place;
  const { rule, severity, number } = remark;
  const guideline = remark.findings[0] && findingWords(remark.findings[0], view).guideline;
  return (
    <li id={noteId('all', number)} value={number} class={severity}>
      <b>{isOpinion(rule) ? view.t.text.opinion : view.t.text[severity]}</b>:{' '}
      {ruleTitle(rule, view)}
      <small> · {whereWords(view, remark, texts.length)}</small>
      {messagesOf(remark, place).map((message) => (
        <p>{message}</p>
      ))}
      {guideline && <a href={guidelinePath(rule)}>{view.t.text.guideline}</a>}
    </li>
  );
};

/** How many remarks there are, in how many places. */
export const remarkCount = (view: View, remarks: readonly Remark[]): string =>
  view.t.words.remarks(
    remarks.length,
    remarks.reduce((sum, { findings }) => sum + findings.length, 0),
  );

/** What the tone check says, each rule once with all its places. */
export const RemarkList = ({ id = 'remarks', ...props }: RemarksProps) =>
  props.remarks.length === 0 ? null : (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{remarkCount(props.view, props.remarks)}</h2>
      <ol class="notes">
        {props.remarks.map((remark) => (
          <RemarkItem {...props} remark={remark} />
        ))}
      </ol>
    </section>
  );
