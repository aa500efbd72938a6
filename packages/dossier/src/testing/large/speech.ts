import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { OUTLETS, SPEAKERS } from './people.ts'
import { type Chance, many } from './random.ts'

/** How much of it there is; the first captures have most of what is said. */
export interface Size {
  readonly documents: number
  readonly statements: number
  readonly accounts: number
}

const CLAIMS_EACH = 3
const SUBJECTS =
  'The bridge;The eastern gate;The signal lamp;The second barge;The night train;The north pier'.split(';')
const DEEDS =
  'was closed before the collapse;was struck from the air;gave way under its own load;was set on fire by its own crew'
    .split(';')
    .concat('had been reported unsafe in spring', 'was cut loose on an order', 'was empty when it went down')
const OPENINGS =
  'according to people who were there;as two officials put it;in a statement read out on Monday;over the telephone'.split(
    ';',
  )

const at = <T>(list: readonly T[], index: number) => list[index % list.length]

export const claimIds = ({ accounts }: Size) => many(accounts * CLAIMS_EACH, (index) => `c-${index}`)

/** Documents of which one in eight is cited and not held; each of those has a brief, which counts too. */
export function documents({ documents: count }: Size): { entries: Entry[]; quoted: string[] } {
  const citedCount = Math.floor(count / 8)
  const held = count - 2 * citedCount
  const outlet = (index: number) => at(OUTLETS, index)
  const common = (index: number) => ({
    title: `${at(SUBJECTS, index)} ${at(DEEDS, index)}: what is known on day ${index + 1}`,
    outlet: outlet(index),
    citation: `${outlet(index)}, page ${index + 1}`,
    published: `2015-05-${String(1 + (index % 28)).padStart(2, '0')}`,
  })
  const bytes = (index: number) => ({
    captured: '2026-01-01T00:00:00Z',
    mediaType: 'text/plain',
    hash: `sha256:${index.toString(16).padStart(64, '0')}`,
    held: 'withheld',
  })
  const entries = [
    ...many(held, (i) => entry('document', { id: `d-${i}`, form: 'capture', ...common(i), ...bytes(i) })),
    ...many(citedCount, (i) =>
      entry('document', { id: `cited-${i}`, form: 'cited', ...common(held + i), why: 'Quoted elsewhere.' }),
    ),
    ...many(citedCount, (i) =>
      entry('document', {
        id: `brief-${i}`,
        form: 'brief',
        restates: `cited-${i}`,
        ...common(held + i),
        ...bytes(held + i),
      }),
    ),
  ]
  return { entries, quoted: [...many(held, (i) => `d-${i}`), ...many(citedCount, (i) => `brief-${i}`)] }
}

export function claims(size: Size): Entry[] {
  return claimIds(size).map((id, index) =>
    entry('claim', {
      id,
      text: `${at(SUBJECTS, index)} ${at(DEEDS, Math.floor(index / SUBJECTS.length) + index)} (${index + 1}).`,
      ...(index % 7 === 6 && { negates: `c-${index - 4}` }),
    }),
  )
}

/** What is said: chains of up to three, each basis, some that nobody is named for, some taken back. */
export function statements(size: Size, chance: Chance, quoted: readonly string[]): Entry[] {
  const made: { id: string; document: string; depth: number }[] = []
  const claimed = claimIds(size)
  return many(size.statements, (index) => {
    const outer = made.filter(({ depth }) => depth < 3).slice(-6)
    const within = outer.length > 0 && chance.is(0.45) ? chance.one(outer) : undefined
    const document = within?.document ?? quoted[Math.floor(chance.int(quoted.length) * (chance.int(10) / 9))]
    const id = `s-${index}`
    made.push({ id, document: document ?? '', depth: (within?.depth ?? 0) + 1 })
    const source = chance.is(0.05) ? null : chance.is(0.12) ? chance.one(OUTLETS) : chance.one(SPEAKERS)
    const said = gist(size, chance)
    return [
      statement(id, said, {
        document,
        source,
        within: within?.id,
        basis: basis(chance, index, source),
        act: chance.one(['assert', 'assert', 'assert', 'deny', 'accuse', 'threaten', 'promise', 'report']),
        crowd: source?.startsWith('crowd') ? { low: 2 + chance.int(12), high: null } : undefined,
        said: chance.is(0.5) ? `2015-05-${String(1 + chance.int(28)).padStart(2, '0')}` : undefined,
      }),
      ...bearing(id, chance, claimed),
    ]
  }).flat()
}

function gist({ accounts }: Size, chance: Chance): string {
  const index = chance.int(accounts * CLAIMS_EACH * 9)
  return `${at(SUBJECTS, index)} ${at(DEEDS, chance.int(7))}, ${chance.one(OPENINGS)}, on day ${1 + chance.int(28)}.`
}

function statement(id: string, said: string, fields: Readonly<Record<string, unknown>>): Entry {
  const exact = `“${said.toLowerCase().replace('.', '')}”`
  const words = [{ start: 0, end: exact.length, exact, prefix: '', suffix: '' }]
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return entry('statement', { id, words, gist: said, modality: 'asserted', ...given })
}

function basis(chance: Chance, index: number, source: string | null): unknown {
  const drawn = chance.int(10)
  if (drawn < 3) return { kind: 'witnessed' }
  if (drawn === 3) return { kind: 'own' }
  if (drawn === 4) return { kind: 'told-by', by: chance.one(SPEAKERS.filter((id) => id !== source)) }
  if (drawn === 5) return { kind: 'holds', of: 'thing-0' }
  if (drawn === 6 && index > 9) return { kind: 'inferred', on: [`s-${index - 1 - chance.int(9)}`] }
  return { kind: 'unstated' }
}

/** Two statements in three bear on a claim, more of them on the first claims than on the last. */
function bearing(id: string, chance: Chance, claimed: readonly string[]): Entry[] {
  if (!chance.is(0.66)) return []
  const claim = claimed[Math.min(chance.int(claimed.length), chance.int(claimed.length))] ?? ''
  const how = chance.one(['asserts', 'asserts', 'asserts', 'asserts', 'denies', 'doubts'] as const)
  return [entry('bearing', { id: `${id}:${claim}`, of: id, claim, how })]
}

/** Each account needs claims of its own, its first from those on which most is said. */
export function accounts({ accounts: count }: Size): Entry[] {
  return many(count, (index) =>
    entry('account', {
      id: `account-${index}`,
      title: `${at(SUBJECTS, index)} ${at(DEEDS, index)}`,
      short: `${at(SUBJECTS, index)?.toLowerCase().replace('the ', '')} ${index + 1}`,
      needs: index % 3 === 2 ? [`c-${index}`, `c-${index + count}`] : [`c-${index}`],
      sentences: [{ text: `It is told in several ways, on day ${index + 1} first.`, cites: [`s-${index}`] }],
    }),
  )
}
