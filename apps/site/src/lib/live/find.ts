/** After the last key, in milliseconds, until what was written is looked for. */
const PAUSE = 120

/** Looks for what a reader writes, while they write: the page of what is found is asked for again. */
export function findAsWritten(element: HTMLElement): void {
  const form = element.querySelector('form')
  const field = element.querySelector('input')
  const results = document.querySelector('[data-results]')
  if (form === null || field === null || results === null) return
  let asking: AbortController | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const url = new URL(form.action)
    url.search = new URLSearchParams({ q: field.value }).toString()
    const text = await textOf(url, asking.signal)
    if (text === undefined) return
    const found = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-results]')
    if (found === null) return
    results.replaceChildren(...found.childNodes)
    history.replaceState(null, '', url)
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PAUSE)
  })
}

/**
 * A page; undefined where it could not be had, or something else was asked for meanwhile: Enter still asks.
 */
async function textOf(url: URL, signal: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { signal })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
