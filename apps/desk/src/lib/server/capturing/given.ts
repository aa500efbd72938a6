import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDate } from '@hearsay/case'
import { deskText } from '@hearsay/words'
import { fieldsOf } from '../fields.ts'
import type { Given } from './take-in.ts'

const FIELDS = ['links', 'text', 'title', 'outlet', 'published', 'url'] as const

/** Files and links of one form. */
export const MOST_AT_ONCE = 500

/** What a form gives to be captured; its files lie on the disk until it is disposed of. */
export interface GivenForm extends AsyncDisposable {
  readonly all: readonly Given[]
  /** Why nothing of it is captured. */
  readonly wrong: 'capture.nothing' | 'capture.badDate' | 'given.tooMany' | null
}

/** Links, files and a text of a form, in that order. */
export async function givenIn(form: FormData): Promise<GivenForm> {
  const fields = fieldsOf(form, FIELDS)
  const files = form.getAll('files').filter((each): each is File => typeof each !== 'string' && each.size > 0)
  const links = linksIn(fields.links)
  const isTooMuch = files.length + links.length > MOST_AT_ONCE
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-files-'))
  const all = isTooMuch ? [] : [...links, ...(await filesIn(files, folder)), ...textIn(fields)]
  const wrong = isTooMuch ? 'given.tooMany' : wrongWith(all, fields)
  return { all, wrong, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
}

type Fields = Readonly<Record<(typeof FIELDS)[number], string>>

function wrongWith(all: readonly Given[], { published }: Fields): GivenForm['wrong'] {
  if (all.length === 0) return 'capture.nothing'
  return published.trim() === '' || isDate(published.trim()) ? null : 'capture.badDate'
}

function linksIn(links: string): Given[] {
  const urls = links.split(/\s+/).filter((url) => url !== '')
  return [...new Set(urls)].map((url) => ({ name: url, source: { kind: 'url', url }, told: {} }))
}

/**
 * Written to the disk, where archives are read without being held; one after the other, as a process has so
 * many files open. Their own names never are a path.
 */
async function filesIn(files: readonly File[], folder: string): Promise<Given[]> {
  const given: Given[] = []
  for (const [index, file] of files.entries()) {
    const path = join(folder, String(index))
    await writeFile(path, file.stream())
    given.push({ name: file.name, source: { kind: 'file', path }, told: {} })
  }
  return given
}

function textIn({ text, title, outlet, published, url }: Fields): Given[] {
  if (text.trim() === '') return []
  const told = { title: title.trim(), outlet: outlet.trim(), published: published.trim(), url: url.trim() }
  const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'))
  return [{ name: told.title || deskText('en', 'capture.pasted'), source: { kind: 'pasted', bytes }, told }]
}
