import type { VerifyOptions } from '../../bundle/verify.ts'
import type { Draw } from '../numbers.ts'
import { type Draft, draft, spelt } from './original.ts'

/** One way to change a bundle that a reader must notice. */
export interface MutantKind {
  readonly name: string
  readonly make: (draw: Draw) => string | Uint8Array
  /** What the reader brings, where the bundle alone cannot show the change. */
  readonly with?: VerifyOptions
}

/**
 * A kind that changes a bundle as data and writes it in its one spelling, so that nothing but the data is
 * wrong.
 */
export function ofData(
  name: string,
  change: (bundle: Draft, draw: Draw) => void,
  options?: VerifyOptions,
): MutantKind {
  const make = (draw: Draw) => {
    const bundle = draft()
    change(bundle, draw)
    return spelt(bundle)
  }
  return { name, make, ...(options && { with: options }) }
}

const WORDS = ['', 'a', 'N. N.', '[erased]', '€', '1970', 'published', 'withheld', 'x'.repeat(40)]

export const word = (draw: Draw): string => `${WORDS[draw(WORDS.length)]}${draw(1000)}`

/** Another of these digits, in the place of one of them. */
export function otherDigit(text: string, draw: Draw, digits = '0123456789abcdef'): string {
  const at = draw(text.length)
  const now = digits.indexOf(text.charAt(at))
  const next = digits.charAt((now + 1 + draw(digits.length - 1)) % digits.length)
  return text.slice(0, at) + next + text.slice(at + 1)
}

/** Two different places of a list. */
export function twoPlaces(length: number, draw: Draw): [number, number] {
  const one = draw(length)
  return [one, (one + 1 + draw(length - 1)) % length]
}

export function swap<T>(list: T[], one: number, other: number): void {
  const [a, b] = [list[one], list[other]]
  if (a === undefined || b === undefined) throw new Error(`There is no ${one} or ${other} to swap.`)
  list[one] = b
  list[other] = a
}
