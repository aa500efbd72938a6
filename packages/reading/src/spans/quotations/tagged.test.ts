import { expect, test } from 'vitest'
import { quotes } from '../../layout/quotes.ts'
import { segment } from '../../text/segment.ts'
import { tagged } from './tagged.ts'

const cases: [string, string][] = [
  ['“Snow by noon,” grunted Olaf, stamping.', 'Olaf | grunted'],
  ['“There is always soup,” put in the old porter.', 'the old porter | put in'],
  ['“Never!” she hissed.', 'she | hissed'],
  ['“Well?” Martha wailed from the gate.', 'Martha | wailed'],
  ['“Snow” covered Olaf.', ''],
  ['“Snow by noon,” in the words of Olaf.', ''],
  ['He read “Snow, Rain, Hail,” The End.', ''],
]
test.each(cases)('%s', (text, expected) => {
  const tokens = segment(text)
  const found = tagged(tokens, quotes(tokens), [])
  const words = ({ from, to }: { from: number; to: number }): string => tokens.words.slice(from, to).join(' ')
  expect(found.map(({ source, cue }) => `${source ? words(source) : ''} | ${words(cue)}`).join('; ')).toBe(
    expected,
  )
  expect(tagged(tokens, quotes(tokens), found)).toEqual([])
})
