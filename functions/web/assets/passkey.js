// Makes passkeys, and signs answers with them. Browsers want bytes where JSON has base64url.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const ids = (keys) => keys.map((key) => ({ ...key, id: bytes(key.id) }));

const make = async (options) => {
  const { user, challenge, excludeCredentials } = options;
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(challenge),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: ids(excludeCredentials),
    },
  });
  const { clientDataJSON, attestationObject } = made.response;
  const response = {
    clientDataJSON: text(clientDataJSON),
    attestationObject: text(attestationObject),
  };
  const answer = { id: made.id, rawId: text(made.rawId), type: made.type, response };
  return { challenge, answer };
};

const sign = async ({ nonce, ...options }) => {
  const { id, response } = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: ids(options.allowCredentials),
    },
  });
  return {
    credentialId: id,
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    nonce,
  };
};

const optionsFrom = async (form) => {
  const { passkey: address, hash } = form.dataset;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(hash ? { decision: 'approve', hash } : {});
  const answer = await fetch(address, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

const say = (form, words) => {
  const note = form.querySelector('output') ?? document.createElement('output');
  if (!note.isConnected) form.append(note);
  note.textContent = words;
};

const fill = async (form, button) => {
  say(form, form.dataset.passkeyAsks);
  try {
    const options = await optionsFrom(form);
    const answer = options.rp ? await make(options) : await sign(options);
    form.elements.passkey.value = JSON.stringify(answer);
    say(form, '');
    delete form.dataset.busy;
    form.requestSubmit(button);
  } catch {
    delete form.dataset.busy;
    say(form, form.dataset.passkeyFailed);
    // Where the plan only prefers a signature, the next tap answers without one.
    if ('passkeyOptional' in form.dataset) form.elements.passkey.value = 'none';
  }
};

// Before send.js takes the form: it is complete only with the signature.
document.addEventListener(
  'submit',
  (event) => {
    const { target: form, submitter } = event;
    if (!form.dataset.passkey || form.elements.passkey.value) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if ('busy' in form.dataset) return;
    form.dataset.busy = '';
    fill(form, submitter);
  },
  true,
);
