// Opens comments, and deals with them, without a change of page: the answer of the server takes the place of
// the list and the comment. Without this script both are pages.
const region = () => document.getElementById('inbox');

const isOurs = (url) => url.origin === location.origin && url.pathname.startsWith('/desk/inbox');

const put = (page) => {
  const main = page.getElementById('main');
  document.title = page.title;
  document.getElementById('main').replaceChildren(...main.childNodes);
  const wrong = document.querySelector('[data-refused]');
  const shown = document.getElementById('comment');
  (wrong ?? shown ?? region().querySelector('.comments a'))?.focus();
  document.dispatchEvent(new Event('live-again'));
};

const ask = async (address, options, isBack) => {
  region().setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, options);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.getElementById('inbox')) {
      // Once the session has ended, the form is sent as the browser would: what was typed goes on after signing in.
      if (options && answer.status === 401) throw new Error(page.title);
      // No page has the address of a form, and what went wrong may have been saved: this one says how it stands.
      if (options && !answer.redirected) location.reload();
      else location.assign(answer.url);
      return true;
    }
    put(page);
    if (!isBack) history.pushState({}, '', answer.redirected ? answer.url : address);
    document.dispatchEvent(new Event('keep-again'));
  } catch {
    region().removeAttribute('aria-busy');
    return false;
  }
  return true;
};

document.addEventListener('click', async (event) => {
  const link = event.target.closest('#inbox a');
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  if (!link || !isPlain || link.target) return;
  const url = new URL(link.href);
  if (!isOurs(url)) return;
  event.preventDefault();
  if (!(await ask(url.href))) location.assign(url.href);
});

document.addEventListener('submit', async (event) => {
  const { target: form, submitter } = event;
  if (!region()?.contains(form) || form.method !== 'post' || 'plain' in form.dataset) return;
  event.preventDefault();
  // The button says what is meant where a form has several.
  const body = new URLSearchParams(new FormData(form, submitter));
  const page = `${location.pathname}${location.search}`;
  const isSent = await ask(form.action, { method: 'POST', body });
  if (!isSent) {
    // As the browser would without this script.
    form.dataset.plain = '';
    form.requestSubmit(submitter);
    return;
  }
  const isHere = location.pathname === new URL(form.action).pathname;
  if (isHere) history.replaceState({}, '', page);
});

addEventListener('popstate', () => ask(location.href, undefined, true));

// The arrow keys go through the list while it has the focus; everywhere else they do what they always do.
document.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = document.activeElement?.closest('.comments a');
  if (!step || !row) return;
  const rows = [...document.querySelectorAll('.comments li > a')];
  const next = rows[rows.indexOf(row) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
