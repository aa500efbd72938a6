import type { TextSpan } from '@hearsay/reading'
import { idMaker } from '@hearsay/reading/ids'
import { paragraphs } from '@hearsay/text'
import type { Meant } from '../meant/meant.ts'
import { grouped } from '../meant/words.ts'
import type { Page } from '../page.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'
import type { Said } from '../said/said.ts'
import { namedPlaces } from '../ties/people.ts'
import type { Scene } from './actors.ts'
import type { Noun } from './nouns.ts'
import { type Group, joinedByReceipt, sameThings } from './same.ts'
import { type Sight, sightsOn } from './steps.ts'
import type { DraftStep, DraftThing } from './thing.ts'

/** Things that are offered as evidence: those to which something is said to have happened. */
export function proposeThings(
  pages: readonly Page[],
  said: readonly Said[],
  parties: Parties,
  meant: Meant,
): DraftThing[] {
  const newId = idMaker()
  const peopleOn = grouped(namedPlaces(pages, parties, meant), ({ page }) => [`${page}`])
  const byPage = grouped([...said.keys()], (index) => [`${said[index]?.page}`])
  const sights = pages.flatMap((each, page) => {
    const scene: Scene = {
      text: each.text,
      page,
      said,
      here: byPage.get(`${page}`) ?? [],
      parties,
      meant,
      people: peopleOn.get(`${page}`) ?? [],
      isOwn: meant.isOwnPaper(page),
    }
    return sightsOn(scene, blocksOf(each))
  })
  return joinedByReceipt(sameThings(sights), meant.idOf)
    .filter(({ sights: all }) =>
      all.some(({ step, known, cites }) => step !== null || (known !== null && cites.length > 0)),
    )
    .map((group) => thingOf(group, newId, meant))
}

function blocksOf({ text, article, reading }: Page): TextSpan[] {
  const heads = reading.layout.filter(({ kind }) => kind === 'headline')
  return paragraphs(text)
    .map(({ start, end }): TextSpan => [start, end])
    .filter(([start]) => article.some((span) => start >= span.start && start < span.end))
    .filter(([start, end]) => !heads.some(({ span }) => span[0] <= start && span[1] >= end))
}

function thingOf({ sights, type }: Group, newId: ReturnType<typeof idMaker>, meant: Meant): DraftThing {
  const names = sights.map(({ noun }) => noun).sort((a, b) => fitness(b) - fitness(a))
  const name = capital(
    (names[0]?.words ?? '').replace(/^(?:the|an?|our|its|his|her|my|their|this|that)\s+/i, ''),
  )
  const steps = withoutEchoes(
    sights.flatMap(({ step }) => step ?? []),
    meant,
  )
  return {
    id: newId(name, 'thing'),
    type: type ?? 'document',
    name,
    madeBy: sights.find(({ maker }) => maker !== null)?.maker ?? null,
    sentences: sentencesOf(sights),
    steps,
    heldIn: knownIn(sights, 'holds'),
    throughIn: knownIn(sights, 'through'),
    chance: Math.max(KNOWN_CHANCE, ...steps.map(({ chance }) => chance)),
  }
}

/** Of a thing to which nothing is said to have happened. */
const KNOWN_CHANCE = 0.6

const knownIn = (sights: readonly Sight[], known: Sight['known']): number[] => [
  ...new Set(sights.flatMap((sight) => (sight.known === known ? sight.cites : []))),
]

/** The name that tells most, up to a length; a file is called what it is of. */
const fitness = ({ words, marks, type }: Noun): number =>
  (words.length > 50 ? 0 : 100 * marks.length + words.length) - (type === null ? 50 : 0)

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

function sentencesOf(sights: readonly Sight[]): DraftThing['sentences'] {
  const seen = new Map<string, DraftThing['sentences'][number]>()
  const told = [...sights].sort((a, b) => Number(b.step !== null) - Number(a.step !== null))
  for (const { page, sentence, cites } of told)
    seen.set(`${page} ${sentence[0]}`, { page, span: sentence, cites })
  return [...seen.values()]
}

/** The same step of the same parties on several pages is one, which cites them all. */
function withoutEchoes(steps: readonly DraftStep[], meant: Meant): DraftStep[] {
  const agree = (one: DraftParty | null, other: DraftParty | null) =>
    !one || !other || meant.idOf(one) === meant.idOf(other)
  const out: DraftStep[] = []
  for (const step of steps) {
    const at = out.findIndex(
      (known) =>
        known.event === step.event &&
        agree(known.to, step.to) &&
        (agree(known.from, step.from) || isReceipt(known, step)),
    )
    const known = out[at]
    if (known) out[at] = joined(known, step)
    else out.push(step)
  }
  return out
}

/** Of two pages, one of which names who sent it and the other only says what they are. */
function isReceipt(one: DraftStep, other: DraftStep): boolean {
  const pages = new Set([...one.restsOn, ...other.restsOn].map(({ page }) => page))
  const isNameless = (party: DraftParty | null) => party !== null && phraseOf(party.name).name === ''
  return (
    one.event === 'transferred' &&
    pages.size > 1 &&
    one.to !== null &&
    isNameless(one.from) !== isNameless(other.from)
  )
}

const joined = (one: DraftStep, other: DraftStep): DraftStep => ({
  ...one,
  from: one.from && phraseOf(one.from.name).name !== '' ? one.from : (other.from ?? one.from),
  to: one.to ?? other.to,
  why: one.why ?? other.why,
  cites: [...new Set([...one.cites, ...other.cites])],
  restsOn: [...one.restsOn, ...other.restsOn],
  chance: Math.max(one.chance, other.chance),
})
