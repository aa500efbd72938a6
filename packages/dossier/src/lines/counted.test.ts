import { readCaseFolder } from '@hearsay/case/testing'
import { strictly } from '@hearsay/weighing'
import { describe, expect, test } from 'vitest'
import { disjointPaths } from '../testing/disjoint.ts'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { largeCase } from '../testing/large-case.ts'
import { outside, overlaps } from '../testing/overlaps.ts'
import { startsUnder } from './engine.ts'
import { assumedIn, shownUnder } from './shown.ts'
import { linesView } from './view.ts'

/** Whether copies are led, and whatever fails together, off and on. */
const SWITCHED = [[], ['copying'], 'all', 'half'] as const

const SMALL = { documents: 14, statements: 80, accounts: 4 }
const random = Array.from(
  { length: 25 },
  (_, seed) => [`a case at random, ${seed + 1}`, () => dossierOf(largeCase(seed + 1, SMALL))] as const,
)

describe.each([
  ['the first case', () => firstCase()],
  ['the second case', () => dossierOf(readCaseFolder('uss-maine-1898').entries)],
  ['the third case', () => dossierOf(readCaseFolder('ndola-1961').entries)],
  ['the full case', () => dossierOf(fullCase())],
  ['the large case', () => dossierOf(largeCase())],
  ...random,
] as const)('%s', (_, make) => {
  const dossier = make()
  const view = linesView(dossier, new URLSearchParams())

  const seen = view.sheet.accounts.flatMap((account, index) => {
    const lines = view.accounts[index]
    if (!lines) throw new Error('expected as many accounts on the sheet as in the view')
    return [true, false].flatMap((atWord) =>
      SWITCHED.map((switched) => {
        const ids = view.switches.map(({ id }) => id)
        const on =
          switched === 'all' ? ids : switched === 'half' ? ids.filter((_, n) => n % 2 === 0) : switched
        const assumed = assumedIn(
          view.sheet,
          atWord,
          on.filter((id) => ids.includes(id)),
        )
        return { account, lines, atWord, assumed, switched, shown: shownUnder(view.sheet, account, assumed) }
      }),
    )
  })

  test('each line that is counted ends in an arrow, at every width, and no other', () => {
    for (const { shown } of seen) {
      const { upper } = shown.weighed.high
      expect(shown.woven.map(({ exits }) => exits.filter(({ tip }) => tip).length)).toEqual([
        upper,
        upper,
        upper,
      ])
    }
  })

  test('the threads of a picture that share nobody are as many as its number', () => {
    for (const { account, lines, atWord, assumed, switched, shown } of seen) {
      if (switched === 'all' || switched === 'half') continue
      const claim = view.sheet.claims[account.claims[0]]
      const { vertices } = lines.graph
      const nodeIds = vertices.map(({ of: [place = 0] }, node) => claim?.ids[place] ?? `${node}`)
      const name = (node: number) => (atWord ? (nodeIds[node] ?? '') : strictly(nodeIds[node] ?? ''))
      const drawn = account.arcs.filter((_, thread) => shown.threads[thread])
      const isLive = (node: number) => !shown.nodes[node]?.look.includes('off')
      const named = (which: (node: number) => boolean) =>
        new Set([...vertices.keys()].filter((node) => which(node) && isLive(node)).map(name))
      if (!claim || (switched.length > 0 && claim.ledEvents?.length !== 0)) continue
      const starting = new Set(startsUnder(claim, assumed).map((place) => account.nodes[place]))
      const found = disjointPaths(
        drawn.map(([from, to]) => [name(from), name(to)] as const),
        named((node) => starting.has(node)),
        named((node) => vertices[node]?.page !== undefined),
        new Set(atWord ? claim?.trusted.map((place) => claim.ids[place] ?? '') : []),
      )
      expect(found).toBe(shown.weighed.high.upper)
    }
  })

  test('a start is marked wherever the claim begins', () => {
    for (const { nodes, stated, graph } of view.accounts.map(({ graph }, place) => ({
      graph,
      nodes: view.sheet.accounts[place]?.nodes ?? [],
      stated: view.sheet.claims[view.sheet.accounts[place]?.claims[0] ?? -1]?.stated,
    }))) {
      const begun = [...(stated?.direct ?? []), ...(stated?.unstated ?? []), ...(stated?.grounds ?? [])]
      const marked = [...graph.vertices.entries()].flatMap(([node, { start }]) => (start ? [node] : []))
      expect(new Set(begun.map((place) => nodes[place]))).toEqual(new Set(marked))
    }
  })

  test('the number of what is drawn is the figure of its claim', () => {
    for (const { account, lines, atWord, switched, shown } of seen) {
      if (switched !== SWITCHED[0]) continue
      const claim = [...dossier.weighing.claims.values()].find(
        ({ claim }) => dossier.case.claim.get(claim)?.text === view.sheet.claims[account.claims[0]]?.text,
      )
      const figures = claim?.[atWord ? 'atWord' : 'strict']
      expect([lines.id, shown.weighed.low.lower, shown.weighed.high.upper, shown.weighed.own]).toEqual([
        lines.id,
        figures?.f2.low,
        figures?.f2.high,
        figures?.own,
      ])
    }
  })

  test('with copies led it is F3, and with everything switched on F5', () => {
    for (const { account, lines, atWord, switched, shown } of seen) {
      const level = switched === 'all' ? 'f5' : switched === SWITCHED[1] ? 'f3' : undefined
      if (level === undefined) continue
      const claim = [...dossier.weighing.claims.values()].find(
        ({ claim }) => dossier.case.claim.get(claim)?.text === view.sheet.claims[account.claims[0]]?.text,
      )
      const { low, high } = claim?.[atWord ? 'atWord' : 'strict'][level] ?? {}
      expect([lines.id, level, shown.weighed.low, shown.weighed.high]).toEqual([lines.id, level, low, high])
    }
  })

  test('whoever is in a cut or load-bearing has a label of its own, whatever is switched on', () => {
    for (const { account, lines, shown } of seen) {
      const { cut, every, some } = shown.weighed
      for (const place of [...cut.flatMap(({ members }) => members), ...every, ...some]) {
        const node = account.nodes[place]
        if (node === undefined) continue
        expect(lines.graph.vertices[node]?.of).toEqual([place])
        for (const { nodes } of lines.drawings) expect(nodes[node]?.label.length).toBeGreaterThan(0)
      }
    }
  })

  test('no label stands on another or outside, at any width', () => {
    for (const drawing of view.accounts.flatMap(({ drawings }) => drawings)) {
      expect(overlaps(drawing)).toEqual([])
      expect(outside(drawing)).toEqual([])
    }
  })
})
