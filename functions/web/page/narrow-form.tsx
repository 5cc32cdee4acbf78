import type { View } from '../view/view.ts';

/** What a list may be narrowed by: one of these values, which stays in the address. */
export interface Narrowing {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly { value: string; label: string }[];
}

const Select = ({ view, by: { name, label, chosen, options } }: { view: View; by: Narrowing }) => (
  <p>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{view.t.deskPage.all}</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === chosen}>
          {option.label}
        </option>
      ))}
    </select>
  </p>
);

/** The form that narrows a list. */
export const NarrowForm = ({ view, by }: { view: View; by: readonly Narrowing[] }) => (
  <form class="filter">
    {by.map((each) => (
      <Select view={view} by={each} />
    ))}
    <button type="submit" class="second">
      {view.t.deskPage.showFilter}
    </button>
  </form>
);
