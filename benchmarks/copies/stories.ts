import type { Random } from '../../packages/weighing/src/testing/random.ts'
import { ARABIC, ENGLISH, type Lexicon, type Ways } from './words.ts'

/*
 * Incidents that nobody has seen, and pages that tell of them: sentences of our own grammar, in two
 * languages, each of which can be said in three ways. The same for the same random numbers.
 */

export type Language = 'en' | 'ar'
export const LANGUAGES: readonly Language[] = ['en', 'ar']
export const LEXICON: Readonly<Record<Language, Lexicon>> = { en: ENGLISH, ar: ARABIC }

export interface Voice {
  readonly name: string
  readonly role: Ways
}

/** Something that can be told: a clause in three ways, and who says it; null for what a page says itself. */
export interface Fact {
  readonly ways: Ways
  readonly voice: Voice | null
  /** What was done first, and where: others may know that much of it. */
  readonly first: Part
  readonly near: string
}

export interface Story {
  readonly language: Language
  readonly place: string
  /** Of whom each says three things, after four that pages tell themselves; four more of those at the end. */
  readonly facts: readonly Fact[]
}

/** A sentence of a page: which fact, in which of its ways, in whose words. */
export interface Line {
  readonly fact: Fact
  readonly way: number
  readonly form: 'plain' | 'quoted' | 'reported'
}

const VOICES = 6
const EACH = 3
const OWN = 4

export function storyFrom(random: Random, language: Language, place = placeFrom(random, language)): Story {
  const scene = sceneFrom(random, language, place)
  const own = () => Array.from({ length: OWN }, () => factFrom(random, scene, null))
  const voices = Array.from({ length: VOICES }, () => voiceFrom(random, language))
  const said = voices.flatMap((voice) => Array.from({ length: EACH }, () => factFrom(random, scene, voice)))
  return { language, place, facts: [...own(), ...said, ...own()] }
}

/**
 * What somebody else finds out of the same event: of two things who did what to what, and where; the rest is
 * others'.
 */
export function otherStoryOf(random: Random, { language, place, facts }: Story): Story {
  const { facts: own } = storyFrom(random, language, place)
  const scene = sceneFrom(random, language, place)
  const from = random.int(OWN - 1)
  const known = facts.slice(from, from + 2).map((fact) => factFrom(random, scene, null, fact))
  return { language, place, facts: [...known, ...own.slice(2)] }
}

/** Every fact as an agency tells it: two in three of what others say between quotation marks. */
export function linesOf(random: Random, facts: readonly Fact[], way?: number): Line[] {
  return facts.map((fact) => ({
    fact,
    way: way ?? random.int(3),
    form: fact.voice === null ? 'plain' : random.int(3) > 0 ? 'quoted' : 'reported',
  }))
}

/** @param isKnown Whether the page has named whoever says it: a surname does from then on. */
export function saidIn(language: Language, { fact, way, form }: Line, isKnown = false): string {
  const clause = fact.ways[way % fact.ways.length] ?? ''
  if (fact.voice === null || form === 'plain') return `${capital(clause)}.`
  const { name, role } = fact.voice
  const who = isKnown ? (name.split(' ').at(-1) ?? name) : `${name}, ${role[way % role.length]},`
  if (language === 'ar') {
    const speaker = who.replaceAll(',', '،')
    const last = speaker.replace(/،$/, '')
    if (form === 'quoted') return way === 1 ? `«${clause}»، قال ${last}.` : `وقال ${last}: «${clause}».`
    return way === 1 ? `وأفاد ${speaker} بأنه ${clause}.` : `${clause}، بحسب ${last}.`
  }
  if (form === 'quoted')
    return way === 1
      ? `${who} said: "${capital(clause)}."`
      : `"${capital(clause)}," said ${who.replace(/,$/, '')}.`
  return way === 1 ? `According to ${who.replace(/,$/, '')}, ${clause}.` : `${who} said that ${clause}.`
}

function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1)
}

/** What the clauses of a story are about: it comes back to some people and things. */
interface Scene {
  readonly lexicon: Lexicon
  readonly language: Language
  readonly place: string
  readonly people: readonly string[]
  readonly things: readonly string[]
}

const PEOPLE = 9
const THINGS = 18

