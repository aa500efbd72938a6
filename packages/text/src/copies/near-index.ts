import { MOST_PAGES, Postings } from './postings.ts'
import { SCHEME, type Signature } from './signature.ts'

/** A page held already that shares something with the text that was asked for. */
export interface Near {
  /** The number that `add` gave. */
  readonly page: number
  /** Fingerprints in common that few pages have. */
  readonly prints: number
  /** How much of the text asked for is in the page, and of the page in it, by fingerprints, 0–1. */
  readonly share: { readonly asked: number; readonly page: number }
}

export interface NearOptions {
  /** Pages that share fewer rare fingerprints are not given. */
  readonly least?: number
  /** At most so many, the nearest first. */
  readonly most?: number
}

/** A fingerprint on more pages is a footer, a disclaimer, a phrase of the trade: it tells nothing. */
const COMMON = 200
const LEAST_PRINTS = 2
/** As if so many pages had been seen without a fingerprint, so that few pages know common phrases too. */
const UNSEEN_PAGES = 10_000
const MOST_NEAR = 50
/** What the bytes begin with: "HSNP" and the version. */
const MAGIC = 0x48534e50
const VERSION = 1
const HEAD_BYTES = 16

/** Bytes that are no index of near copies, or one of another version. */
export class NearIndexError extends Error {
  override readonly name = 'NearIndexError'
}

/** Pages by their fingerprints: which of them have words in common with a text. At most 2,097,152 pages. */
export class NearIndex {
  #postings = new Postings()
  /** Fingerprints of each page. */
  #sizes: number[] = []

  get size(): number {
    return this.#sizes.length
  }

  /**
   * The number of the page, from 0 in the order of adding.
   *
   * @throws NearIndexError when it is full, or the signature is of another scheme.
   */
  add({ scheme, prints }: Signature): number {
    checkScheme(scheme)
    const page = this.#sizes.length
    if (page === MOST_PAGES) throw new NearIndexError(`the index is full: it holds ${MOST_PAGES} pages`)
    this.#postings.add(prints, page)
    this.#sizes.push(prints.length)
    return page
  }

  /** @throws NearIndexError when the signature is of another scheme. */
  near({ scheme, prints }: Signature, options: NearOptions = {}): Near[] {
    checkScheme(scheme)
    const { least = LEAST_PRINTS, most = MOST_NEAR } = options
    const found = new Map<number, Found>()
    let telling = 0
    for (const print of prints) {
      const { pages, isCommon } = this.#postings.pagesWith(print, COMMON)
      if (isCommon) continue
      telling += 1
      const weight = Math.log((this.size + UNSEEN_PAGES) / pages.length)
      for (const page of pages) {
        const { count, weight: before } = found.get(page) ?? NOTHING_FOUND
        found.set(page, { count: count + 1, weight: before + weight })
      }
    }
    return [...found]
      .filter(([, each]) => each.count >= least && isTelling(each, telling, this.size))
      .sort(([a, one], [b, other]) => other.weight - one.weight || a - b)
      .slice(0, most)
      .map(([page, { count }]) => ({
        page,
        prints: count,
        share: { asked: count / telling, page: count / (this.#sizes[page] ?? count) },
      }))
  }

  /** Little-endian, to be read by `NearIndex.from`. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const postings = this.#postings.all()
    const bytes = new Uint8Array(HEAD_BYTES + 4 * this.size + 8 * postings.length)
    const view = new DataView(bytes.buffer)
    view.setUint32(0, MAGIC)
    view.setUint32(4, VERSION, true)
    view.setUint32(8, this.size, true)
    view.setUint32(12, postings.length, true)
    for (const [page, size] of this.#sizes.entries()) view.setUint32(HEAD_BYTES + 4 * page, size, true)
    const from = HEAD_BYTES + 4 * this.size
    for (let at = 0; at < postings.length; at += 1) view.setFloat64(from + 8 * at, postings[at] ?? 0, true)
    return bytes
  }

  /** @throws NearIndexError when the bytes are no index, cut short, or out of order. */
  static from(bytes: Uint8Array): NearIndex {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { pages, postings } = headOf(view)
    const from = HEAD_BYTES + 4 * pages
    const run = new Float64Array(postings)
    for (let at = 0; at < postings; at += 1) {
      run[at] = view.getFloat64(from + 8 * at, true)
      const value = run[at] ?? 0
      if (!Number.isSafeInteger(value) || value % MOST_PAGES >= pages || value <= (run[at - 1] ?? -1))
        throw new NearIndexError(`posting ${at} of the index is damaged: make the index again`)
    }
    const index = new NearIndex()
    index.#postings = Postings.of(run)
    index.#sizes = Array.from({ length: pages }, (_, page) => view.getUint32(HEAD_BYTES + 4 * page, true))
    return index
  }
}

/**
 * Fingerprints that a page has in common with what is asked, and how little they are to be expected, in nats.
 */
interface Found {
  readonly count: number
  readonly weight: number
}

const NOTHING_FOUND: Found = { count: 0, weight: 0 }

/**
 * Whether fewer than one page in all would have as much in common by chance, whichever of the fingerprints
 * asked for it were: as the E-value of Karlin and Altschul, 1990, for alignments.
 */
function isTelling({ count, weight }: Found, asked: number, pages: number): boolean {
  const choices = count * (1 + Math.log(asked / count))
  return weight > choices + Math.log(pages)
}

function headOf(view: DataView): { pages: number; postings: number } {
  if (view.byteLength < HEAD_BYTES || view.getUint32(0) !== MAGIC)
    throw new NearIndexError('expected the bytes of an index of near copies, which begin with "HSNP"')
  if (view.getUint32(4, true) !== VERSION)
    throw new NearIndexError(`expected version ${VERSION} of the index: make it again`)
  const [pages, postings] = [view.getUint32(8, true), view.getUint32(12, true)]
  const expected = HEAD_BYTES + 4 * pages + 8 * postings
  if (view.byteLength !== expected)
    throw new NearIndexError(`expected ${expected} bytes of the index, found ${view.byteLength}`)
  return { pages, postings }
}

function checkScheme(scheme: string): void {
  if (scheme !== SCHEME) throw new NearIndexError(`expected a signature of "${SCHEME}", found "${scheme}"`)
}
