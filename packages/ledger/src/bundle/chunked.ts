import { MAX_LENGTH } from './spelling.ts'

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d]

/** The bytes are not those of a bundle. */
export class NotOne extends Error {}

/** A value is longer than a string can be. */
export class TooLong extends NotOne {}

/** Bytes that come in chunks, read a token at a time. */
export class Chunked {
  readonly #chunks: Iterator<Uint8Array>
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #held: Uint8Array = new Uint8Array(0)
  #end = 0
  /** Room of ours; what is held may be a chunk of the caller's, which is not written to. */
  #own: Uint8Array = new Uint8Array(0)
  #at = 0
  #before = 0

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  /** How many bytes have been read. */
  get read(): number {
    return this.#before + this.#at
  }

  /** The next byte, which stays; undefined at the end. */
  next(): number | undefined {
    while (this.#at >= this.#end) if (!this.#more()) return undefined
    return this.#held[this.#at]
  }

  literal(text: string): void {
    for (let i = 0; i < text.length; i++) {
      if (this.next() !== text.charCodeAt(i)) throw new NotOne()
      this.#at++
    }
  }

  end(): void {
    if (this.next() !== undefined) throw new NotOne()
  }

  /**
   * What `look` finds from the next byte on among the bytes that are here, if anything; that is then read.
   */
  take<T extends { readonly end: number }>(
    look: (bytes: Uint8Array, at: number, end: number) => T | undefined,
  ): T | undefined {
    const found = look(this.#held, this.#at, this.#end)
    if (found !== undefined) this.#at = found.end
    return found
  }

  /** The text of one value, up to the comma or bracket after it. */
  value(): string {
    let [end, depth, quoted] = [this.#at, 0, false]
    for (;;) {
      if (end >= this.#end) {
        const had = this.#at
        if (!this.#more()) throw new NotOne()
        end -= had
      }
      const byte = this.#held[end]
      if (quoted) {
        if (byte === BACKSLASH) end++
        else if (byte === QUOTE) quoted = false
      } else if (byte === QUOTE) quoted = true
      else if (byte === OPEN || byte === OPEN_LIST) depth++
      else if (depth === 0 && (byte === COMMA || byte === CLOSE || byte === CLOSE_LIST)) break
      else if (byte === CLOSE || byte === CLOSE_LIST) depth--
      end++
    }
    if (end - this.#at > MAX_LENGTH) throw new TooLong()
    const text = this.#decoder.decode(this.#held.subarray(this.#at, end))
    this.#at = end
    return text
  }

  /** Brings the next chunk behind what has not been read yet, which then begins at 0. */
  #more(): boolean {
    const { done, value } = this.#chunks.next()
    if (done) return false
    const left = this.#end - this.#at
    if (left > MAX_LENGTH) throw new TooLong()
    if (left === 0) this.#held = value
    else this.#join(value, left)
    this.#before += this.#at
    this.#at = 0
    this.#end = left + value.length
    return true
  }

  /**
   * Into twice the room that is needed, so that a value of many chunks is copied a few times, not once for
   * each.
   */
  #join(chunk: Uint8Array, left: number): void {
    const rest = this.#held.subarray(this.#at, this.#end)
    const needed = left + chunk.length
    if (this.#held === this.#own && this.#own.length >= needed) this.#own.copyWithin(0, this.#at, this.#end)
    else {
      this.#own = new Uint8Array(2 * needed)
      this.#own.set(rest)
      this.#held = this.#own
    }
    this.#held.set(chunk, left)
  }
}