function sceneFrom(random: Random, language: Language, place: string): Scene {
  const lexicon = LEXICON[language]
  const kind = () => oneOf(random, lexicon.kinds)
  const person = () => oneOf(random, lexicon.people)
  const thing = () => oneOf(random, lexicon.things)
  const people = () => (language === 'ar' ? person() : `${kind()} ${person()}`)
  const things = () => (language === 'ar' ? `${thing()} ${kind()}` : `${kind()} ${thing()}`)
  return {
    lexicon,
    language,
    place,
    people: Array.from({ length: PEOPLE }, people),
    things: Array.from({ length: THINGS }, things),
  }
}

/** Two clauses: who did what with what, where and when, and what else was done. */
function factFrom(
  random: Random,
  scene: Scene,
  voice: Voice | null,
  known?: Pick<Fact, 'first' | 'near'>,
): Fact {
  const { lexicon, language, place } = scene
  const [first, second] = [known?.first ?? partFrom(random, scene), partFrom(random, scene)]
  const near = known?.near ?? (random.int(4) === 0 ? place : placeFrom(random, language))
  const [link, time] = [oneOf(random, lexicon.links), oneOf(random, lexicon.times)]
  const number = String(2 + random.int(97))
  const [hasPlace, hasTime] = [random.chance(0.6), random.chance(0.6)]
  const ways = [0, 1, 2].map((way) => {
    const where = hasPlace ? `${oneOf(random, language === 'ar' ? NEAR.ar : NEAR.en)} ${near}` : ''
    const when = hasTime ? (time[way === 1 ? 1 : 0] ?? '').replace('#', number) : ''
    const around = way === 1 ? [when, where] : [where, when]
    const parts = [
      saidPart(language, first, way),
      ...around,
      link[way === 1 ? 1 : 0],
      saidPart(language, second, way),
    ]
    return parts.filter(Boolean).join(' ')
  })
  return { ways, voice, first, near }
}

const NEAR = { en: ['near', 'outside', 'close to', 'beyond'], ar: ['قرب', 'خارج', 'في جوار', 'خلف'] } as const

interface Part {
  readonly who: string
  readonly deed: Ways
  readonly what: string
}

function partFrom(random: Random, { lexicon, people, things }: Scene): Part {
  return { who: oneOf(random, people), deed: oneOf(random, lexicon.deeds), what: oneOf(random, things) }
}

function saidPart(language: Language, { who, deed, what }: Part, way: number): string {
  const [did, done] = [deed[0], deed[1]]
  if (language === 'ar')
    return [`${did} ${who} ${what}`, `${who} ${done} ${what}`, `كان ${what} مما ${done} ${who}`][way] ?? ''
  return (
    [
      `the ${who} ${did} the ${what}`,
      `the ${what} was ${done} by the ${who}`,
      `what the ${who} ${done} was the ${what}`,
    ][way] ?? ''
  )
}

export function voiceFrom(random: Random, language: Language): Voice {
  const { firstNames, roles } = LEXICON[language]
  return { name: `${oneOf(random, firstNames)} ${surnameFrom(random, language)}`, role: oneOf(random, roles) }
}

/** A body that speaks by what it writes. */
export function bodyFrom(random: Random, language: Language): Voice {
  const place = placeFrom(random, language)
  return language === 'ar'
    ? { name: `مجلس ${place}`, role: ['في بيان', 'في بيان مكتوب'] }
    : { name: `The ${place} Board`, role: ['in a statement', 'in a written statement'] }
}

function surnameFrom(random: Random, language: Language): string {
  const { heads, tails } = LEXICON[language]
  return `${language === 'ar' ? 'ال' : ''}${oneOf(random, heads)}${oneOf(random, tails)}`
}

export function placeFrom(random: Random, language: Language): string {
  const { heads, tails } = LEXICON[language]
  const name = `${oneOf(random, heads)}${oneOf(random, tails)}${oneOf(random, tails)}`
  return language === 'ar' ? `بلدة ${name}` : name
}

export function oneOf<T>(random: Random, list: readonly T[]): T {
  const found = list[random.int(list.length)]
  if (found === undefined) throw new Error('an empty list has nothing to give')
  return found
}
