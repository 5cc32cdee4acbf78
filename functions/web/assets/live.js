// Keeps the part of a page with id "live" fresh by asking for the page again. Never takes away what
// is being typed, nor the words that someone is about to approve: it then says that there is news.
const SLOWEST_MS = 60_000;
let failures = 0;
let waiting;
let seen;

const live = () => document.getElementById('live');
const strip = () => document.getElementById('live-strip');

// A button that goes, or moves, between press and release is never pressed.
const isPressed = () => document.querySelector(':active');

const say = (text, button) => {
  if (!strip() || strip().dataset.said === text || isPressed()) return;
  strip().dataset.said = text;
  strip().replaceChildren();
  if (!text) return;
  const note = document.createElement('p');
  note.className = 'notice';
  note.textContent = `${text} `;
  if (button) note.append(button);
  strip().append(note);
};

const isTyped = (field) =>
  field.type === 'checkbox' || field.type === 'radio'
    ? field.checked !== field.defaultChecked
    : field.type !== 'hidden' && field.value !== field.defaultValue;

const isBusy = (region) =>
  document.querySelector('[data-refused]') ||
  region.querySelector('[data-busy]') ||
  [...region.querySelectorAll('input, textarea')].some(isTyped) ||
  (region.contains(document.activeElement) &&
    document.activeElement.matches('input, textarea, select'));

// What tells a link, button or summary of a region from the others, before and after the region is replaced.
const nameOf = (element) =>
  [
    element.tagName,
    element.tagName === 'SUMMARY' ? element.parentElement.id : element.id,
    element.getAttribute('href') ?? element.form?.getAttribute('action'),
    element.form && element.textContent,
  ].join(' ');

const place = (fresh) => {
  const old = live();
  const focus = document.activeElement;
  const name = old.contains(focus) && nameOf(focus);
  const open = [...old.querySelectorAll('details[open][id]')].map(({ id }) => id);
  old.replaceWith(fresh);
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (name) {
    const found = [...fresh.querySelectorAll('a, button, summary, [id]')];
    found.find((element) => nameOf(element) === name)?.focus({ preventScroll: true });
  }
  for (const script of ['copy', 'keep']) document.dispatchEvent(new Event(`${script}-again`));
};

const show = (fresh) => {
  const old = live();
  old.dataset.every = fresh.dataset.every;
  if (fresh.innerHTML === seen) return;
  const guarded = old.dataset.guard && old.dataset.guard !== fresh.dataset.guard;
  if (seen === undefined && !guarded) {
    seen = fresh.innerHTML;
    return;
  }
  if (!guarded && !isBusy(old)) {
    seen = fresh.innerHTML;
    say('');
    place(fresh);
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = strip().dataset.show;
  button.addEventListener('click', () => location.assign(live().dataset.src));
  const { over, newer } = strip().dataset;
  const isOver = guarded && !fresh.dataset.guard.startsWith(old.dataset.guard.split(' ')[0]);
  // The style sheet takes away who asks, and until when.
  if (isOver) old.dataset.held = '';
  say(isOver ? `${over} ${newer}` : newer, button);
};

const ask = async () => {
  // Another script may put a page without such a part in the place of this one, and later one with it.
  const asked = live();
  if (!asked) return;
  try {
    const url = new URL(asked.dataset.src, location.href);
    for (const name of ['done', 'sent']) url.searchParams.delete(name);
    const answer = await fetch(url, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('live');
    if (live() !== asked) return;
    // Another page answered, such as the one to sign in on.
    if (!fresh) throw new Error(page.title);
    if (strip().dataset.said === strip().dataset.offline) say('');
    failures = 0;
    if (!isPressed()) show(document.importNode(fresh, true));
  } catch {
    failures += 1;
    if (failures > 1) say(strip()?.dataset.offline);
  }
  plan();
};

const plan = () => {
  clearTimeout(waiting);
  if (document.hidden || !live()) return;
  const every = Number(live().dataset.every) * 2 ** Math.min(failures, 5);
  waiting = setTimeout(ask, Math.min(every, SLOWEST_MS));
};

const begin = () => {
  failures = 0;
  // A refused form holds what was typed, which the page that is asked for does not: it stays until there is news.
  seen = document.querySelector('[data-refused]') ? undefined : live()?.innerHTML;
  plan();
};

document.addEventListener('visibilitychange', () => (document.hidden ? plan() : ask()));
document.addEventListener('live-again', begin);
begin();
