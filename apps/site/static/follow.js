// A page of a case file that is being edited: it loads itself again when the file has changed.
const { edited } = document.currentScript.dataset

setInterval(async () => {
  const answer = await fetch('/edited').catch(() => undefined)
  if (answer?.ok && (await answer.text()) !== edited) location.reload()
}, 1000)
