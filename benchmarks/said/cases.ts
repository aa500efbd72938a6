import { type Entry, fold } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import type { Dossier } from '@hearsay/dossier/dossier.ts'

const PARTIES = 100

/**
 * A dossier of one page with so many statements, each by one of a hundred parties, one in four reported by
 * the one before it, each bearing on a claim; a claim to ten statements, and an account to each claim.
 */
export function dossierOfSize(statements: number): Dossier {
  const of = fold(entriesOf(statements))
  const ledger = { size: of.size, root: '' }
  return {
    id: of.head.id,
    locale: 'en',
    case: of,
    latest: of,
    weighing: { accounts: [], claims: new Map() },
    entries: [],
    ledger,
  }
}

function entriesOf(statements: number): Entry[] {
  const claims = Math.ceil(statements / 10)
  return [
    entry('case', { id: 'large', kicker: 'Large', title: 'Large', question: 'Large?', language: 'en' }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    ...many(PARTIES, (index) => entry('party', { id: `p-${index}`, type: 'group', name: `Group ${index}` })),
    page(),
    ...many(claims, (index) => entry('claim', { id: `c-${index}`, text: `Thing ${index} happened.` })),
    ...many(claims, account),
    ...many(statements, statement),
    ...many(statements, (index) => bearing(index, index % claims)),
  ]
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function page(): Entry {
  return entry('document', {
    id: 'page',
    form: 'capture',
    title: 'A page',
    outlet: 'p-0',
    citation: 'A page',
    captured: '2026-01-01T00:00:00Z',
    mediaType: 'text/plain',
    hash: `sha256:${'0'.repeat(64)}`,
    held: 'withheld',
  })
}

function account(index: number): Entry {
  const sentences = [{ text: 'It happened.', cites: [`c-${index}`] }]
  return entry('account', {
    id: `a-${index}`,
    title: `Account ${index}`,
    short: `${index}`,
    needs: [`c-${index}`],
    sentences,
  })
}

function statement(index: number): Entry {
  return entry('statement', {
    id: `s-${index}`,
    document: 'page',
    words: [{ start: 0, end: 4, exact: 'said', prefix: '', suffix: '' }],
    gist: `Thing ${index} happened.`,
    source: `p-${index % PARTIES}`,
    ...(index % 4 === 1 && { within: `s-${index - 1}` }),
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
  })
}

function bearing(index: number, claim: number): Entry {
  return entry('bearing', {
    id: `s-${index}:c-${claim}`,
    of: `s-${index}`,
    claim: `c-${claim}`,
    how: 'asserts',
  })
}
