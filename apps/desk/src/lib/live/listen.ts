/** Milliseconds after which a connection that was lost is tried again: the first time, and at most. */
const AGAIN = { first: 500, most: 20_000 }
/** A connection from which nothing was heard for so long is none: signs of life come more often. */
const SILENCE = 40_000

export interface Heard {
  readonly news: (data: string, mark: string) => void
  readonly here: (data: string) => void
  readonly found: () => void
  readonly lost: () => void
}

/**
 * Listens to what the desk says, and connects again by itself. A page that is out of sight does not listen:
 * browsers have but six connections for all pages of a desk. @returns what ends it
 */
export function listen(url: () => string, heard: Heard): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = AGAIN.first

  const close = () => {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }
  const lose = () => {
    close()
    heard.lost()
    timer = setTimeout(open, wait)
    wait = Math.min(2 * wait, AGAIN.most)
  }
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(lose, SILENCE)
  }
  const open = () => {
    close()
    if (document.hidden) return
    source = new EventSource(url())
    source.onerror = lose
    source.onopen = () => {
      wait = AGAIN.first
      alive()
      heard.found()
    }
    const on = (name: string, tell: (event: MessageEvent<string>) => void) =>
      source?.addEventListener(name, (event) => {
        alive()
        tell(event)
      })
    on('news', ({ data, lastEventId }) => heard.news(data, lastEventId))
    on('here', ({ data }) => heard.here(data))
  }

  open()
  document.addEventListener('visibilitychange', open)
  addEventListener('online', open)
  addEventListener('offline', lose)
  return () => {
    close()
    document.removeEventListener('visibilitychange', open)
    removeEventListener('online', open)
    removeEventListener('offline', lose)
  }
}
