import { hashName } from '@hearsay/text'
import { describe, expect, it } from 'vitest'
import { CaseError, readCaseFiles, writeCaseFiles } from '../index.ts'
import { readCaseFolder } from '../testing/sample.ts'

const PAGE = 'Mira said it fell. Later she said it fell. Omar: “It—fell”, twice.'
const source = {
  read: (name: string) => (name === 'page.txt' ? new TextEncoder().encode(PAGE) : undefined),
}

const HEAD = `by: ana
at: 2026-01-01T00:00:00Z
document: page
case: { id: small, kicker: Small, title: A small case, question: Did it?, language: en }
authors: [{ id: ana, name: Ana, role: editor }]
parties:
  - { id: gazette, type: outlet, name: The Gazette }
  - { id: mira, type: person, name: Mira }
documents:
  - id: page
    form: capture
    title: A page
    outlet: gazette
    citation: The Gazette
    captured: 2026-01-01T00:00:00Z
    mediaType: text/plain
    file: page.txt
    held: published
claims: [{ id: it-fell, text: It fell. }]
`
const STATEMENT = `statements:
  - id: omar
    words: “It—fell”, twice
    gist: It fell.
    source: mira
    act: assert
    basis: unstated
    modality: asserted
    bears: { it-fell: asserts }
`

function problems(text: string): string[] {
  try {
    readCaseFiles([{ name: 'a.yaml', text }], source)
    return []
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.message.split('\n')
  }
}

