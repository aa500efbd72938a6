import { entry } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { evidenceCase } from '../testing/evidence-case.ts'
import { plain } from '../testing/plain.ts'
import { documentView } from './view.ts'

const { entries, documents } = evidenceCase()
const dossier = dossierOf(entries)
const [text = ''] = documents.map((bytes) => new TextDecoder().decode(bytes))

function viewOf(id: string, words: string | undefined, of = dossier) {
  const document = of.case.document.get(id)
  if (!document) throw new Error(`expected a document "${id}"`)
  return documentView(of, document, words, 'ben-says')
}

describe('the margin', () => {
  const view = viewOf('page', text)

  it('has each statement once, beside the paragraph in which its words begin, numbered as they stand', () => {
    expect(view.paragraphs.map(({ notes }) => notes.map(({ number, id }) => `${number} ${id}`))).toEqual([
      ['1 mira-says', '2 ben-says', '3 sums-up'],
      ['4 takes-back', '5 withdraws', '6 threatens'],
      ['7 answers', '8 finds'],
    ])
    expect(view.rest).toEqual([])
  })

  it('says who says it, how they know, what it bears on, and leads to the dossier', () => {
    expect(view.paragraphs[0]?.notes[2]).toMatchObject({
      href: '/case/evidence#said-sums-up',
      chain: [{ name: 'The harbour office' }],
      act: 'assertion',
      basis: 'does not say how it knows',
      accounts: [{ number: 1, short: 'A blow' }],
      takenBack: [],
      relations: [
        {
          links: [{ href: '/case/evidence#said-mira-says' }, { href: '/case/evidence#said-ben-says' }],
        },
      ],
    })
  })

  it('names the page where it speaks itself', () => {
    expect(view.paragraphs[1]?.notes[1]?.chain).toMatchObject([{ name: 'The Gazette' }])
  })

  it('strikes the words of what was taken back, and says by whom and when', () => {
    const parts = view.paragraphs.flatMap(({ segments }) => segments)
    expect(parts.filter(({ fallen }) => fallen).map((part) => part.text)).toEqual([
      'Mira said that the keel was bent',
      'Ben said that he had it from Mira',
    ])
    expect(
      view.paragraphs[0]?.notes[0]?.takenBack.map(({ sentence, href }) => [plain(sentence), href]),
    ).toEqual([['Taken back by Mira, 1 March 1898', '/case/evidence#said-takes-back']])
  })

  it('marks what the reader asked for', () => {
    expect(view.chosen).toBe('ben-says')
    expect(viewOf('french', 'La plaque').chosen).toBeUndefined()
  })
})

describe('words that several statements share, or that stand apart', () => {
  const at = (start: number, end: number) => ({
    start,
    end,
    exact: text.slice(start, end),
    prefix: '',
    suffix: '',
  })
  const model = entries.find((one) => 'id' in one && one.id === 'answers')
  const apart = entry('statement', { ...model, id: 'apart', words: [at(0, 4), at(160, 170)] })
  const { paragraphs } = viewOf('page', text, dossierOf([...entries, apart]))
  const parts = paragraphs.flatMap(({ segments }) => segments)

  it('have one note, where the first of them stand', () => {
    const notes = paragraphs.map(({ notes: beside }) => beside.filter(({ id }) => id === 'apart').length)
    expect(parts.filter(({ ids }) => ids.includes('apart'))).toHaveLength(2)
    expect(notes).toEqual([1, 0, 0])
  })

  it('are struck only where nobody stands by them', () => {
    expect(parts.filter(({ fallen }) => fallen).map((part) => part.text)[0]).toBe(
      ' said that the keel was bent',
    )
  })
})

describe('a document without text', () => {
  it('is said to be cited and not held, with the statements of the briefs that restate it', () => {
    expect(viewOf('study', undefined)).toMatchObject({
      kind: 'Cited and not held',
      withheld:
        'The desk cites this document and does not hold it. What it says is summed up in a brief, in our words.',
      paragraphs: [],
      rest: [{ id: 'studied', quotations: ['found nothing'], ours: true }],
    })
  })

  it('is shown where it is a picture', () => {
    expect(viewOf('photo', undefined)).toMatchObject({
      picture: '/case/evidence/document/photo/picture',
      withheld: undefined,
    })
  })

  it('has all its statements where its text is not given out', () => {
    expect(viewOf('page', undefined).rest).toHaveLength(8)
  })
})

describe('requests for comment', () => {
  it('stand where a statement of the document makes, answers or is the subject of them', () => {
    const { requests } = viewOf('page', text)
    expect(requests.map(({ sentence, answer }) => [plain(sentence), answer?.href])).toEqual([
      [
        'The navy was asked for comment by The Gazette, 1 March 1898, on: A blow; Mira: It says: Mira said that the keel was bent.',
        '/case/evidence#said-answers',
      ],
      ['The harbour office was asked for comment by The Gazette.', undefined],
    ])
    expect(requests[0]?.sources[0]?.links[0]?.href).toBe('/case/evidence#said-answers')
    expect(viewOf('brief', 'The study found nothing.').requests).toEqual([])
  })
})
