import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { ruled } from '../links/ruled.ts'
import { keepInRelative } from './relative-clauses.ts'

/** The contents, as words, when the model took all but a source and a cue of a word each for content. */
function contents(text: string, source: string, cue: string): string[] {
  const tokens = segment(text)
  const [s, c, end] = [tokens.words.indexOf(source), tokens.words.indexOf(cue), tokens.words.length - 1]
  const first = Math.max(s, c) + 1
  const before = Math.min(s, c)
  const read = ruled({ source: [s, s + 1], cue: [c, c + 1], contents: [[first, end]] })
  const head =
    before > 0 ? ruled({ source: [s, s + 1], cue: [c, c + 1], contents: [[0, before]] }).contents : []
  return keepInRelative(tokens, { ...read, contents: [...head, ...read.contents] }).contents.map(
    ({ from, to }) => tokens.words.slice(from, to).join(' '),
  )
}

const cases: [string, string, string, string[]][] = [
  ['The pilot, who claimed the wing was cracked, quit.', 'who', 'claimed', ['the wing was cracked']],
  ['The pilot, who claimed the wing was cracked, quietly quit.', 'who', 'claimed', ['the wing was cracked']],
  ['Ana met Ben, who said the red, green and blue boats sank.', 'who', 'said', ['the red , green and blue boats sank']],
  ['People who say it rained, say little.', 'who', 'say', ['People', 'it rained , say little']],
  ['According to Reuters, which cited two guards, the gate was open.', 'Reuters', 'According', [', which cited two guards , the gate was open']],
] // biome-ignore format: one case a line
test.each(cases)('%s', (text, source, cue, expected) => {
  expect(contents(text, source, cue)).toEqual(expected)
})