describe('a case file', () => {
  it('is read with its shorthand written out', () => {
    const { entries, documents } = readCaseFiles([{ name: 'a.yaml', text: HEAD + STATEMENT }], source)
    expect(entries.map((entry) => entry.kind).join(' ')).toBe(
      'case author party party document claim statement bearing',
    )
    expect(entries.at(-2)).toMatchObject({
      document: 'page',
      basis: { kind: 'unstated' },
      words: [{ start: 48, end: 63, exact: '“It—fell”, twice', suffix: '.' }].map((selector) =>
        expect.objectContaining({ exact: selector.exact, suffix: selector.suffix }),
      ),
    })
    expect(entries.at(-1)).toMatchObject({ id: 'omar:it-fell', of: 'omar', claim: 'it-fell', how: 'asserts' })
    expect(documents).toMatchObject([{ id: 'page', hash: hashName(new TextEncoder().encode(PAGE)) }])
  })

  it('takes bytes that are no text for a captured document that another restates', () => {
    const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0xe2, 0xff])
    const text =
      'id: "page:text", form: text, title: t, outlet: mira, restates: page, citation: c, ' +
      'captured: 2026-01-01T00:00:00Z, mediaType: text/plain, file: page.txt, held: withheld'
    const pdf = HEAD.replace('file: page.txt', 'file: page.pdf').replace('text/plain', 'application/pdf')
    const both = (name: string) => (name === 'page.pdf' ? bytes : source.read(name))
    const read = (yaml: string) => readCaseFiles([{ name: 'a.yaml', text: yaml }], { read: both })
    const whole = pdf.replace('held: published\n', `held: published\n  - { ${text} }\n`)
    const { documents } = read(whole + STATEMENT.replace('gist:', 'document: "page:text"\n    gist:'))
    expect(documents.map(({ file, bytes: { length } }) => [file, length])).toEqual([
      ['page.pdf', 6],
      ['page.txt', new TextEncoder().encode(PAGE).length],
    ])
    expect(() => read(pdf + STATEMENT)).toThrow(/quote from one that restates "page"/)
    expect(() => read(HEAD.replace('page.txt', 'page.pdf'))).toThrow(/expected page.pdf to be UTF-8 text/)
  })

  it('is put in an order in which mentions come first, however it is written', () => {
    const accounts = `accounts:
  - { id: fell, title: It fell, short: fell, needs: [it-fell], sentences: [{ text: Omar says so., cites: [omar] }] }
`
    const { entries } = readCaseFiles([{ name: 'a.yaml', text: accounts + STATEMENT + HEAD }], source)
    expect(entries[0]?.kind).toBe('case')
    expect(entries.map((entry) => entry.kind)).toContain('account')
  })

  it.each<[string, string, string]>([
    ['not YAML', 'case: [', 'a.yaml:1:8: expected a closing ] before this line'],
    [
      'an unknown section',
      `${HEAD}rumors: []\n`,
      'a.yaml:20:1: unknown section "rumors"; expected one of by, at',
    ],
    ['a section that is no list', `${HEAD}ties: yes\n`, 'a.yaml:20:1: expected a list under ties'],
    [
      'a repeated key',
      `${HEAD}by: bo\n`,
      'a.yaml:20:1: expected each field once; "by" stands here a second time',
    ],
    [
      'an unknown field',
      HEAD + STATEMENT.replace('gist:', 'gits:'),
      'a.yaml:23:11: gits: unknown field "gits"; did you mean gist?',
    ],
    [
      'a value outside its list',
      HEAD + STATEMENT.replace('act: assert', 'act: shout'),
      'a.yaml:25:10: act: expected one of assert, deny',
    ],
    [
      'a date that is none',
      HEAD + STATEMENT.replace('modality:', 'said: yesterday\n    modality:'),
      'a.yaml:27:11: said: expected an EDTF date that exists, such as 2015-04-12',
    ],
    [
      'words that are not in the document',
      HEAD + STATEMENT.replace('twice', 'thrice'),
      'a.yaml:22:12: words: expected these exact words in page (page.txt): "“It—fell”, thrice"',
    ],
    [
      'words that are there twice',
      HEAD + STATEMENT.replace('“It—fell”, twice', 'said it fell'),
      'a.yaml:22:12: words: these words are in page (page.txt) 2 times: quote more of them, or say after',
    ],
    [
      'a mention of nothing',
      HEAD + STATEMENT.replace('source: mira', 'source: moira'),
      'a.yaml:24:13: source: expected the id of a recorded party; nothing standing is called "moira"',
    ],
    [
      'a bearing on nothing, inside its statement',
      HEAD + STATEMENT.replace('{ it-fell:', '{ it-rose:'),
      'a.yaml:28:23: claim: expected the id of a recorded claim; nothing standing is called "it-rose"',
    ],
    [
      'a document that cannot be read',
      HEAD.replace('page.txt', 'gone.txt'),
      'a.yaml:17:11: file: expected a file beside the case file; "gone.txt" cannot be read',
    ],
    [
      'a document whose hash is another',
      HEAD.replace('file: page.txt', `file: page.txt\n    hash: sha256:${'0'.repeat(64)}`),
      'a.yaml:18:11: hash: expected the hash of page.txt, which is sha256:',
    ],
    [
      'a selector that does not cut what it says',
      HEAD +
        STATEMENT.replace(
          'words: “It—fell”, twice',
          'words: [{ start: 0, end: 4, exact: Omar, prefix: "", suffix: "" }]',
        ),
      'a.yaml:22:13: words.0: expected words of "omar" in "page": "Omar" at 0 to 4; found "Mira"',
    ],
    [
      'a correction to words that are not there',
      `${HEAD}${STATEMENT}corrections:
  - of: omar
    set: { words: [{ start: 0, end: 4, exact: Omar, prefix: "", suffix: "" }] }
    why: x
`,
      'a.yaml:31:20: set.words.0: expected words of "omar" in "page": "Omar" at 0 to 4; found "Mira"',
    ],
    [
      'bearings that are no map',
      HEAD + STATEMENT.replace('{ it-fell: asserts }', 'it-fell'),
      'a.yaml:28:12: bears: expected the id of a claim and how',
    ],
    [
      'no words at all',
      HEAD + STATEMENT.replace('“It—fell”, twice', '[]'),
      'a.yaml:22:12: words: expected at least one quotation',
    ],
    ['a custom tag', `${HEAD}ties: !!js/function []\n`, 'a.yaml:20:7: a value cannot begin with !'],
    [
      'an alias bomb',
      `${HEAD}events: [{ a: &a [x, x, x, x, x, x, x, x], b: &b [*a, *a, *a, *a, *a, *a, *a, *a], c: &c [*b, *b, *b, *b, *b, *b, *b, *b], d: [*c, *c, *c, *c, *c, *c] }]\n`,
      'expected no alias inside what another one repeats, &b',
    ],
    [
      'a time that does not exist',
      HEAD.replace('captured: 2026-01-01', 'captured: 2026-02-30'),
      'a.yaml:15:15: captured: expected a time that exists',
    ],
    [
      'control characters',
      HEAD.replace('A page', '"A\\u001b[31m page"'),
      'a.yaml:12:12: title: expected text without control characters',
    ],
  ])('is refused for %s, saying where', (_, text, message) => {
    expect(problems(text)[0]).toContain(message)
  })

  it('tells every issue of shape at once', () => {
    const text =
      HEAD + STATEMENT.replace('act: assert', 'act: shout').replace('modality: asserted', 'modality: odd')
    expect(problems(text)).toHaveLength(2)
  })

  it('round-trips: what is written reads back as the same entries', () => {
    const { entries } = readCaseFolder('abu-ghraib-2015')
    const again = readCaseFiles(writeCaseFiles(entries), { read: () => undefined })
    expect(again.entries).toEqual(entries)
  })
})
