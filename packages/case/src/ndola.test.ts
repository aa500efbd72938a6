import { describe, expect, it } from 'vitest'
import { bearingsOf, chainOf } from './index.ts'
import { readCaseFolder } from './testing/sample.ts'

const { case: folded } = readCaseFolder('ndola-1961')
const statements = [...folded.statement.values()]
const documents = [...folded.document.values()]

/** Whoever asserts, relays, holds or examines something, or has something done with them. */
function acting(): Set<string> {
  const sources = statements.flatMap(({ source }) => source ?? [])
  const custody = [...folded.custody.values()].flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
  const analysts = [...folded.analysis.values()].map(({ analyst }) => analyst)
  return new Set([...sources, ...custody, ...analysts])
}

describe('the third case is a case of seventy pages', () => {
  it('has at least 25 parties that act, and every party that is a source is one', () => {
    expect(acting().size).toBeGreaterThanOrEqual(25)
  })

  it('cites at least 15 documents, and holds none but what the project wrote', () => {
    expect(documents.filter(({ form }) => form === 'cited').length).toBeGreaterThanOrEqual(15)
    expect(documents.filter(({ form }) => form === 'capture')).toEqual([])
  })

  it('has at least 80 statements that bear on a claim or on custody', () => {
    const inCustody = new Set([...folded.custody.values()].flatMap((step) => step.statements))
    const bearing = statements.filter(({ id }) => bearingsOf(folded, id).length > 0 || inCustody.has(id))
    expect(bearing.length).toBeGreaterThanOrEqual(80)
  })

  it('nests to three: a page, who speaks on it, whom that one reports, and whom that one reports', () => {
    expect(Math.max(...statements.map((one) => chainOf(folded, one).length))).toBe(3)
  })

  it('has at least four accounts, and rates each item of evidence against every one of them', () => {
    expect(folded.account.size).toBeGreaterThanOrEqual(4)
    const items = new Set([...folded.consistency.values()].map(({ item }) => item))
    expect(folded.consistency.size).toBe(items.size * folded.account.size)
  })
})

describe('what the third case says of its sources', () => {
  const cited = documents.filter(({ form }) => form === 'cited')

  it.each(cited.map((one) => [one.id, one] as const))('%s: read, or who quotes it', (_, { why }) => {
    expect(why).toMatch(/^(Read: |Not read\. )/)
  })

  it('every cited document that was read has a brief and an address, and no other has', () => {
    const restated = new Set(documents.flatMap(({ restates }) => restates ?? []))
    for (const { id, url, why } of cited) {
      const wasRead = why?.startsWith('Read: ') ?? false
      expect([id, restated.has(id), url !== undefined]).toEqual([id, wasRead, wasRead])
    }
  })

  it('every statement stands in a brief of the project’s own', () => {
    const briefs = new Set(documents.filter(({ form }) => form === 'brief').map(({ id }) => id))
    expect(statements.filter(({ document }) => !briefs.has(document))).toEqual([])
  })
})
