// A page that answers a form stands in the history as that form. Sent on from here, Back leads to the page that
// holds the form instead, so that no browser asks whether to send it once more.
addEventListener('submit', () => {
  history.replaceState(null, '', document.documentElement.dataset.page);
});
