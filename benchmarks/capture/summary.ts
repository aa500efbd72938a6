/** The scores of many pages as one: each page counts the same. */
import { FIELDS, type Field } from './fields.ts'
import type { Overlap } from './overlap.ts'
import type { CaptureScore, Share } from './score.ts'

/** Means and shares, each between 0 and 1. */
export interface CaptureSummary {
  readonly pages: number
  readonly inOrder: Overlap
  readonly inRuns: Overlap
  /** Of all strings of all pages. */
  readonly keptOut: number
  readonly whole: number
  readonly hidden: number
  /** The share of pages on which the field is right. */
  readonly fields: Readonly<Record<Field, number>>
}

export function summarise(scores: readonly CaptureScore[]): CaptureSummary {
  const rate = (field: Field) => mean(scores.map(({ fields }) => (fields[field] ? 1 : 0)))
  return {
    pages: scores.length,
    inOrder: meanOverlap(scores.map((score) => score.inOrder)),
    inRuns: meanOverlap(scores.map((score) => score.inRuns)),
    keptOut: pooled(scores.map(({ keptOut }) => keptOut)),
    whole: pooled(scores.map(({ whole }) => whole)),
    hidden: pooled(scores.map(({ hidden }) => hidden)),
    fields: Object.fromEntries(FIELDS.map((field) => [field, rate(field)])) as Record<Field, number>,
  }
}

function meanOverlap(all: readonly Overlap[]): Overlap {
  return {
    precision: mean(all.map(({ precision }) => precision)),
    recall: mean(all.map(({ recall }) => recall)),
    f1: mean(all.map(({ f1 }) => f1)),
  }
}

function pooled(shares: readonly Share[]): number {
  const [right, of] = [sum(shares.map((share) => share.right)), sum(shares.map((share) => share.of))]
  return of === 0 ? 1 : right / of
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
