import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { BODY_IDS, PERSONS } from './people.ts'
import { type Chance, many } from './random.ts'

const EVENTS = ['collected', 'transferred', 'inspected', 'refused', 'promised', 'sought', 'held'] as const
const FINDINGS = ['supports', 'authentic', 'inconclusive', 'contradicts', 'about-something-else'] as const
const EXHIBITS = 8

export function exhibits(chance: Chance): Entry[] {
  return many(EXHIBITS, (index) =>
    entry('exhibit', {
      id: `thing-${index}`,
      name: `The ${['log book', 'lamp', 'photograph', 'tape'][index % 4]} of day ${index + 1}`,
      type: ['record', 'object', 'image', 'audio'][index % 4],
      madeBy: chance.one(PERSONS),
      sentences: [{ text: 'It is offered for what was done.', cites: [`d-${index}`] }],
    }),
  )
}

/** The journey of each exhibit, and what was found of most. */
export function custody(chance: Chance): Entry[] {
  return many(EXHIBITS, (index) => [
    ...many(5, (step) =>
      entry('custody', {
        id: `custody-${index}-${step}`,
        exhibit: `thing-${index}`,
        event: EVENTS[(index + step) % EVENTS.length],
        from: chance.one(PERSONS),
        to: chance.one(BODY_IDS),
        when: `2015-05-${String(2 + step * 4).padStart(2, '0')}`,
        statements: [`s-${index * 5 + step}`],
      }),
    ),
    entry('analysis', {
      id: `analysis-${index}`,
      exhibit: `thing-${index}`,
      analyst: chance.one(BODY_IDS),
      finding: FINDINGS[index % FINDINGS.length],
      independent: index % 3 !== 2,
      statement: `s-${20 + index}`,
    }),
    entry('bearing', {
      id: `thing-${index}:c-${index}`,
      of: `thing-${index}`,
      claim: `c-${index}`,
      how: 'asserts',
    }),
  ]).flat()
}

/** Pages that took from one another: of every third pair of pages, statements of theirs on one claim. */
export function copying(entries: readonly Entry[]): Entry[] {
  const documents = new Map(
    entries.flatMap((one) => (one.kind === 'statement' ? [[one.id, one.document]] : [])),
  )
  const bearings = entries.flatMap((one) => (one.kind === 'bearing' && one.how === 'asserts' ? [one] : []))
  const pairs = new Map<string, [string, string][]>()
  for (const { of, claim } of bearings) {
    const original = bearings.find((one) => one.claim === claim && isBefore(documents, one.of, of))
    const [from, to] = [documents.get(original?.of ?? ''), documents.get(of)]
    if (!original || !from || !to || Number(of.slice(2)) % 3 !== 0) continue
    const key = `${to} ${from}`
    pairs.set(key, [...(pairs.get(key) ?? []), [of, original.of]])
  }
  return [...pairs].map(([key, listed], index) => {
    const [copy, of] = key.split(' ')
    return entry('copying', {
      id: `copying-${index}`,
      copy,
      of,
      pairs: listed,
      ...(index % 5 === 4 ? { direction: 'unknown' } : { manner: 'edited' }),
      sentences: [{ text: 'The words are nearly the same.', cites: [listed[0]?.[0] ?? ''] }],
    })
  })
}

/** Whether one was said in a document of a lower number than the other. */
function isBefore(documents: ReadonlyMap<string, string>, one: string, other: string): boolean {
  const [a = '', b = ''] = [documents.get(one), documents.get(other)]
  return a.startsWith('d-') && b.startsWith('d-') && Number(a.slice(2)) < Number(b.slice(2))
}
