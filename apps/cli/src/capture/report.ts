import { join } from 'node:path'
import type { CaptureRecord, PageRecord, TakenPage } from '@hearsay/capture'
import { captureText, type Locale } from '@hearsay/words'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import { countWords } from './count-words.ts'

type Fact = readonly [label: string, text: string]
type Said = { readonly value: string | readonly string[]; readonly where: string } | null

/** Notes that the other lines say already. */
const SAID: ReadonlySet<string> = new Set(['view'])

/** What was taken of a page, for a person; but for what is missing of every page, which is said once. */
export function pageReport(
  record: PageRecord,
  { captured }: TakenPage,
  folder: string,
  locale: Locale,
): string {
  const { about, bytes, id } = record
  const say = (key: Parameters<typeof captureText>[1], values = {}) => captureText(locale, key, values)
  const { article, left } = countWords(captured)
  const lines: Fact[] = [
    [say('outlet'), found(about.publisher, locale)],
    ...(about.author ? [[say('author'), found(about.author, locale)] as const] : []),
    [say('published'), found(about.published, locale)],
    [say('article'), say('words', { article, left })],
    [say('bytes'), say('hashed', { hash: bytes.hash, size: bytes.size })],
    ...wayFacts(record, locale),
    ...record.notes.filter(({ code }) => !SAID.has(code)).map(({ message }): Fact => [say('note'), message]),
    ...missingFacts(record, locale),
    [say('record'), join(folder, 'captures', `${id}.json`)],
  ]
  const title = about.title?.value ?? say('untitled')
  return `${style.strong(paragraph(safe(title)))}\n${style.faint(paragraph(safe(record.url ?? record.name), 2))}\n${facts(lines)}\n`
}

function found(said: Said, locale: Locale): string {
  if (said === null) return captureText(locale, 'notSaid')
  const value = typeof said.value === 'string' ? said.value : said.value.join(', ')
  return captureText(locale, 'found', { value, where: said.where })
}

function wayFacts({ way, stamp }: CaptureRecord, locale: Locale): Fact[] {
  const say = (key: Parameters<typeof captureText>[1], values = {}) => captureText(locale, key, values)
  const facts: Fact[] = []
  if (way?.wire.encoding) facts.push([say('wire'), say('encoded', way.wire)])
  for (const { overridden, why } of way?.robots ?? [])
    if (overridden) facts.push([say('robots'), say('overridden', { why })])
  if (way?.noArchive) facts.push([say('robots'), say('noArchive')])
  if (stamp) facts.push([say('stamp'), say('stamped', { at: stamp.at, authority: stamp.authority })])
  return facts
}

/** Why something is missing of every capture of a run. */
export const OF_ALL: ReadonlySet<string> = new Set(['no-browser', 'no-authority'])

function missingFacts({ missing }: CaptureRecord, locale: Locale): Fact[] {
  return missing
    .filter(({ code }) => !OF_ALL.has(code))
    .map(({ what, why }) => [
      captureText(locale, 'missing'),
      captureText(locale, 'missingOne', { what: captureText(locale, `missing.${what}`), why }),
    ])
}
