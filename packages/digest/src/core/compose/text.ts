import { breakLines } from '@hearsay/text'
import { digestText } from '@hearsay/words'
import { linkPlace, plain } from './pieces.ts'
import type { Told, ToldCase, ToldEdition } from './told.ts'

/** RFC 5322 would have lines of at most 78 characters; replies put a mark or two before them. */
const WIDTH = 72

/** The plain text of a mail, with places for links. */
export function textOf(told: Told): string {
  const { locale } = told
  const say = (key: Parameters<typeof digestText>[1]) => digestText(locale, key)
  return [
    ...wrapped(`${say('name').toUpperCase()} · ${told.kind}`),
    told.day,
    '',
    ...wrapped(told.lead),
    ...told.cases.flatMap((one) => ['', '', ...caseLines(one, told)]),
    '',
    '',
    '-'.repeat(WIDTH),
    ...wrapped(say('why')),
    '',
    ...(['choices', 'leave', 'erase'] as const).flatMap((link) => [`${say(link)}:`, linkPlace(link)]),
    '',
    `${say('terms')}: ${told.terms}`,
    `${say('privacy')}: ${told.privacy}`,
    ...wrapped(told.sentBy),
    '',
  ].join('\n')
}

function caseLines(one: ToldCase, { locale }: Told): string[] {
  const title = wrapped(one.title)
  if (one.isBrief) return [...title, ...wrapped(one.kicker), one.href]
  return [
    ...wrapped(one.kicker),
    ...title,
    '='.repeat(Math.min(WIDTH, Math.max(...title.map(width), 1))),
    ...wrapped(one.question),
    '',
    // On a line of its own, each takes its direction from its own first letter.
    `${digestText(locale, 'standing')}:`,
    ...wrapped(one.standing),
    ...one.editions.flatMap((edition) => ['', ...editionLines(edition)]),
    ...(one.more === '' ? [] : ['', ...wrapped(one.more)]),
    '',
    `${digestText(locale, 'read')}:`,
    one.href,
  ]
}

function editionLines({ line, sentence, items, more }: ToldEdition): string[] {
  return [
    ...wrapped(line),
    ...(sentence === undefined ? [] : wrapped(sentence, '  ')),
    ...items.flatMap((item) => wrapped(item, '    ', '  * ')),
    ...(more === '' ? [] : wrapped(more, '    ')),
  ]
}

/** Lines no wider than they may be, each behind an indent; the first may have another. */
function wrapped(text: string, indent = '', first = indent): string[] {
  const lines = breakLines(plain(text), WIDTH - indent.length, width)
  return lines.map((line, index) => (index === 0 ? first : indent) + line)
}

const CHARACTERS = new Intl.Segmenter()

function width(text: string): number {
  return [...CHARACTERS.segment(text)].length
}
