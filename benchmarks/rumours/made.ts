import type { Entry } from '@hearsay/case'
import { entry } from '../../packages/case/src/testing/sample.ts'
import { type Chance, chance } from '../../packages/dossier/src/testing/chance.ts'
import { hashName, selectorAt } from '../../packages/text/src/index.ts'
import { nodeSha256 } from '../../packages/text/src/node.ts'

/** A rumour that was made, as it truly ran. */
export interface MadeRumour {
  /** Its claim. */
  readonly of: string
  /** In the order in which it was told. */
  readonly tellings: readonly Telling[]
}

export interface Telling {
  readonly id: string
  /** The day on which it was told, from 1. */
  readonly day: number
  /** Days between which the page that tells of it puts it; undefined where it names none. */
  readonly told: { readonly from: number; readonly to: number; readonly isVague: boolean } | undefined
  /** Who tells it; undefined where the page names nobody. */
  readonly teller: string | undefined
  readonly place: string
  readonly form: string
}

export interface MadeCase {
  readonly entries: readonly Entry[]
  readonly documents: readonly Uint8Array[]
  readonly rumours: readonly MadeRumour[]
}

const PEOPLE = ['Ada Brandt', 'Ben Lind', 'Mira Osei', 'Omar Hale', 'Lena Voss', 'Emil Frost']
const PLACES = ['Ashford', 'Brack', 'Cold Quay', 'Dunmere']
const WHO = ['A barge', 'The ferry', 'An army lorry', 'The night train']
const WHAT = ['sank', 'was sunk', 'was set on fire', 'was stolen']
const BY = ['by its own crew', 'by divers', 'on an order', 'by nobody knows whom']
const MORE = ['with forty on board', 'before dawn', 'and it was hushed up', 'with gold in it']

/** A case in which so many rumours run. One in four is told by nobody who is named. */
export function madeRumours(id: string, count: number, seed: number): MadeCase {
  const draw = chance(seed)
  const rumours = Array.from({ length: count }, (_, index) => rumour(`claim-${index}`, draw))
  const tellings = rumours.flatMap((one) => one.tellings)
  const text = tellings.map(({ form, teller }) => `${teller ?? 'It is said'}: “${form}”`).join('\n\n')
  const page = new TextEncoder().encode(text)
  let at = 0
  const said = rumours.flatMap(({ of, tellings: all }) =>
    all.flatMap((telling) => {
      at = text.indexOf(telling.form, at)
      const words = [selectorAt(text, at, at + telling.form.length)]
      at += telling.form.length
      return toldBy(of, telling, words)
    }),
  )
  return {
    entries: [...heading(id, hashName(page, nodeSha256), rumours), ...said],
    documents: [page],
    rumours,
  }
}

function heading(id: string, hash: string, rumours: readonly MadeRumour[]): Entry[] {
  return [
    entry('case', {
      id,
      kicker: id,
      title: `What is told in ${id}`,
      question: 'What happened?',
      language: 'en',
    }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    entry('party', { id: 'gazette', type: 'outlet', name: 'The Gazette' }),
    ...PEOPLE.map((name, at) => entry('party', { id: `person-${at}`, type: 'person', name })),
    ...PLACES.map((name, at) => entry('place', { id: `place-${at}`, name, precision: 'town' })),
    entry('document', {
      id: 'page',
      form: 'capture',
      title: 'A page',
      outlet: 'gazette',
      citation: 'The Gazette',
      captured: '2026-01-01T00:00:00Z',
      mediaType: 'text/plain',
      hash,
      held: 'published',
    }),
    ...rumours.map(({ of }) => entry('claim', { id: of, text: `Something is told as ${of}.` })),
  ]
}

function toldBy(of: string, { id, told, teller, place, form }: Telling, words: object): Entry[] {
  const source = teller === undefined ? null : `person-${PEOPLE.indexOf(teller)}`
  return [
    entry('statement', {
      id: `says-${id}`,
      document: 'page',
      words,
      gist: form,
      source,
      act: 'assert',
      basis: { kind: 'unstated' },
      modality: 'asserted',
    }),
    entry('sighting', {
      id,
      of,
      form,
      statement: `says-${id}`,
      place: `place-${PLACES.indexOf(place)}`,
      ...(told && { when: { edtf: edtfOf(told) } }),
    }),
  ]
}

/** EDTF of the days, which are those of March 2015. */
function edtfOf({ from, to, isVague }: NonNullable<Telling['told']>): string {
  if (isVague) return `${dayAt(from)}~`
  return from === to ? dayAt(from) : `${dayAt(from)}/${dayAt(to)}`
}

const dayAt = (day: number): string => `2015-03-${String(day).padStart(2, '0')}`

function rumour(of: string, draw: Chance): MadeRumour {
  const isNamed = draw(4) > 0
  let form = [WHO[draw(4)], WHAT[draw(4)]].join(' ')
  const used = new Set([`${form}.`])
  const drawn = Array.from({ length: 2 + draw(6) }, () => 1 + draw(28)).toSorted((a, b) => a - b)
  // Of one in three every telling is put at its day, and no two are of one.
  const isExact = draw(3) === 0
  const days = isExact ? [...new Set(drawn)] : drawn
  const tellings = days.map((day, index): Telling => {
    const next = changed(form, draw)
    // A form that comes back would be one that was there before.
    if (index > 0 && draw(2) === 0 && !used.has(`${next}.`)) form = next
    used.add(`${form}.`)
    return {
      id: `${of}-${index}`,
      day,
      told: isExact ? { from: day, to: day, isVague: false } : toldAs(day, draw),
      teller: isNamed && draw(3) > 0 ? PEOPLE[draw(PEOPLE.length)] : undefined,
      place: PLACES[draw(PLACES.length)] ?? '',
      form: `${form}.`,
    }
  })
  return { of, tellings }
}

function toldAs(day: number, draw: Chance): Telling['told'] {
  const kind = draw(6)
  if (kind === 0) return undefined
  if (kind === 1) return { from: day, to: day, isVague: true }
  const [before, after] = kind < 4 ? [0, 0] : [draw(4), draw(4)]
  return { from: Math.max(1, day - before), to: Math.min(31, day + after), isVague: false }
}

/** Another who, or what, or something more. */
function changed(form: string, draw: Chance): string {
  const who = WHO.find((one) => form.startsWith(one)) ?? ''
  const rest = form.slice(who.length)
  if (draw(3) === 0) return `${WHO[draw(4)]}${rest}`
  const all = draw(2) === 0 ? BY : MORE
  const there = all.find((one) => form.includes(one))
  const other = all[draw(4)] ?? ''
  return there === undefined ? `${form} ${other}` : form.replace(there, other)
}
