// Sends an answer over a bad network: some more times when it does not get through, and says so. Whether it
// arrived then shows at the server alone. That takes the same answer only once: sending it again is safe.
const TRIES = 5;
const TIMEOUT_MS = 8_000;
const FIRST_PAUSE_MS = 500;
const LOOK_MS = 3_000;
const SICK = [502, 503, 504];

const say = (form, text) => {
  const note = form.querySelector('output') ?? document.createElement('output');
  if (!note.isConnected) form.append(note);
  note.textContent = text;
};

// Ends early when the phone says that it has a network again.
const pause = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    addEventListener('online', resolve, { once: true });
  });

const ask = async (url, options) => {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await fetch(url, { ...options, signal });
  if (SICK.includes(answer.status)) throw new Error(answer.statusText);
  return answer;
};

const send = async (form, body) => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask(form.action, { method: 'POST', body });
    } catch {
      if (tries === TRIES) return undefined;
      say(form, form.dataset.again);
      await pause(FIRST_PAUSE_MS * 2 ** (tries - 1));
    }
  }
};

const hashOf = (form) => new FormData(form).get('hash');

// Whether the server still asks what this form answers.
const isStillAsked = async (form) => {
  const answer = await ask(location.href, { cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const asked = [...page.querySelectorAll('form[data-unsent]')];
  return asked.some(
    (each) =>
      each.getAttribute('action') === form.getAttribute('action') && hashOf(each) === hashOf(form),
  );
};

// Looks until the question is gone, and goes on then. Whoever sends again meanwhile needs no look.
const lookAfter = async (form) => {
  while (form.isConnected && 'failed' in form.dataset) {
    try {
      const asked = await isStillAsked(form);
      if (!('failed' in form.dataset)) return;
      if (!asked) return location.reload();
      say(form, form.dataset.absent);
    } catch {
      // The server isn't there again: nobody knows more than before.
    }
    await pause(LOOK_MS);
  }
};

// The button itself says that it is sending, until there is an answer.
const holdButton = (form, button) => {
  const label = button.textContent;
  delete form.dataset.failed;
  button.textContent = form.dataset.sending;
  return () => {
    button.textContent = label;
    delete form.dataset.busy;
  };
};

const answerWith = async (form, button) => {
  const release = holdButton(form, button);
  const answer = await send(form, new URLSearchParams(new FormData(form, button)));
  if (answer?.redirected) say(form, '');
  else release();
  if (!answer) {
    form.dataset.failed = '';
    say(form, form.dataset.unsent);
    lookAfter(form);
  } else if (answer.redirected) location.assign(answer.url);
  else {
    // A refusal is a page of its own: the browser asks for it as it would without this script.
    form.dataset.plain = '';
    form.requestSubmit(button);
  }
};

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (!form.dataset.unsent || 'plain' in form.dataset) return;
  event.preventDefault();
  if ('busy' in form.dataset) return;
  form.dataset.busy = '';
  answerWith(form, submitter);
});
