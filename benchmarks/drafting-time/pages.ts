import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A document as a line of a pile has it. */
export interface Told {
  readonly name: string
  readonly text?: string
  readonly html?: string
  readonly outlet?: string
  readonly published?: string
}

const INCIDENTS = fileURLToPath(new URL('../drafting/incidents', import.meta.url))
const FIRST = [
  'Ada',
  'Ben',
  'Carla',
  'Dina',
  'Emil',
  'Farah',
  'Goran',
  'Hana',
  'Idris',
  'Jana',
  'Karim',
  'Lea',
]
const LAST = ['Quill', 'Osei', 'Brandt', 'Haddad', 'Marsh', 'Novak', 'Saleh', 'Weir', 'Tamm', 'Urso', 'Vance']
const ROLE = ['the mayor', 'an engineer', 'a resident', 'a spokesman for the ministry', 'who runs the ferry']
const SAID = ['said', 'told reporters', 'denied', 'claimed', 'wrote in a statement', 'confirmed']
const THING = ['the bridge', 'the north pier', 'the ferry', 'the generator', 'the school', 'the market hall']
const STATE = [
  'had been closed since the spring',
  'was struck twice before dawn',
  'was empty when the water came',
  'had failed its last inspection',
  'held about 40 people',
  'had never been repaired',
]

/**
 * Pages that all tell of one incident, each with twelve statements of its own choice, from the same people
 * about the same things: most claims are on many pages. The same for the same number.
 */
export function oneIncident(count: number): Told[] {
  const next = randomFrom(12)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return Array.from({ length: count }, (_, page) => {
    const sentences = Array.from({ length: 12 }, () => {
      const name = `${pick(FIRST)} ${pick(LAST)}`
      return `${name}, ${pick(ROLE)}, ${pick(SAID)} on Monday that ${pick(THING)} ${pick(STATE)}.`
    })
    return { name: `one-${page}.txt`, text: sentences.join('\n\n'), ...known(page) }
  })
}

/**
 * The documents that a drafter is judged by, again and again, every letter of a name moved on in each round:
 * as many incidents as rounds, which have nothing in common but what news has.
 */
export function manyIncidents(count: number): Told[] {
  const all = documents()
  return Array.from({ length: count }, (_, page) => {
    const round = Math.floor(page / all.length)
    const { name, text } = all[page % all.length] ?? { name: '', text: '' }
    const moved = text.replace(/\b[A-Z][a-z]{3,}\b/g, (word) => movedOn(word, round))
    return { name: `${round}-${name}`, [name.endsWith('html') ? 'html' : 'text']: moved, ...known(page) }
  })
}

/** All that so many pages of many incidents say, on one. */
export function longPage(count: number): Told[] {
  const texts = manyIncidents(2 * count).flatMap(({ text }) => text ?? [])
  return [{ name: 'long.txt', text: texts.slice(0, count).join('\n\n'), ...known(0) }]
}

function documents(): { readonly name: string; readonly text: string }[] {
  const found = readdirSync(INCIDENTS, { recursive: true, encoding: 'utf8' })
  return found
    .filter((path) => /docs.*\.(?:txt|html)$/.test(path))
    .toSorted()
    .map((path) => ({ name: path.replaceAll('/', '-'), text: readFileSync(join(INCIDENTS, path), 'utf8') }))
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz'

function movedOn(word: string, by: number): string {
  return word.replace(/[a-z]/g, (letter) => {
    const list = VOWELS.includes(letter) ? VOWELS : CONSONANTS
    return list[(list.indexOf(letter) + by) % list.length] ?? letter
  })
}

function known(page: number) {
  return { outlet: `The Post of ${LAST[page % LAST.length]} ${page}`, published: `2026-02-${day(page)}` }
}

function day(page: number): string {
  return `${(page % 27) + 1}`.padStart(2, '0')
}

/** A linear congruential generator, by the constants of Numerical Recipes. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
