// A page that answers a form stands in the history as that form. It takes the address of the page that holds the
// form instead, so that Back leads there, and no browser asks whether to send the form once more.
history.replaceState(null, '', document.documentElement.dataset.page);
