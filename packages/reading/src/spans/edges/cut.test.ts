import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { ruled } from '../links/ruled.ts'
import { cutAtDoubt, cutShort, otherShares } from './cut.ts'

/**
 * A text of a source and a cue of a word each, and a content, of which the words after `doubted` may be none.
 */
function cut(text: string, doubted: string): [sure: string, doubtful: string] {
  const tokens = segment(text)
  const linked = ruled({ source: [0, 1], cue: [1, 2], contents: [[2, tokens.words.length - 1]] })
  const chance = new Float32Array(tokens.words.length).fill(0.9)
  const at = tokens.words.indexOf(doubted)
  if (at >= 0) chance.fill(0.3, at)
  return [cutShort(tokens, linked), cutAtDoubt(tokens, linked, chance)].map(({ contents }) =>
    contents.map(({ from, to }) => tokens.words.slice(from, to).join(' ')).join(' … '),
  ) as [string, string]
}

/** What a share says, and where the others begin. */
const shares: [string, string, string[]][] = [
  ['46 percent want rain and 44 percent would take snow, while 5% fear both.', 'rain', ['and 44 percent would take snow', ', while 5 % fear both']],
  ['46 percent want rain and 44 percent tax.', 'rain and 44 percent tax', []],
  ['46 miners want rain and 44 percent would take snow.', 'rain and 44 percent would take snow', []],
] // biome-ignore format: one case a line
test.each(shares)('%s', (text, own, others) => {
  const tokens = segment(text)
  const linked = ruled({ source: [0, 2], cue: [2, 3], contents: [[3, tokens.words.length - 1]] })
  const words = ({ from, to }: { from: number; to: number }): string => tokens.words.slice(from, to).join(' ')
  expect(cutShort(tokens, linked).contents.map(words)).toEqual(own === '' ? [] : [own])
  expect(otherShares(tokens, linked).map(words)).toEqual(others)
})

const cases: [string, string, string, string][] = [
  ['She said that it was shut, leaving us cut off.', 'leaving', 'that it was shut , leaving us cut off', 'that it was shut'],
  ['She said that it was shut, leaving us cut off.', '', 'that it was shut , leaving us cut off', 'that it was shut , leaving us cut off'],
  ['She wants rain but fears floods.', 'fears', 'rain but fears floods', 'rain but fears floods'],
  ['She promised a rise and tried to bring it.', '', 'a rise', 'a rise'],
  ['She promised a rain that fell and filled the ponds.', '', 'a rain that fell', 'a rain that fell and filled the ponds'],
  ['She said that it rained, and he agreed.', '', 'that it rained', 'that it rained , and he agreed'],
  ['She said the tenant, Ana Roy, was guilty.', 'Ana', 'the tenant , Ana Roy , was guilty', 'the tenant , Ana Roy , was guilty'],
] // biome-ignore format: one case a line
test.each(cases)('%s, in doubt from %j on', (text, doubted, inside, outermost) => {
  expect(cut(text, doubted)).toEqual([inside, outermost])
})
