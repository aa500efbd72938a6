import { toHex } from '@hearsay/text'
import { formatVerifierKey, parseVerifierKey, type Signer } from '../../note/key.ts'
import { type Draw, pick } from '../numbers.ts'
import { type MutantKind, ofData, otherDigit, word } from './kind.ts'
import {
  CASE,
  caseSigner,
  DESK_KEY,
  type Draft,
  desk,
  deskSigner,
  KEPT,
  noteOver,
  renamed,
  signer,
  stranger,
  treeOf,
} from './original.ts'

/*
 * Keys, names and signatures: by somebody who has none, who has a key of their own, or who is the desk
 * itself.
 */

/** Signs all of a bundle anew. */
function resign(bundle: Draft, by: Signer, origin = by.key.name): void {
  const leaves = bundle.entries.map(({ leaf }) => leaf)
  bundle.key = formatVerifierKey(by.key)
  bundle.checkpoint = noteOver(leaves, { by, origin })
  bundle.history = bundle.history.map(({ checkpoint }) => {
    const size = Number(checkpoint.split('\n')[1])
    const proof = treeOf(leaves).consistency(size).map(toHex)
    return { checkpoint: noteOver(leaves, { by, origin, size }), proof }
  })
}

/** A stranger, another one at every turn. */
const somebody = (draw: Draw) => deskSigner(3 + draw(250))
const name = (draw: Draw) => `case-${word(draw).replace(/[^a-z0-9-]/g, '')}`

/** What is signed, without its signatures. */
const bodyOf = (note: string) => note.slice(0, note.lastIndexOf('\n\n') + 2)
const signatureOf = (note: string) => note.slice(bodyOf(note).length)

const trusting = { trustedKeys: [DESK_KEY] }
const keeping = { extends: KEPT }

/** Signers of other cases of the desk. */
const OTHERS = ['a', 'b', 'c', '2015'].map((id) => caseSigner(desk, id))

/** Leaves an entry away that a reader has kept a checkpoint of. */
function rewrite(bundle: Draft, draw: Draw): void {
  bundle.history = []
  bundle.entries.splice(4 + draw(5), 1 + draw(3))
  const named = new Set(bundle.entries.map(({ leaf }) => leaf.hash))
  bundle.documents = bundle.documents.filter(({ sha256 }) => named.has(`sha256:${sha256}`))
}

export const KEY_KINDS: readonly MutantKind[] = [
  ofData('the name of the key, and its id with it', (bundle, draw) => {
    bundle.key = formatVerifierKey(renamed(signer, `${name(draw)}/${CASE}`).key)
  }),
  ofData('another key in the place of the one that signed', (bundle, draw) => {
    bundle.key = formatVerifierKey(renamed(somebody(draw), signer.key.name).key)
  }),
  ofData('a digit of the id of the key', (bundle, draw) => {
    const { id } = parseVerifierKey(bundle.key)
    bundle.key = bundle.key.replace(`+${id}+`, `+${otherDigit(id, draw)}+`)
  }),
  ofData('all signed by another, who goes by the name of the desk', (bundle, draw) => {
    resign(bundle, renamed(somebody(draw), signer.key.name))
  }),
  ofData('all signed by another, whose name has that of the desk in it', (bundle, draw) => {
    const other = somebody(draw)
    const below = [`${desk.key.name}/${name(draw)}/${CASE}`, `${name(draw)}/${desk.key.name}/a/${CASE}`]
    resign(bundle, renamed(other, below[draw(2)] ?? ''))
  }),
  ofData(
    'all signed by another, under a name of their own',
    (bundle, draw) => resign(bundle, caseSigner(somebody(draw), CASE)),
    trusting,
  ),
  ofData(
    'all signed by another, under a name without fingerprint',
    (bundle, draw) => resign(bundle, renamed(somebody(draw), `hearsay.local/${CASE}`)),
    trusting,
  ),
  ofData('all signed by the key of another case', (bundle, draw) => {
    resign(bundle, caseSigner(desk, name(draw)))
  }),
  ofData(
    'all signed by a key named below that of another case, which is trusted',
    (bundle, draw) => resign(bundle, caseSigner(pick(OTHERS, draw), CASE)),
    { trustedKeys: OTHERS.map(({ key }) => formatVerifierKey(key)) },
  ),
  ofData('the case named otherwise, and signed by the key it had', (bundle, draw) => {
    const [first] = bundle.entries
    if (first) first.leaf.id = name(draw)
    bundle.entries = bundle.entries.map((entry) => ({ ...entry, hash: toHex(treeOf([entry.leaf]).root()) }))
    resign(bundle, signer)
  }),
  ofData('a checkpoint of a log of another name', (bundle, draw) => {
    resign(bundle, signer, `${desk.key.name}/${name(draw)}`)
  }),
  ofData('the origin of the checkpoint, without a new signature', (bundle, draw) => {
    bundle.checkpoint = bundle.checkpoint.replace(/^.*/, `${desk.key.name}/${name(draw)}`)
  }),
  ofData('the signature of another over the same text', (bundle, draw) => {
    const leaves = bundle.entries.map(({ leaf }) => leaf)
    const by = renamed(somebody(draw), signer.key.name)
    const { checkpoint } = bundle
    bundle.checkpoint = bodyOf(checkpoint) + signatureOf(noteOver(leaves, { by }))
  }),
  ofData('a second signature', (bundle, draw) => {
    const leaves = bundle.entries.map(({ leaf }) => leaf)
    const by = draw(4) === 0 ? signer : somebody(draw)
    bundle.checkpoint += signatureOf(noteOver(leaves, { by, origin: signer.key.name }))
  }),
  ofData('an earlier checkpoint as the present one', (bundle, draw) => {
    const leaves = bundle.entries.map(({ leaf }) => leaf)
    bundle.checkpoint = noteOver(leaves, { size: 1 + draw(leaves.length - 1) })
  }),
  ofData('a character of the signature', (bundle, draw) => {
    const lines = bundle.checkpoint.split('\n')
    const [dash, by, signature = ''] = lines.at(-2)?.split(' ') ?? []
    // Not the first six, which are the id of the key, nor the last, some of whose bits are padding.
    const changed =
      signature.slice(0, 6) + otherDigit(signature.slice(6, -3), draw, BASE64) + signature.slice(-3)
    bundle.checkpoint = [...lines.slice(0, -2), `${dash} ${by} ${changed}`, ''].join('\n')
  }),
  ofData('a size line with zeros or a sign before it', (bundle, draw) => {
    const before = ['0', '00', '+', ' ', '-', '0x', '０'][draw(7)]
    bundle.checkpoint = bundle.checkpoint.replace(/\n/, `\n${before}`)
  }),
  ofData(
    'the log written anew by the desk itself, where an earlier checkpoint was kept',
    (bundle, draw) => {
      rewrite(bundle, draw)
      resign(bundle, signer)
    },
    keeping,
  ),
  ofData(
    'the log cut by the desk itself, where a longer one was kept',
    (bundle, draw) => {
      bundle.history = []
      bundle.entries.length = 4 + draw(5)
      bundle.documents = []
      for (const { leaf } of bundle.entries) if (leaf.kind === 'document') leaf.held = 'withheld'
      bundle.entries = bundle.entries.map((entry) => ({ ...entry, hash: toHex(treeOf([entry.leaf]).root()) }))
      resign(bundle, signer)
    },
    keeping,
  ),
  ofData(
    'all signed anew by another of the same name, where an earlier checkpoint was kept',
    (bundle, draw) => resign(bundle, caseSigner(draw(2) === 0 ? stranger : somebody(draw), CASE)),
    keeping,
  ),
]

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
