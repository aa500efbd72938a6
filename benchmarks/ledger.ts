import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bundlePieces,
  canonicalize,
  createBundle,
  createSigner,
  type Hasher,
  leafHashOf,
  portableSha256,
  signCheckpoint,
  Tree,
  verifyBundle,
  verifyInclusion,
} from '@hearsay/ledger'
import { openDesk, placesOf } from '@hearsay/store'
import { nodeSha256 } from '@hearsay/text/node'
import { madeAt } from './append/entries.ts'
import { median, type Row, seconds, writeTable } from './ledger-table.ts'

/*
 * The ledger at size: `node benchmarks/ledger.ts [entries]`, a million by default. Entries are made from
 * their index, so every run hashes the same bytes. Writes docs/benchmarks/ledger.md when run at full size.
 */

const N = Number(process.argv[2] ?? 1_000_000)
const BATCH = 10_000
const SINGLE = 300

interface Entry {
  readonly kind: string
  readonly id: string
  readonly at: string
  readonly by: string
  readonly text: string
}

/** Of the size of a short statement: about 190 bytes of canonical JSON. */
const entryAt = (i: number): Entry => ({
  at: '2015-04-12T08:00:00Z',
  by: 'desk',
  id: `statement-${i}`,
  kind: 'statement',
  text: `Entry ${i}: somebody says that somebody else said so, and that it was seen from the road to the town.`,
})

const signer = createSigner('desk.example/bench', new Uint8Array(32).fill(1))
const rows: Row[] = []

/** Runs a step once, notes how long it took, and returns what it made. */
async function timed<T>(what: string, count: number, step: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const used = process.cpuUsage()
  const made = await step()
  const took = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  const cpu = seconds((user + system) / 1000)
  rows.push({ what, took: seconds(took), cpu, each: `${((took * 1000) / count).toPrecision(3)} µs` })
  console.log(what, seconds(took), cpu)
  return made
}

/** Notes the median of many short runs. */
async function repeated(what: string, times: number, step: (i: number) => unknown): Promise<void> {
  const took: number[] = []
  for (let i = 0; i < times; i++) {
    const start = performance.now()
    await step(i)
    took.push(performance.now() - start)
  }
  rows.push({
    what,
    took: `${median(took).toPrecision(3)} ms`,
    cpu: '',
    each: `${Math.round(1000 / median(took))}/s`,
  })
  console.log(what, median(took).toPrecision(3), 'ms')
}

function growTree(hash: Hasher): Tree {
  const tree = new Tree(hash)
  for (let i = 0; i < N; i++) tree.append(leafHashOf(hash, canonicalize(entryAt(i))))
  return tree
}

async function benchTree(): Promise<void> {
  await timed('tree in memory: canonical JSON, hash, append (portable SHA-256)', N, () =>
    growTree(portableSha256),
  )
  const tree = await timed('tree in memory: canonical JSON, hash, append (node:crypto)', N, () =>
    growTree(nodeSha256),
  )
  await repeated('tree in memory: root', 101, () => tree.root())
  await repeated('tree in memory: inclusion proof, made and verified', 101, (i) => {
    const index = (i * 7919) % N
    const leafHash = tree.node(0, index)
    const verdict = verifyInclusion(
      { index, size: N, leafHash, proof: tree.inclusion(index), root: tree.root() },
      nodeSha256,
    )
    if (!verdict.ok) throw new Error(verdict.message)
  })
  await timed('bundle: verified, from 1 MB chunks', N, benchBundle(tree))
}

/** Makes a bundle first, in chunks as a file would give it, and gives back the step that verifies it. */
function benchBundle(tree: Tree): () => void {
  const size = tree.size
  const entries = function* () {
    for (let i = 0; i < size; i++) yield { leaf: { ...entryAt(i) }, openings: [] }
  }
  const checkpoint = signCheckpoint({ origin: signer.key.name, size, root: tree.root() }, [signer])
  const bundle = createBundle({ key: signer.key, checkpoint, entries: entries() }, nodeSha256)
  const chunks = [...inChunks(bundlePieces(bundle))]
  console.log(`bundle: ${chunks.length} MB`)
  return () => {
    const verdict = verifyBundle(chunks, { hash: nodeSha256 })
    if (!verdict.ok) throw new Error(verdict.failures[0]?.message)
  }
}

const CHUNK = 1_000_000

function* inChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  let held: string[] = []
  let length = 0
  for (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length < CHUNK) continue
    yield Buffer.from(held.join(''))
    held = []
    length = 0
  }
  yield Buffer.from(held.join(''))
}

/** A bundle that is more than one string can hold. */
async function benchLargeBundle(): Promise<void> {
  const tree = new Tree(nodeSha256)
  const entries = 1.8 * N
  for (let i = 0; i < entries; i++) tree.append(leafHashOf(nodeSha256, canonicalize(entryAt(i))))
  await timed(
    `bundle of ${entries.toLocaleString('en')} entries: verified, from 1 MB chunks`,
    entries,
    benchBundle(tree),
  )
}

async function benchStore(data: string): Promise<void> {
  const desk = await openDesk(placesOf(data, undefined))
  const append = async (from: number, to: number) => {
    const made = Array.from({ length: to - from }, (_, i) => madeAt(from + i))
    const documents = made.flatMap(({ bytes }) => (bytes ? [bytes] : []))
    await desk.writer.append(
      'long',
      made.map(({ entry }) => entry),
      from,
      { documents },
    )
  }
  await timed(`store: appended with the rules of a case, ${BATCH} a commit`, N, async () => {
    for (let at = 0; at < N; at += BATCH) await append(at, Math.min(at + BATCH, N))
  })
  await repeated('store: one durable append (synchronous=full)', SINGLE, (i) => append(N + i, N + i + 1))
  await repeated('store: inclusion proof at full size', 51, (i) => desk.reader.proof('long', (i * 7919) % N))
  await repeated('store: checkpoint signed', 1, () => desk.sign('long'))
  await timed('store: case verified, everything recomputed', N, async () => {
    const verdict = await desk.reader.verify('long')
    if (!verdict.ok) throw new Error(verdict.failures[0]?.message)
  })
  await desk.close()
  console.log(`database: ${(statSync(join(data, 'hearsay.db')).size / 1e6).toFixed(0)} MB`)
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
try {
  await benchTree()
  await benchLargeBundle()
  await benchStore(join(folder, 'data'))
} finally {
  rmSync(folder, { recursive: true })
}
writeTable(rows, N)
