import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { commons } from './commons.ts'

const cases: [string, string[]][] = [
  // A listed noun heads its phrase where a verb, a mark or another phrase follows.
  ['the union', ['body: the union']],
  ['Later the union left.', ['body: the union']],
  ['Later the union, tired, left.', ['body: the union']],
  ['Later the union and we left.', ['body: the union']],
  ['Later the union quietly left.', ['body: the union']],
  ['Later the union in Leeds left.', ['body: the union']],
  ['Later the union’s hall burned.', []],
  ['Later the drivers’ union left.', ['body: the drivers’ union']],
  ['Later the union-led hall burned.', []],
  ['Later the union - led by us - left.', []],
  ['Later the union hall burned.', []],
  ['Later the union official left.', ['person: the union official']],
  ['Later the Union left.', []],
  // It opens with a determiner, not far in front.
  ['Later union left.', []],
  ['Later villagers left.', ['people: villagers']],
  ['villagers left.', []],
  ['Later the very old and grey union left.', []],
  ['Later the very old, grey union left.', []],
  ['Later the five very old grey union left.', ['body: the five very old grey union']],
  ['Later the five very old grey sad union left.', []],
  ['Later the\n\nunion left.', []],
  ['Later the\n5 villagers left.', ['people: villagers']],
  ['Later the part of town council left.', []],
  ['Later the mayor’s own council left.', ['body: the mayor’s own council']],
  ['Later the “union” left.', []],
  ['Later no union left.', []],
  ['Later every union left.', []],
  ['Later each union left.', []],
  ['Later another union left.', ['body: another union']],
  // With the "of" that tells one from another.
  ['Later the union of Leeds left.', ['body: the union of Leeds']],
  ['Later the union of the North left.', ['body: the union of the North']],
  ['Later the union of the North Sea.', ['body: the union of the North Sea']],
  ['Later the union of One Two Three Four left.', ['body: the union of One Two Three']],
  ['Later the union of dock workers left.', ['body: the union of dock workers', 'people: workers']],
  ['Later the union of docks said so.', ['body: the union of docks']],
  ['Later the union of old grey docks said so.', ['body: the union of old grey docks']],
  ['Later the union of very old grey docks said so.', ['body: the union']],
  ['Later the union of docks.', ['body: the union']],
  ['Later the union of 5 said so.', ['body: the union']],
  // What opens a sentence may be what "it" means, whatever it is.
  ['The tax rose.', ['thing: The']],
  ['We left. The tax rose.', ['thing: The']],
  ['In May, the tax rose.', ['thing: the']],
  ['We saw the tax.', []],
  ['The Union rose.', []],
  ['The union rose.', ['body: The union']],
]
test.each(cases)('who is described in %j', (text, found) => {
  expect(commons(segment(text)).map((mention) => `${mention.kind}: ${mention.text}`)).toEqual(found)
})
