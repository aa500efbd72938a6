import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { withMarks } from './marks.ts'
import { quotes } from './quotes.ts'

const cases: [string, string, string][] = [
  ['He said “no way” then', 'no way', ''],
  ['He said "no way" then', 'no way', ''],
  ['“Open to the end.\n\n“Next,” he said', 'Open to the end . Next ,', ''],
  ['“So called ‘plan’ of the miners’ union”', "So called plan of the miners ' union", 'plan'],
  ['the 90s" and', '', ''],
  ['none', '', ''],
]
test.each(cases)('inside the marks of %j stands %j, and inside those %j', (text, outer, inner) => {
  const tokens = withMarks(segment(text))
  const { inside, insideSingle, mark } = quotes(tokens)
  const within = (where: Uint8Array): string => tokens.words.filter((_, i) => where[i] && !mark[i]).join(' ')
  expect([within(inside), within(insideSingle)]).toEqual([outer, inner])
})
