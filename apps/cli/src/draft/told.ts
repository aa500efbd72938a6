import { type Captured, captureHtml, capturePlain, type Incoming } from '@hearsay/capture'
import { EDTF_EXPECTED, isEdtf, timeOf } from '@hearsay/case'
import { capturedPage, type Page } from '@hearsay/drafting'
import type { Reader } from '@hearsay/reading'
import { BadLine } from '../bulk/records.ts'

type Fields = Readonly<Record<string, unknown>>

const TEXTS = ['title', 'outlet', 'published', 'language', 'url', 'captured'] as const
const LISTS = ['author', 'credited'] as const

/**
 * A document of a pile that came as a line of JSON: `name`, its `text` or `html`, and what is known of it,
 * which goes before what the page says of itself.
 * @param where Its place in the line, for whoever wrote it
 * @throws {BadLine}
 */
export function pageTold(document: unknown, where: string, reader: Reader): Page {
  const fields = fieldsOf(document, where)
  const told = knownOf(fields, where)
  return { ...capturedPage(captured(fields, where), reader.read), ...told }
}

function fieldsOf(document: unknown, where: string): Fields {
  if (typeof document === 'object' && document !== null && !Array.isArray(document)) return { ...document }
  throw new BadLine(`${where}: expected an object {"name", "text" or "html"}`)
}

function captured(fields: Fields, where: string): Captured {
  const name = textOf(fields, 'name', where)
  if (!name) throw new BadLine(`${where}.name: expected a name, such as that of a file`)
  const text = textOf(fields, 'text', where)
  const html = textOf(fields, 'html', where)
  if ((text === undefined) === (html === undefined))
    throw new BadLine(`${where}: expected either "text" or "html"`)
  const incoming: Incoming = {
    bytes: new TextEncoder().encode(text ?? html),
    name,
    url: textOf(fields, 'url', where) ?? null,
    mediaType: `text/${text === undefined ? 'html' : 'plain'}; charset=utf-8`,
    at: textOf(fields, 'captured', where) ?? null,
  }
  return text === undefined ? captureHtml(incoming) : capturePlain(incoming)
}

/** What is given, and nothing of what is not. */
function knownOf(fields: Fields, where: string): Partial<Page> {
  const texts = TEXTS.flatMap((name) => pairOf(name, textOf(fields, name, where)))
  const lists = LISTS.flatMap((name) => pairOf(name, listOf(fields, name, where)))
  const known = Object.fromEntries([...texts, ...lists])
  if (known.published !== undefined && !isEdtf(known.published))
    throw new BadLine(`${where}.published: ${EDTF_EXPECTED}`)
  if (known.captured !== undefined && timeOf(known.captured) !== known.captured)
    throw new BadLine(`${where}.captured: expected a UTC time such as 2026-11-23T09:30:00Z`)
  return known
}

function pairOf<T>(name: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[name, value]]
}

function textOf(fields: Fields, name: string, where: string): string | undefined {
  const value = fields[name] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw new BadLine(`${where}.${name}: expected a text`)
}

/** One name, or several. */
function listOf(fields: Fields, name: string, where: string): string[] | undefined {
  const value = fields[name] ?? undefined
  if (value === undefined) return undefined
  const list: unknown[] = Array.isArray(value) ? value : [value]
  if (list.every((each) => typeof each === 'string')) return list
  throw new BadLine(`${where}.${name}: expected a list of texts`)
}
