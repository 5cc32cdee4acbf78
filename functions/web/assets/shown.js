// Says which fields a request does not show, as their words are for another kind: they don't count, and are still there
// when the page comes back. Without this script the server refuses them, and then shows them.
const form = document.querySelector('.request');

form?.addEventListener('formdata', ({ formData }) => {
  for (const field of form.querySelectorAll('.for-qa textarea'))
    if (field.getClientRects().length === 0) formData.append('unshown', field.name);
});
