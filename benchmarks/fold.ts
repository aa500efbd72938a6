import { type Case, checkNew, type Entry, fold, parseEntry } from '@hearsay/case'

/*
 * What an entry costs as a case grows: `node benchmarks/fold.ts [most]`, up to a million entries by default.
 * A case is filled in one fold; then single entries are folded onto it, each onto the case before, and asked
 * what is asked of new ones. Entries are made from their index, so every run folds the same. Prints the mean
 * and the median of a thousand of each sort, in nanoseconds.
 */

const MOST = Number(process.argv[2] ?? 1_000_000)
const SIZES = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= MOST)
const TIMED = 1_000
const AT = '2026-01-01T00:00:00Z'
const FRAME = { at: AT, by: 'desk' }

const HEAD = [
  { kind: 'case', id: 'bench', kicker: 'k', title: 't', question: 'q', language: 'en' },
  { kind: 'author', id: 'desk', name: 'Desk', role: 'editor' },
  { kind: 'claim', id: 'it-fell', text: 'It fell.' },
  { kind: 'party', id: 'gazette', type: 'outlet', name: 'The Gazette' },
  {
    kind: 'document',
    id: 'page',
    form: 'capture',
    title: 'A page',
    outlet: 'gazette',
    citation: 'The Gazette',
    captured: AT,
    mediaType: 'text/plain',
    hash: `sha256:${'0'.repeat(64)}`,
    held: 'published',
  },
].map((one) => parseEntry({ ...FRAME, ...one }))

/** A party, what it says, and what that bears on, over and over. */
function entryAt(index: number): Entry {
  const group = Math.floor(index / 3)
  const [party, statement] = [`party-${group}`, `statement-${group}`]
  switch (index % 3) {
    case 0:
      return { ...FRAME, kind: 'party', id: party, type: 'person', name: `Party ${group}` }
    case 1:
      return {
        ...FRAME,
        kind: 'statement',
        id: statement,
        document: 'page',
        words: [{ start: group, end: group + 7, exact: 'it fell', prefix: 'saying ', suffix: ' and' }],
        gist: 'It fell.',
        source: party,
        act: 'assert',
        basis: { kind: 'unstated' },
        modality: 'asserted',
      }
    default:
      return {
        ...FRAME,
        kind: 'bearing',
        id: `${statement}:it-fell`,
        of: statement,
        claim: 'it-fell',
        how: 'asserts',
      }
  }
}

/** The sorts of appends that are timed, each given a number that goes up by one. */
const SORTS: Readonly<Record<string, (number: number, size: number) => Entry>> = {
  append: (number, size) => entryAt(size + number),
  correct: (number) => ({
    ...FRAME,
    kind: 'correction',
    of: `statement-${number}`,
    set: { gist: 'Fell.' },
    why: 'w',
  }),
  merge: (number) => ({
    ...FRAME,
    kind: 'merge',
    id: `m-${number}`,
    from: `party-${2 * number + 1}`,
    into: 'party-0',
  }),
  retract: (number) => ({ ...FRAME, kind: 'retraction', of: `statement-${number}:it-fell`, why: 'w' }),
}

console.log('| entries | filled | append | correct | merge | retract |\n|---:|---:|---:|---:|---:|---:|')
for (const size of SIZES) console.log(`| ${[size.toLocaleString('en'), ...figures(size)].join(' | ')} |`)

function figures(size: number): string[] {
  const entries = [
    ...HEAD,
    ...Array.from({ length: Math.max(size - HEAD.length, 0) }, (_, index) => entryAt(index)),
  ]
  const started = performance.now()
  const filled = fold(entries)
  const took = `${((performance.now() - started) / 1000).toFixed(2)} s`
  return [took, ...Object.values(SORTS).map((make) => timed(filled, size - HEAD.length, make))]
}

/** The case is too small for a thousand of some sorts: as many as it has. */
function timed(filled: Case, size: number, make: (number: number, size: number) => Entry): string {
  const count = Math.min(TIMED, Math.floor(size / 7))
  let of = filled
  const nanoseconds = Array.from({ length: count }, (_, number) => {
    const entry = make(number, size)
    const started = process.hrtime.bigint()
    const next = fold([entry], of)
    checkNew(next, of.size, AT)
    of = next
    return Number(process.hrtime.bigint() - started)
  })
  const mean = nanoseconds.reduce((sum, one) => sum + one, 0) / count
  const median = nanoseconds.toSorted((a, b) => a - b)[count >> 1] ?? Number.NaN
  return `${Math.round(mean).toLocaleString('en')} (${median.toLocaleString('en')})`
}
