import { portableSha256, toHex } from '@hearsay/text'
import { canonicalize } from '../../canonical.ts'
import { leafHashOf } from '../../tree/hash.ts'
import { type Draw, pick } from '../numbers.ts'
import { type MutantKind, ofData, otherDigit, swap, twoPlaces, word } from './kind.ts'
import type { Draft } from './original.ts'
import { treeOf } from './original.ts'

/* Entries and their openings changed by somebody who has no key, and who makes right whatever needs none. */

type Entry = Draft['entries'][number]

function rehash(entry: Entry): void {
  entry.hash = toHex(leafHashOf(portableSha256, canonicalize(entry.leaf)))
}

function changeLeaf(bundle: Draft, draw: Draw): void {
  const entry = pick(bundle.entries, draw)
  const open = Object.keys(entry.leaf).filter((key) => typeof entry.leaf[key] !== 'object')
  entry.leaf[pick(open, draw)] = word(draw)
  rehash(entry)
}

/** An entry of which something is sealed. */
const sealedEntry = (bundle: Draft, draw: Draw) => pick(bundle.entries.filter(hasOpenings), draw)
const hasOpenings = ({ openings }: Entry) => openings.some(({ erased }) => !erased)
const opened = ({ openings }: Entry, draw: Draw) =>
  pick(
    openings.filter(({ erased }) => !erased),
    draw,
  )

function erase(bundle: Draft, draw: Draw): void {
  const entry = sealedEntry(bundle, draw)
  const opening = opened(entry, draw)
  delete opening.salt
  delete opening.value
  opening.erased = true
}

export const ENTRY_KINDS: readonly MutantKind[] = [
  ofData('a word of an entry, and its hash with it', changeLeaf),
  ofData('a word of an entry, with its hash, the root and the text of the checkpoint', (bundle, draw) => {
    changeLeaf(bundle, draw)
    const root = Buffer.from(treeOf(bundle.entries.map(({ leaf }) => leaf)).root()).toString('base64')
    bundle.checkpoint = bundle.checkpoint.replace(/^(.*\n.*\n).*/, `$1${root}`)
  }),
  ofData('a member of an entry gone', (bundle, draw) => {
    const entry = pick(bundle.entries, draw)
    delete entry.leaf[pick(Object.keys(entry.leaf), draw)]
    rehash(entry)
  }),
  ofData('a hash of an entry', (bundle, draw) => {
    const entry = pick(bundle.entries, draw)
    entry.hash = otherDigit(entry.hash, draw)
  }),
  ofData('an entry gone', (bundle, draw) => {
    bundle.entries.splice(draw(bundle.entries.length), 1)
  }),
  ofData('the last entries gone, under the same checkpoint', (bundle, draw) => {
    bundle.entries.length -= 1 + draw(bundle.entries.length - 1)
  }),
  ofData('two entries in each other’s place', (bundle, draw) => {
    swap(bundle.entries, ...twoPlaces(bundle.entries.length, draw))
  }),
  ofData('an entry twice', (bundle, draw) => {
    const entry = pick(bundle.entries, draw)
    bundle.entries.splice(draw(bundle.entries.length + 1), 0, structuredClone(entry))
  }),
  ofData('an entry more', (bundle, draw) => {
    const entry: Entry = { hash: '', leaf: { kind: 'party', id: word(draw) }, openings: [] }
    rehash(entry)
    bundle.entries.splice(draw(bundle.entries.length + 1), 0, entry)
  }),
  ofData('an opening said to be erased, and by no entry', erase),
  ofData('every opening of an entry said to be erased', (bundle, draw) => {
    const entry = sealedEntry(bundle, draw)
    entry.openings = entry.openings.map(({ path }) => ({ erased: true, path: path ?? '' }))
    if (draw(2) === 0) erase(bundle, draw)
  }),
  ofData('an opened value', (bundle, draw) => {
    opened(sealedEntry(bundle, draw), draw).value = word(draw)
  }),
  ofData('a salt', (bundle, draw) => {
    const opening = opened(sealedEntry(bundle, draw), draw)
    opening.salt = otherDigit(String(opening.salt), draw)
  }),
  ofData('an opening of another entry', (bundle, draw) => {
    const sealed = bundle.entries.filter(hasOpenings)
    const [one, other] = twoPlaces(sealed.length, draw)
    const [to, from] = [sealed[one], sealed[other]]
    if (to && from) to.openings[draw(to.openings.length)] = structuredClone(opened(from, draw))
  }),
  ofData('an opening gone', (bundle, draw) => {
    const { openings } = sealedEntry(bundle, draw)
    openings.splice(draw(openings.length), 1)
  }),
  ofData('an opening of what is not sealed', (bundle, draw) => {
    const entry = pick(bundle.entries, draw)
    entry.openings.push({ path: `/${word(draw)}`, salt: '00'.repeat(16), value: word(draw) })
  }),
  ofData('an erased value made up', (bundle, draw) => {
    const entry = bundle.entries.find(({ openings }) => openings.some(({ erased }) => erased))
    if (entry)
      entry.openings[0] = { path: '/born', salt: otherDigit('00'.repeat(16), draw), value: draw(2026) }
  }),
  ofData('a commitment, and the hash of its entry', (bundle, draw) => {
    const entry = sealedEntry(bundle, draw)
    const { path } = opened(entry, draw)
    entry.leaf[String(path).slice(1)] = { $sealed: otherDigit('0'.repeat(64), draw) }
    rehash(entry)
  }),
  ofData('a value sealed under another name', (bundle, draw) => {
    const opening = opened(sealedEntry(bundle, draw), draw)
    opening.path = `/${word(draw)}`
  }),
]
