import type { Child } from 'hono/jsx';
import { type FormState, fieldId, problemsAt } from './form-state.ts';
import { UnfitNotes } from './unfit-notes.tsx';
import { one } from './values.ts';

/** The properties of every field. */
export interface FieldProps {
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  lang?: string | undefined;
  required?: boolean;
  /** For words that go on in a sentence: a phone is not to begin them with a capital. */
  inSentence?: boolean;
}

/** The attributes that tie a control to its hint and its problems. */
export const described = ({ form, name, hint }: FieldProps) => {
  const id = fieldId(name, form);
  const wrong = problemsAt(form, name).length > 0;
  const ids = [...(hint ? [`${id}-hint`] : []), ...(wrong ? [`${id}-wrong`] : [])];
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': wrong ? 'true' : undefined,
  };
};

/** Hint and problems of a field. */
export const FieldNotes = ({ form, name, hint }: FieldProps) => {
  const id = fieldId(name, form);
  const sentences = problemsAt(form, name);
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {sentences.length > 0 && (
        <p class="wrong" id={`${id}-wrong`}>
          {sentences.join(' ')}
        </p>
      )}
      <UnfitNotes form={form} name={name} />
    </>
  );
};

const Labelled = ({ field, children }: { field: FieldProps; children: Child }) => (
  <div class="field">
    <label for={fieldId(field.name, field.form)}>{field.label}</label>
    <FieldNotes {...field} />
    {children}
  </div>
);

/** A field of one line. */
export const Field = ({ type = 'text', ...field }: FieldProps & { type?: string }) => (
  <Labelled field={field}>
    <input
      id={fieldId(field.name, field.form)}
      name={field.name}
      type={type}
      value={one(field.form.values, field.name)}
      lang={field.lang}
      aria-required={field.required ? 'true' : undefined}
      autocapitalize={field.inSentence ? 'none' : undefined}
      autocomplete="off"
      {...described(field)}
    />
  </Labelled>
);

/** A field of several lines. */
export const Area = ({ rows = 3, ...field }: FieldProps & { rows?: number }) => (
  <Labelled field={field}>
    <textarea
      id={fieldId(field.name, field.form)}
      name={field.name}
      rows={rows}
      lang={field.lang}
      aria-required={field.required ? 'true' : undefined}
      autocapitalize={field.inSentence ? 'none' : undefined}
      {...described(field)}
    >
      {`\n${one(field.form.values, field.name)}`}
    </textarea>
  </Labelled>
);
