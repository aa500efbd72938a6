import { expect, test } from 'vitest'
import { assumedIn, shownUnder } from '../lines/shown.ts'
import { linesView } from '../lines/view.ts'
import { firstCase } from '../testing/dossiers.ts'
import { seenNodes } from './lines-seen.ts'

const view = linesView(firstCase(), new URLSearchParams())
const [account, sheet] = [view.accounts[0], view.sheet.accounts[0]]
if (!account || !sheet) throw new Error('expected an account')
const { nodes, threads, woven } = shownUnder(view.sheet, sheet, assumedIn(view.sheet, true, []))

test.each(['off', 'gone', 'some off', 'cut gone'])('whoever is %s is not drawn', (look) => {
  const [drawing] = account.drawings
  const lines = { drawing, woven: woven[0] ?? { arrivals: [], exits: [] }, threads, number: 1 }
  const all = seenNodes({ ...lines, nodes: nodes.map(() => ({ look: 'some', key: '' })) })
  const fewer = seenNodes({
    ...lines,
    nodes: nodes.map((_, place) => ({ look: place === 1 ? look : 'some', key: '' })),
  })
  expect(all).toHaveLength(drawing.nodes.length)
  expect(fewer.map(({ node }) => node)).toEqual(drawing.nodes.filter((_, place) => place !== 1))
})
