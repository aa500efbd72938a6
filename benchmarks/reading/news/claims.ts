/** The fields that feed the count: whether an annotation has one, a statement claims it, and is right. */
import type { Statement } from '../../../packages/reading/src/index.ts'
import type { GoldCrowd, GoldNode } from './gold.ts'
import { sameParty } from './parties.ts'

export const NEWS_FIELDS = ['told-by', 'witnessed', 'holds', 'inferred', 'own', 'crowd'] as const
export type NewsField = (typeof NEWS_FIELDS)[number]

/** A quantifier that only names the plural. */
const BARE = new Set(['bare', 'plural', 'definite', 'other', 'those'])
const SHARE =
  /percent|per cent|%|majority|\bof (?:10|ten)\b|\bhalf\b|\bthird\b|\bquarter\b|\bin (?:10|ten)\b/i
/** Up to here, a lower bound says no more than that there are several. */
const SEVERAL = 3

export function has(node: GoldNode, field: NewsField): boolean {
  return field === 'crowd' ? node.crowd !== null : node.kind === field
}

export function claims(statement: Statement, field: NewsField): boolean {
  return field === 'crowd' ? statement.crowd !== null : statement.basis.kind === field
}

/** Both have the field: is its value right? */
export function isValueRight(node: GoldNode, { crowd, basis }: Statement, field: NewsField): boolean {
  if (field === 'crowd') return node.crowd !== null && crowd !== null && isCrowdRight(node.crowd, crowd)
  if (field !== 'told-by' || node.by.length === 0) return true
  return node.by.some((name) => sameParty(basis.from ?? '', name))
}

export function isSpeakerRight({ speakers, also }: GoldNode, { speaker }: Statement): boolean {
  if (speakers.length === 0) return speaker === null
  return speaker !== null && [...speakers, ...also].some((name) => sameParty(speaker.name, name))
}

/** Of a group that nobody counted, a lower bound of two or three is right also where none is given. */
function isCrowdRight(gold: GoldCrowd, read: GoldCrowd): boolean {
  if (gold.low === read.low && gold.high === read.high) return true
  if (gold.high !== null || read.high !== null || isCounted(gold)) return false
  if (gold.low === null || gold.low <= SEVERAL) return read.low === null || [1, 2, SEVERAL].includes(read.low)
  const ours = quantifierWords(gold)
  return read.low === null && quantifierWords(read).some((word) => ours.includes(word))
}

function isCounted({ low, high, quantifier }: GoldCrowd): boolean {
  const given = quantifier && !BARE.has(quantifier) ? quantifier : ''
  if (SHARE.test(given)) return false
  return high !== null || (given === '' && (low ?? 0) > SEVERAL)
}

function quantifierWords({ quantifier }: GoldCrowd): string[] {
  return (
    (quantifier ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu)
      ?.filter((word) => word !== 'of') ?? []
  )
}
