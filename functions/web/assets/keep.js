// Keeps what is typed into a form in this browser until it was sent, and forgets it at sign-out.
const PREFIX = 'talan:';

const storage = (action) => {
  try {
    return action(localStorage);
  } catch {
    return undefined; // Private windows may refuse; the page works without.
  }
};

const keyOf = (form) => `${PREFIX}${form.dataset.keep}`;
const fieldsOf = (form) =>
  [...form.elements].filter(
    ({ name, type, dataset }) =>
      name && ('kept' in dataset || !['hidden', 'submit', 'button'].includes(type)),
  );
const isBox = ({ type }) => type === 'checkbox' || type === 'radio';

const keep = (form) => {
  const typed = fieldsOf(form).map((field) => [
    field.name,
    isBox(field) ? field.value : '',
    isBox(field) ? field.checked : field.value,
  ]);
  storage((kept) => kept.setItem(keyOf(form), JSON.stringify(typed)));
};

const fill = (form, typed) => {
  // What the address sets is what someone just chose; an older choice does not replace it.
  const fixed = (form.dataset.fixed ?? '').split(' ');
  let changed = false;
  for (const [name, value, state] of typed) {
    if (fixed.includes(name)) continue;
    const field = fieldsOf(form).find(
      (item) => item.name === name && (!isBox(item) || item.value === value),
    );
    if (!field || (isBox(field) ? field.checked : field.value) === state) continue;
    if (isBox(field)) field.checked = state;
    else field.value = state;
    // What someone saw when they began is kept with their words, and is none of them.
    if (field.type === 'hidden') continue;
    changed = true;
    // What someone typed is not folded away.
    if (state) field.closest('details')?.setAttribute('open', '');
  }
  return changed;
};

// Setting a hidden field's value changes what a reset brings back, so it is put back by hand.
const hiddenIn = (form) =>
  fieldsOf(form)
    .filter(({ type }) => type === 'hidden')
    .map((field) => [field, field.value]);

// Kept by a page from before it said what its reader had seen, they would replace what nobody has seen.
const saysWhatWasSeen = (hidden, typed) =>
  hidden.every(([{ name }]) => typed.some(([known]) => known === name));

const tell = (form, hidden) => {
  const note = document.createElement('p');
  note.className = 'notice';
  note.setAttribute('role', 'status');
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.textContent = form.dataset.discard;
  discard.addEventListener('click', () => {
    storage((kept) => kept.removeItem(keyOf(form)));
    form.reset();
    for (const [field, value] of hidden) field.value = value;
    note.remove();
  });
  note.append(`${form.dataset.kept} `, discard);
  form.prepend(note);
  form.closest('details')?.setAttribute('open', '');
};

const restore = () => {
  // A form that came back refused already holds what was typed, as the server saw it.
  if (document.querySelector('[data-refused]')) return;
  for (const form of document.querySelectorAll('[data-keep]')) {
    const typed = JSON.parse(storage((store) => store.getItem(keyOf(form))) ?? '[]');
    const hidden = hiddenIn(form);
    if (saysWhatWasSeen(hidden, typed) && fill(form, typed)) tell(form, hidden);
  }
};

const forget = (matches) =>
  storage((kept) => {
    for (const key of Object.keys(kept))
      if (key.startsWith(PREFIX) && matches(key)) kept.removeItem(key);
  });

// What the address says was sent.
const forgetSent = () => {
  const url = new URL(location.href);
  const sent = url.searchParams.get('sent');
  if (sent) forget((key) => key.endsWith(`:${sent}`));
  if (!url.searchParams.has('done')) return;
  for (const name of ['done', 'sent']) url.searchParams.delete(name);
  history.replaceState(null, '', url);
};

const begin = () => {
  forgetSent();
  restore();
};

document.addEventListener('input', ({ target }) => {
  const form = target.closest('[data-keep]');
  if (form) keep(form);
});
document.addEventListener('submit', ({ target }) => {
  if ('forget' in target.dataset) forget(() => true);
});
document.addEventListener('keep-again', begin);
begin();
