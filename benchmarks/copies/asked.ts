import { type Random, randomFrom } from '../../packages/weighing/src/testing/random.ts'
import { COPIES, copyOf, NO_COPIES, type NoCopy, type Twin } from './kinds.ts'
import { agencyPage, type Made } from './pages.ts'
import { LANGUAGES, type Language, LEXICON, storyFrom } from './stories.ts'

/** A page that is asked about, and the held one that it has something in common with. */
export interface Asked {
  readonly kind: string
  readonly isCopy: boolean
  readonly language: Language
  readonly page: Made
  /** The number of the held page. */
  readonly of: number
}

interface Kind {
  readonly kind: string
  readonly isCopy: boolean
  readonly make: (random: Random, language: Language) => Twin
}

export const KINDS: readonly Kind[] = [
  ...COPIES.map((kind) => ({
    kind,
    isCopy: true,
    make: (random: Random, language: Language) => copyOf(random, language, kind),
  })),
  ...(Object.keys(NO_COPIES) as NoCopy[]).map((kind) => ({ kind, isCopy: false, make: NO_COPIES[kind] })),
]

/**
 * So many held pages and what is asked of them: each page is made anew from its number whenever it is needed.
 */
export class Shelf {
  readonly size: number
  readonly #each: number

  /** @param each How many are asked about, of each kind and language. */
  constructor(size: number, each: number) {
    this.size = size
    this.#each = each
  }

  page(number: number): Made {
    const place = number * this.#asked
    const planted = Math.floor(place / this.size)
    if (place % this.size < this.#asked && planted < this.#asked) return this.#twin(planted).original
    const random = randomAt(number)
    const language = LANGUAGES[number % LANGUAGES.length] ?? 'en'
    const footer = random.chance(0.5) ? LEXICON[language].footers.map((line) => line.replace('#', 'us')) : []
    return agencyPage(random, storyFrom(random, language), { footer })
  }

  *asked(): Generator<Asked> {
    for (let at = 0; at < this.#asked; at += 1) {
      const { kind, isCopy } = this.#kind(at)
      const { other } = this.#twin(at)
      const of = Math.ceil((at * this.size) / this.#asked)
      yield { kind, isCopy, language: other.language, page: other, of }
    }
  }

  get #asked(): number {
    return KINDS.length * LANGUAGES.length * this.#each
  }

  #kind(at: number): Kind {
    const kind = KINDS[at % KINDS.length]
    if (!kind) throw new Error('there are no kinds')
    return kind
  }

  #twin(at: number): Twin {
    const language = LANGUAGES[Math.floor(at / KINDS.length) % LANGUAGES.length] ?? 'en'
    return this.#kind(at).make(randomAt(-1 - at), language)
  }
}

function randomAt(number: number): Random {
  return randomFrom(Math.imul(number + 1, 0x9e3779b1) ^ 0x5bd1e995)
}
