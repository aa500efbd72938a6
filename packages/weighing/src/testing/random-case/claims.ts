import { add, pick, type Sketch } from './sketch.ts'

/**
 * The claims of every random case; whether the first is the negation of the second, or the other way, varies.
 */
export const CLAIMS = ['fell', 'stood', 'burnt', 'night'] as const

export function addClaims(sketch: Sketch): void {
  const first = sketch.random.chance(0.5)
  add(sketch, 'claim', { id: 'stood', text: 'It stood.', ...(!first && { negates: 'fell' }) })
  add(sketch, 'claim', { id: 'fell', text: 'It fell.', ...(first && { negates: 'stood' }) })
  add(sketch, 'claim', { id: 'burnt', text: 'It burnt.', contradicts: ['fell'] })
  add(sketch, 'claim', { id: 'night', text: 'It was night.' })
}

/** How statements bear on the claims: mostly, they assert the first. */
const BEARINGS = [
  ...Array.from({ length: 20 }, () => ['fell', 'asserts'] as const),
  ['stood', 'denies'],
  ['stood', 'denies'],
  ['stood', 'asserts'],
  ['fell', 'denies'],
  ['fell', 'denies'],
  ['burnt', 'asserts'],
  ['fell', 'doubts'],
  ['fell', 'presupposes'],
] as const

export function addBearing(sketch: Sketch, of: string): void {
  const [claim, how] = pick(sketch, BEARINGS)
  add(sketch, 'bearing', { id: `${of}:${claim}`, of, claim, how })
  if (claim === 'fell' && how === 'asserts') sketch.alike.add(of)
  if (claim !== 'fell' || !sketch.random.chance(0.1)) return
  add(sketch, 'bearing', { id: `${of}:night`, of, claim: 'night', how: 'asserts' })
}
