import type { PlanStep } from '#domain/plan/checklist.ts';
import { lineIn } from '#domain/plan/plan-line.ts';
import { durationWords } from '#domain/values/duration-words.ts';
import type { View } from '../view/view.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

const Steps = ({ view, steps }: { view: View; steps: readonly PlanStep[] }) => {
  const words = view.t.print;
  return (
    <table>
      <thead>
        <tr>
          {[words.step, words.whose, words.due].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ text, role, due }) => (
          <tr>
            <td class="tick">{lineIn(text, view.language)}</td>
            <td>{view.t.checklist.whose[role]}</td>
            <td>{due && durationWords(due, view.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The plan's checklists, each step with a box to tick. */
export const ChecklistsSheet = (props: SheetProps) => {
  const { view } = props;
  const { checklists } = view.plan;
  return (
    <Sheet {...props} name="checklists">
      {checklists.length === 0 && <p>{view.t.print.noLists}</p>}
      {checklists.map(({ title, steps }) => (
        <>
          <h2>{lineIn(title, view.language)}</h2>
          <Steps view={view} steps={steps} />
        </>
      ))}
    </Sheet>
  );
};
