import { CaseError, type CaseFile, readCaseFiles } from '../index.ts'

/** A page, and a case in which nothing is wrong that quotes it. */
export const PAGE = `A bridge fell

The town council, through Ana Roe, said the bridge was closed. A driver told the Eastport Echo that he saw the pillar crack.
The builder, Stone and Sons, denied that the bridge was closed.`

export const GOOD = `by: kim
at: 2026-02-10T10:00:00Z
why: First record.
document: echo-page
case:
  id: east-bridge
  kicker: Eastport
  title: The fall of the bridge
  question: Was the bridge closed?
  language: en
authors:
  - { id: kim, name: Kim Day, role: editor }
parties:
  - { id: echo, type: outlet, name: The Eastport Echo }
  - { id: council, type: body, name: The town council }
  - { id: driver, type: person, name: A driver }
documents:
  - id: echo-page
    form: capture
    title: A bridge fell
    outlet: echo
    citation: The Eastport Echo
    captured: 2026-02-10T09:30:00Z
    mediaType: text/plain
    file: page.txt
    held: published
claims:
  - { id: closed, text: The bridge was closed. }
statements:
  - id: council-says
    words: the bridge was closed
    after: Ana Roe, said
    gist: The bridge was closed.
    source: council
    act: assert
    basis: unstated
    modality: asserted
    bears: { closed: asserts }
  - id: driver-saw
    words: he saw the pillar crack
    gist: A pillar cracked.
    source: driver
    act: assert
    basis: witnessed
    modality: asserted
events:
  - id: fall
    title: The fall
    relation: incident
    when: 2026-02-08
    sentences: [{ text: It fell., cites: [council-says] }]
`

/** Every problem of a case in one file or several, a line each. */
export function problems(files: string | readonly CaseFile[], page = PAGE): string[] {
  const read = (name: string) => (name === 'page.txt' ? new TextEncoder().encode(page) : undefined)
  try {
    readCaseFiles(typeof files === 'string' ? [{ name: '01.yaml', text: files }] : files, { read })
    return []
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    return error.message.split('\n')
  }
}

/** The good case with one thing changed. */
export function changed(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`nothing to change: ${from}`)
  return GOOD.replace(from, to)
}
