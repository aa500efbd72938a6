import type { Desk, Mark } from '@hearsay/store'
import type { Person } from '../people/person.ts'
import { newsOf } from './news.ts'
import type { Present } from './present.ts'
import type { Watcher } from './watcher.ts'

/** Milliseconds between two signs of life. */
const BEAT = 15_000

/** Messages that may wait for somebody whose connection does not take them. */
const MOST_UNREAD = 64

export interface Live {
  readonly desk: Pick<Desk, 'reader'>
  readonly watcher: Watcher
  readonly present: Present
  readonly caseId: string
  readonly person: Person
  /** How far the case had come for whoever asks; empty where they do not say. */
  readonly word: string
  /** Whether they may still see it: asked before whatever they are told. */
  readonly mayStay: () => Promise<boolean>
  readonly every?: number
}

/** Streams that are open. */
const OPEN = new Set<LiveStream>()

/** Ends every stream, before the desk stops. */
export function endStreams(): void {
  for (const stream of OPEN) stream.end()
}

/**
 * What happens in a case, as server-sent events (WHATWG HTML, 9.2): `news` of what was recorded or decided,
 * `here` of who else looks at it.
 * @returns undefined where somebody has too many of them
 */
export function openStream(live: Live): ReadableStream<Uint8Array> | undefined {
  const stream = new LiveStream(live)
  return stream.begin() ? stream.readable : undefined
}

class LiveStream {
  readonly #live: Live
  readonly #ends: (() => void)[] = []
  #out: ReadableStreamDefaultController<Uint8Array> | undefined
  readonly readable = new ReadableStream<Uint8Array>({
    start: (out) => {
      this.#out = out
    },
    cancel: () => {
      this.#out = undefined
      this.end()
    },
  })

  constructor(live: Live) {
    this.#live = live
  }

  /** @returns whether there was a place for it */
  begin(): boolean {
    const { caseId, person, present, watcher, every = BEAT } = this.#live
    let { word } = this.#live
    const leave = present.enter({ caseId, person, changed: () => void this.#tellWho() })
    if (!leave) return false
    OPEN.add(this)
    const beat = setInterval(() => void this.#tellWho(), every)
    const unwatch = watcher.watch({
      caseId,
      word,
      changed: (mark) => {
        void this.#tellNews(mark, sizeIn(word))
        word = mark?.word ?? ''
      },
      failed: (error) => this.#fail(error),
    })
    this.#ends.push(leave, unwatch, () => clearInterval(beat))
    void this.#tellWho()
    return true
  }

  end(): void {
    if (!OPEN.delete(this)) return
    for (const end of this.#ends) end()
    this.#out?.close()
  }

  async #tellWho(): Promise<void> {
    const { present, caseId, person } = this.#live
    await this.#tell(() => this.#send('here', present.others(caseId, person)))
  }

  /** Without a mark the case is there no more. */
  async #tellNews(mark: Mark | undefined, from: number): Promise<void> {
    const { desk, caseId, person } = this.#live
    if (!mark) return this.end()
    await this.#tell(async () => this.#send('news', await newsOf(desk, caseId, from, person), mark.word))
  }

  async #tell(what: () => void | Promise<void>): Promise<void> {
    try {
      if (await this.#live.mayStay()) await what()
      else this.end()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Whoever watches asks again, and is told then what is wrong. */
  #fail(error: unknown): void {
    console.error(`/case/${this.#live.caseId}/live:`, error)
    this.end()
  }

  #send(event: string, data: unknown, id?: string): void {
    if (!OPEN.has(this)) return
    const lines = [
      `event: ${event}`,
      ...(id === undefined ? [] : [`id: ${id}`]),
      `data: ${JSON.stringify(data)}`,
    ]
    this.#out?.enqueue(new TextEncoder().encode(`${lines.join('\n')}\n\n`))
    if ((this.#out?.desiredSize ?? 0) < -MOST_UNREAD) this.end()
  }
}

/** A mark begins with the size. What is none says nothing of what was seen: nothing is told of before. */
function sizeIn(word: string): number {
  const size = Number.parseInt(word, 10)
  return Number.isSafeInteger(size) && size >= 0 ? size : Number.POSITIVE_INFINITY
}
