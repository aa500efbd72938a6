import { portableSha256, toHex } from '@hearsay/text'
import { utf8 } from '../../bytes.ts'
import { pick } from '../numbers.ts'
import { type MutantKind, ofData, otherDigit, swap, twoPlaces, word } from './kind.ts'
import { noteOver, stranger } from './original.ts'

/* Documents and earlier checkpoints changed by somebody who has no key. */

const hashOf = (text: string) => toHex(portableSha256(utf8(text)))

export const CARRIED_KINDS: readonly MutantKind[] = [
  ofData('the bytes of one document under the hash of another', (bundle, draw) => {
    const [one, other] = twoPlaces(bundle.documents.length, draw)
    const [a, b] = [bundle.documents[one], bundle.documents[other]]
    if (a && b) bundle.documents[one] = { ...b, sha256: a.sha256 ?? '' }
  }),
  ofData('a document changed, and its hash with it', (bundle, draw) => {
    const text = word(draw)
    bundle.documents[draw(bundle.documents.length)] = { sha256: hashOf(text), text }
    bundle.documents.sort((a, b) => ((a.sha256 ?? '') < (b.sha256 ?? '') ? -1 : 1))
  }),
  ofData('a word of a document', (bundle, draw) => {
    const document = pick(bundle.documents, draw)
    bundle.documents[bundle.documents.indexOf(document)] = { sha256: document.sha256 ?? '', text: word(draw) }
  }),
  ofData('a document gone that is given out', (bundle, draw) => {
    const left = bundle.documents.filter(() => draw(2) === 0)
    bundle.documents = left
  }),
  ofData('a document that no entry names', (bundle, draw) => {
    const text = word(draw)
    bundle.documents.push({ sha256: hashOf(text), text })
    bundle.documents.sort((a, b) => ((a.sha256 ?? '') < (b.sha256 ?? '') ? -1 : 1))
  }),
  ofData('documents in another order', (bundle, draw) => {
    swap(bundle.documents, ...twoPlaces(bundle.documents.length, draw))
  }),
  ofData('text as base64', (bundle, draw) => {
    const document = pick(
      bundle.documents.filter(({ text }) => text !== undefined),
      draw,
    )
    const base64 = Buffer.from(document.text ?? '').toString('base64')
    bundle.documents[bundle.documents.indexOf(document)] = { base64, sha256: document.sha256 ?? '' }
  }),
  ofData('a hash in a proof of history', (bundle, draw) => {
    const { proof } = pick(bundle.history, draw)
    const at = draw(proof.length)
    proof[at] = otherDigit(proof[at] ?? '', draw)
  }),
  ofData('a proof of history shorter or longer', (bundle, draw) => {
    const { proof } = pick(bundle.history, draw)
    if (draw(2) === 0) proof.splice(draw(proof.length), 1)
    else proof.splice(draw(proof.length + 1), 0, hashOf(word(draw)))
  }),
  ofData('the proofs of history exchanged, or its checkpoints', (bundle, draw) => {
    const [one, other] = bundle.history
    if (!one || !other) return
    if (draw(2) === 0) [one.proof, other.proof] = [other.proof, one.proof]
    else [one.checkpoint, other.checkpoint] = [other.checkpoint, one.checkpoint]
  }),
  ofData('history in another order, or twice', (bundle, draw) => {
    const item = pick(bundle.history, draw)
    if (draw(2) === 0) bundle.history.reverse()
    else bundle.history.splice(draw(3), 0, structuredClone(item))
  }),
  ofData('an earlier checkpoint of other entries', (bundle, draw) => {
    const size = 1 + draw(bundle.entries.length - 1)
    const leaves = bundle.entries.map(({ leaf }) => leaf)
    pick(bundle.history, draw).checkpoint = noteOver([...leaves].reverse(), { size })
  }),
  ofData('an earlier checkpoint signed by another', (bundle, draw) => {
    const leaves = bundle.entries.map(({ leaf }) => leaf)
    const item = pick(bundle.history, draw)
    item.checkpoint = noteOver(leaves, { by: stranger, size: 1 + draw(leaves.length - 1) })
  }),
]
