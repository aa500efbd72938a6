/** Drafts as a person would take them: in words that name their reason, and read as a case is. */
import { type CaseReading, type Entry, parseEntry, readCaseFiles, writeCaseFiles } from '@hearsay/case'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import type { Page } from '../page.ts'
import type { Frame, Proposal } from '../proposals/proposal.ts'
import { entriesOf } from '../proposals/propose.ts'
import { page } from '../said/testing/pages.ts'
import type { SoFar } from '../so-far/so-far.ts'

export const FRAME: Frame = {
  at: '2026-01-01T00:00:00Z',
  by: 'machine',
  words: {
    why: ({ code, names }) => `${code}: ${Object.values(names).join(', ')}`,
    citation: (outlet) => outlet,
    notIdentified: (name) => `${name}?`,
    heldBy: (names) => `Said by ${names.join(', ')}.`,
  },
}

export const OPENING = [
  { kind: 'case', id: 'draft', kicker: 'k', title: 't', question: 'q', language: 'en' },
  { kind: 'author', id: 'machine', name: 'm', role: 'project' },
].map((entry) => ({ at: FRAME.at, by: FRAME.by, ...entry }))

/** A page of a pile, with the hash of its text. */
export const pageNamed = (name: string, text: string, about: Partial<Page> = {}): Page =>
  page(text, { name, hash: hashName(new TextEncoder().encode(text)), ...about })

/** What these proposals come to, read from case files as any case is. @throws {CaseError} */
export function caseOf(
  proposals: readonly Proposal[],
  pages: readonly Page[],
  before: readonly Entry[] = [],
): CaseReading {
  const fresh = entriesOf(proposals).map((entry) => parseEntry(entry))
  const opening = before.length > 0 ? before : OPENING.map((entry) => parseEntry(entry))
  const named = [...opening, ...fresh].map((each) =>
    each.kind === 'document' ? { ...each, file: each.hash } : each,
  )
  const texts = new Map(pages.map(({ hash, text }) => [hash, text]))
  const read = (name: string) => new TextEncoder().encode(texts.get(name))
  return readCaseFiles(writeCaseFiles(named), { read, hash: nodeSha256 })
}

/** A case as a draft goes on from it, whose documents are these pages. */
export function soFar({ case: of }: Pick<CaseReading, 'case'>, pages: readonly Page[]): SoFar {
  const quoted = new Set([...of.statement.values()].map(({ document }) => document))
  return {
    case: of,
    pages: [...of.document.values()].flatMap(({ id, hash }) => {
      const held = quoted.has(id) ? pages.find((each) => each.hash === hash) : undefined
      return held ? [{ document: id, page: { ...held, name: id } }] : []
    }),
  }
}
