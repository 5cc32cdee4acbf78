// Asks what the tone check says while someone writes, and shows it beside the words and in them. It
// sends the form as the button "check the tone" does, which works without this script.
const PAUSE_MS = 600;
const TIMEOUT_MS = 8_000;
const form = document.querySelector('[data-check-failed]');
const said = document.getElementById('tone');
let waiting;
let asking;

/** Puts a layer behind a field, on which its words are marked. */
const underlay = (area) => {
  const box = document.createElement('div');
  box.className = 'layers';
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.ariaHidden = 'true';
  area.replaceWith(box);
  box.append(layer, area);
  const follow = () => layer.scrollTo(0, area.scrollTop);
  area.addEventListener('scroll', follow);
  return { area, layer, remarks: document.getElementById(`remarks-${area.name.split('.')[1]}`) };
};

const mark = ({ area, layer, remarks }) => {
  const words = remarks.querySelector('.in-place .text')?.cloneNode(true);
  for (const number of words?.querySelectorAll('.ref') ?? []) number.remove();
  if (words?.textContent !== area.value) return layer.replaceChildren();
  layer.replaceChildren(...words.childNodes);
  layer.scrollTo(0, area.scrollTop);
};

/** Takes away the marks from where the words have changed since they were marked. */
const unmark = ({ area, layer }) => {
  let place = 0;
  for (const node of [...layer.childNodes]) {
    const end = place + node.textContent.length;
    if (area.value.slice(place, end) !== node.textContent) {
      while (node.nextSibling) node.nextSibling.remove();
      node.remove();
      return;
    }
    place = end;
  }
};

const put = (old, fresh) => {
  if (old && fresh && old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML;
};

/**
 * What a form lacks stands there as long as the check says so, and that it is stopped as long as a finding stops it.
 * What only sending tells stays.
 */
const keepRefused = (page) => {
  const [box, fresh] = [document, page].map((one) => one.querySelector('[data-refused="form"]'));
  if (fresh) put(box, fresh);
  else if (form.elements.refused) box?.remove();
  if (page.getElementById('told').value === '') {
    document.getElementById('stopped')?.parentElement.remove();
  }
};

const show = (page) => {
  for (const { remarks } of fields) {
    const fresh = page.getElementById(remarks.id);
    // Notes that say the same stay, with what is open in them.
    const [notes, freshNotes] = [remarks, fresh].map((one) => one?.querySelector('.notes'));
    if (notes && freshNotes?.innerHTML === notes.innerHTML) freshNotes.replaceWith(notes);
    if (fresh) remarks.replaceChildren(...fresh.childNodes);
  }
  put(said, page.getElementById('tone'));
  keepRefused(page);
  document.getElementById('told').value = page.getElementById('told').value;
  fields.forEach(mark);
};

const ask = async () => {
  clearTimeout(waiting);
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const body = new URLSearchParams(new FormData(form));
  body.set('intent', 'check');
  try {
    const signal = AbortSignal.any([mine.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const answer = await fetch(form.action, { method: 'POST', body, signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.getElementById('tone')) throw new Error(answer.statusText);
    if (!mine.signal.aborted) show(page);
  } catch {
    if (!mine.signal.aborted) said.textContent = form.dataset.checkFailed;
  }
};

const askSoon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE_MS);
};

/** Takes away what was said about a field that has been changed since: sending says what is still wrong. */
const forget = (field) => {
  const { id } = form.querySelector(`[name="${field.name}"]`);
  field.removeAttribute('aria-invalid');
  document.getElementById(`${id}-wrong`)?.remove();
  const summary = document.getElementById('summary')?.parentElement;
  summary?.querySelector(`li:has([href="#${id}"])`)?.remove();
  if (summary && !summary.querySelector('li')) summary.remove();
};

const isWritten = () => fields.some(({ area }) => area.value.trim() !== '');
const fields = form ? [...form.querySelectorAll('textarea[name^="own."]')].map(underlay) : [];

if (form) {
  form.dataset.checked = '';
  fields.forEach(mark);
  form.addEventListener('input', ({ target }) => {
    const field = fields.find(({ area }) => area === target);
    if (field) unmark(field);
    if (isWritten()) askSoon();
  });
  form.addEventListener('submit', (event) => {
    if (event.submitter?.value !== 'check') return;
    event.preventDefault();
    ask();
  });
  form.addEventListener('change', ({ target }) => forget(target));
  addEventListener('online', () => isWritten() && askSoon());
  // What this browser kept is in the fields, but the server has not seen it.
  if (fields.some(({ area }) => area.value !== area.defaultValue)) askSoon();
}
