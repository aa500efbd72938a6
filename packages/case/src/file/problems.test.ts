import { describe, expect, it } from 'vitest'
import { CaseError, type CaseFile, readCaseFiles } from '../index.ts'

const PAGE = `A bridge fell

The town council, through Ana Roe, said the bridge was closed. A driver told the Eastport Echo that he saw the pillar crack.
The builder, Stone and Sons, denied that the bridge was closed.`

const GOOD = `by: kim
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
function problems(files: string | readonly CaseFile[], page = PAGE): string[] {
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
function changed(from: string, to: string): string {
  expect(GOOD).toContain(from)
  return GOOD.replace(from, to)
}

it('takes the good case', () => {
  expect(problems(GOOD)).toEqual([])
})

/** What is changed, into what, and the one problem that is told: its place, and a part of its words. */
const ONE: [from: string, to: string, place: string, words: string][] = [
  ['by: kim', 'by:kim', '1:1', 'put a space after the colon, "by: kim"'],
  ['why: First', 'why:First', '3:1', 'put a space after the colon'],
  ['language: en', 'language:en', '10:3', 'put a space after the colon, "language: en"'],
  ['{ id: kim,', '{ id:kim,', '12:7', 'put a space after the colon, "id: kim"'],
  ['by: kim', 'by:\u00a0kim', '1:4', 'no-break space'],
  [
    'The fall of the bridge',
    'The bridge: how it fell',
    '8:10',
    'holds ": " (character 11 of it): put the whole value in quotation marks',
  ],
  ['name: Kim Day', 'name: Day: Kim', '12:22', 'put the whole value in quotation marks'],
  ['The fall of', '“The fall”: of', '8:10', 'curly quotation mark (“) is none in YAML'],
  ['name: Kim Day', 'name: “Day, Kim”', '12:28', 'curly quotation mark is none in YAML'],
  ['The fall of', '"The fall" of', '8:21', 'write \\" for a " inside it'],
  ['The fall of', '@The fall of', '8:10', 'cannot begin with @'],
  ['The fall of', '"The fall of', '8:10', 'opened here and never closed'],
  ['The fall of', '- The fall of', '8:10', 'cannot begin with -'],
  ['  kicker', '\u00a0\u00a0kicker', '7:1', 'U+00A0, a no-break space'],
  ['  id: east', '\u00a0 id: east', '6:1', 'U+00A0, a no-break space'],
  ['  kicker', '\tkicker', '7:1', 'indented with a tab'],
  ['  kicker', '   kicker', '7:4', 'indented further'],
  ['  kicker', ' kicker', '7:1', 'not indented like the others'],
  ['  - { id: driver,', '  – { id: driver,', '16:3', 'begins with another dash'],
  ['claims:', '---\nclaims:', '27:1', 'one document a file'],
  ['name: A driver }', 'name: A driver', '17:1', 'a closing }'],
  [
    'at: 2026-02-10T10:00:00Z',
    'at: 2026-02-10 10:00',
    '2:5',
    'at: expected a UTC time such as 2026-11-23T09:30:00Z; found "2026-02-10 10:00"',
  ],
  ['at: 2026-02-10T10:00:00Z', 'at: 2026-02-10T10:00:00+01:00', '2:5', 'in UTC that is 2026-02-10T09:00:00Z'],
  ['at: 2026-02-10T10:00:00Z', 'at: 2026-02-30T10:00:00Z', '2:5', 'a time that exists'],
  ['by: kim\n', '', '1:1', 'write by: and the id of an author at the top'],
  ['at: 2026-02-10T10:00:00Z\n', '', '1:1', 'write at: and a UTC time'],
  ['by: kim', 'by: kin', '1:5', 'nothing standing is called "kin"; did you mean kim?'],
  ['by: kim', 'by: Kim Day', '1:5', 'expected an id'],
  [
    'document: echo-page\n',
    '',
    '29:5',
    'add document: echo-page to this statement (and 1 more statements here)',
  ],
  ['document: echo-page', 'document: echo-pge', '4:11', 'did you mean echo-page?'],
  ['basis: witnessed', 'bassis: witnessed', '44:13', 'unknown field "bassis"; did you mean basis?'],
  ['basis: witnessed', 'basis: witness', '44:12', 'did you mean witnessed?'],
  ['basis: witnessed', 'basis: { kind: told-by, bye: council }', '44:34', 'did you mean by?'],
  [
    'role: editor',
    'role: editr',
    '12:37',
    'expected one of reporter, editor, steward, project; found "editr"; did you mean editor?',
  ],
  ['statements:', 'statments:', '29:1', 'did you mean statements?'],
  ['parties:', 'party:', '13:1', 'did you mean parties?'],
  ['source: driver', 'source: drivr', '42:13', 'did you mean driver?'],
  ['{ closed: asserts }', '{ close: asserts }', '38:21', 'did you mean closed?'],
  [
    'id: driver-saw',
    'id: council-says',
    '39:9',
    '"council-says" already names a statement; it is recorded at 01.yaml:30:5',
  ],
  ['kicker: Eastport', 'kicker: 2026', '7:11', 'put it in quotation marks, "2026"'],
  [
    'words: he saw the pillar crack',
    'words:',
    '40:5',
    'exact words of the document, in quotation marks; found nothing',
  ],
  [
    'words: he saw the pillar crack',
    'words: 212',
    '40:12',
    'exact words of the document, in quotation marks: write "212"',
  ],
  ['    words: he saw the pillar crack\n', '', '39:5', 'in quotation marks; the field is missing'],
  [
    'when: 2026-02-08',
    'when: 2026-02-09/2026-02-08',
    '50:11',
    'expected an end after the start; 2026-02-08 is not after 2026-02-09',
  ],
  ['when: 2026-02-08', 'when: [2026-02-07,2026-02-08]', '50:11', 'put it in quotation marks'],
  ['when: 2026-02-08', 'when: -0044', '50:11', 'write "-0044"'],
  ['when: 2026-02-08', 'when: 0987', '50:11', 'write "0987"'],
  ['when: 2026-02-08', 'when: 987', '50:11', 'write "0987"'],
  ['when: 2026-02-08', 'when: 2025-02-29', '50:11', 'date that exists'],
  ['when: 2026-02-08', 'when: lately', '50:11', 'EDTF date that exists, such as 2015-04-12'],
  [
    'captured: 2026-02-10T09:30:00Z',
    'captured: 2026-03-10T09:30:00Z',
    '23:15',
    'a time not after 2026-02-10T10:00:00Z, when it was recorded',
  ],
  ['basis: witnessed', 'basis: { kind: told-by, by: driver }', '44:33', 'nobody is told by themselves'],
  ['name: A driver', 'name: "  "', '16:39', 'nothing that anybody can see'],
  ['name: A driver', 'name: "\\u200b"', '16:39', 'nothing that anybody can see'],
  ['file: page.txt', 'file: pag.txt', '25:11', '"pag.txt" cannot be read'],
  ['case:', 'cases:', '5:1', 'did you mean case?'],
  ['act: assert', 'act: { a: b }', '35:10', 'found fields (name: value)'],
]

describe('one thing that is wrong is told once, where it stands', () => {
  it.each(ONE)('%j → %j', (from, to, place, words) => {
    const [problem = '', ...more] = problems(changed(from, to))
    expect(problem).toContain(`01.yaml:${place}: `)
    expect(problem).toContain(words)
    expect(more).toEqual([])
  })
})

describe('no wording of a library reaches a person', () => {
  it.each(ONE)('%j → %j', (from, to) => {
    expect(problems(changed(from, to)).join()).not.toMatch(
      /Invalid|received|Too (small|big)|too_|YAML\.|undefined|compact|Implicit/,
    )
  })
})

describe('words that are not in the document', () => {
  it.each<[string, string, string, string]>([
    [
      'letter case',
      'He saw the pillar crack',
      PAGE,
      'character 1 of yours is "H", and "h" there (letter case)',
    ],
    [
      'a final stop',
      'the Eastport Echo.',
      PAGE,
      'character 18 of yours is ".", and a space there (punctuation)',
    ],
    [
      'a curly quotation mark',
      "he saw the pillar's crack",
      PAGE.replace('pillar crack', 'pillar’s crack'),
      '’ (U+2019) there (quotation marks)',
    ],
    [
      'a soft hyphen',
      'he saw the pillar crack',
      PAGE.replace('pillar', 'pil\u00adlar'),
      'a soft hyphen (U+00AD) there',
    ],
    [
      'a dash',
      'the pillar - crack',
      PAGE.replace('pillar crack', 'pillar — crack'),
      '— (U+2014) there (dashes)',
    ],
    [
      'a ligature',
      'the first crack',
      PAGE.replace('the pillar', 'the ﬁrst'),
      'ﬁ (U+FB01) there (a ligature)',
    ],
    [
      'an accent in two characters',
      'the caf\u00e9 crack',
      PAGE.replace('the pillar', 'the cafe\u0301'),
      'an accent, or one that is written otherwise',
    ],
    ['a word that is another', 'he saw the tower crack', PAGE, 'character 12 of yours is "t", and "p" there'],
    ['an end that is another', 'she saw the pillar crack', PAGE, 'nearly, on line 3 of it'],
    [
      'a hyphen at the end of a line',
      'he saw the pillar crack',
      PAGE.replace('pillar', 'pil-\nlar'),
      'and "-" there',
    ],
  ])('are near others that differ in %s', (_, words, page, difference) => {
    const text = changed('words: he saw the pillar crack', `words: ${JSON.stringify(words)}`)
    const [problem = '', ...more] = problems(text, page)
    expect(problem).toContain(
      `01.yaml:40:12: words: expected these exact words in echo-page (page.txt): "${words}"; nearly`,
    )
    expect(problem).toContain(difference)
    expect(more).toEqual([])
  })

  it('are said to be in another document', () => {
    const other = `  - { id: note, form: capture, title: t, outlet: echo, citation: c, captured: 2026-02-10T09:30:00Z, mediaType: text/plain, file: note.txt, held: published }\nclaims:`
    const text = GOOD.replace('claims:', other).replace('he saw the pillar crack', 'only the note says so')
    const read = (name: string) =>
      new TextEncoder().encode(name === 'note.txt' ? 'Here only the note says so.' : PAGE)
    expect(() => readCaseFiles([{ name: '01.yaml', text }], { read })).toThrow(
      'they are in note (note.txt): write document: note',
    )
  })

  it('are told without anything near, where nothing is', () => {
    const [problem = ''] = problems(changed('he saw the pillar crack', 'utterly different things'))
    expect(problem).toMatch(/: "utterly different things"$/)
  })

  it('are looked for in time that grows with the text, not with text times words', () => {
    const page = `${PAGE}\n${'a '.repeat(200_000)}`
    const words = `${'a '.repeat(2_000)}b ${'a '.repeat(2_000)}`
    const started = process.cpuUsage().user
    expect(problems(changed('words: he saw the pillar crack', `words: ${words}`), page)).toHaveLength(1)
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(5_000_000)
  })
})

const LATER = 'by: kim\nat: 2026-03-01T00:00:00Z\n'

describe('problems of several files', () => {
  it('are all told, in the order of their places', () => {
    const second = `${LATER}claims:\n  - { id: b, txt: x }\n  - { id: c, text: y: z }\n  - { id: d, text: y, negates: e }\n  - { id: f, text: y, contradicts: [b, c] }\n`
    const found = problems([
      { name: '01.yaml', text: changed('role: editor', 'role: editr') },
      { name: '02.yaml', text: second },
    ])
    expect(found.map((problem) => problem.split(' ')[0])).toEqual([
      '01.yaml:12:37:',
      '02.yaml:4:19:',
      '02.yaml:5:20:',
      '02.yaml:6:32:',
    ])
  })

  it('are told of files in the wrong order, once', () => {
    const found = problems([
      { name: '01-later.yaml', text: `${LATER}claims:\n  - { id: b, text: x }\n` },
      { name: '02-first.yaml', text: GOOD },
    ])
    expect(found).toEqual([
      '01-later.yaml:1:1: expected the first file to hold case: the id, title and question of the case; it stands in 02-first.yaml:6:3: files are read in the order of their names',
    ])
  })

  it.each<[string, string, string]>([
    [
      'a time before',
      'by: kim\nat: 2026-01-01T00:00:00Z\nclaims: [{ id: b, text: x }, { id: c, text: x }]\n',
      '02.yaml:2:5: at: expected a time not before',
    ],
    [
      'a second case',
      `${LATER}case: { id: b, kicker: k, title: t, question: q, language: en }\n`,
      '02.yaml:3:7: expected one case; another stands in 01.yaml:6:3',
    ],
    [
      'a mention of a typing slip',
      `${LATER}retractions: [{ of: council-say, why: x }]\n`,
      'did you mean council-says?',
    ],
    ['nothing', '', '02.yaml:1:1: expected sections'],
  ])('are told of %s in the second', (_, text, message) => {
    const [problem = '', ...more] = problems([
      { name: '01.yaml', text: GOOD },
      { name: '02.yaml', text },
    ])
    expect(problem).toContain(message)
    expect(more).toEqual([])
  })

  it('are told of a mention of what only a later file records', () => {
    const first = changed('text: The bridge was closed. }', 'text: x, negates: b }')
    const found = problems([
      { name: '01.yaml', text: first },
      { name: '02.yaml', text: `${LATER}claims: [{ id: b, text: x }]\n` },
    ])
    expect(found).toEqual([expect.stringContaining('it is recorded at 02.yaml:3:10 only, in a later file')])
  })

  it('are told of there being none', () => {
    expect(problems([])).toEqual([expect.stringContaining('expected the folder to hold case')])
  })
})

describe('order', () => {
  const event = (id: string, time: string, cites: string) =>
    `  - { id: ${id}, at: ${time}, title: t, relation: context, sentences: [{ text: x, cites: [${cites}] }] }\n`

  it('is by time, whatever the order in which items are written', () => {
    const text = GOOD + event('b', '2026-02-12T00:00:00Z', 'a') + event('a', '2026-02-11T00:00:00Z', 'fall')
    expect(problems(text)).toEqual([])
  })

  it('lets nothing cite what comes at a later time', () => {
    const text = GOOD + event('a', '2026-02-11T00:00:00Z', 'b') + event('b', '2026-02-12T00:00:00Z', 'fall')
    expect(problems(text)).toEqual([
      expect.stringContaining('nothing standing is called "b"; it is recorded at 01.yaml:53:5'),
    ])
  })

  it('lets an exhibit and a statement that rests on it rest on one another', () => {
    const exhibit = `exhibits:\n  - { id: film, type: video, name: Film, sentences: [{ text: The driver shows it., cites: [driver-saw] }] }\n`
    expect(
      problems(changed('basis: witnessed', 'basis: { kind: told-by, through: film }') + exhibit),
    ).toEqual([])
  })

  it.each<[string, string, string]>([
    [
      'places',
      'places:\n  - { id: a, name: A, precision: town, within: b }\n  - { id: b, name: B, precision: town, within: c }\n  - { id: c, name: C, precision: town, within: a }\n',
      '53:48: within: expected mentions that end; these go round in a circle: "a" → "b" → "c" → "a"',
    ],
    ['crowds', 'PARTY', '"x" → "y" → "x"'],
  ])('names a circle of %s with its members, once', (_, more, message) => {
    const crowds =
      '  - { id: x, type: crowd, name: X, partOf: y }\n  - { id: y, type: crowd, name: Y, partOf: x }\ndocuments:'
    const text = more === 'PARTY' ? changed('documents:', crowds) : GOOD + more
    expect(problems(text)).toEqual([expect.stringContaining(message)])
  })
})

describe('limits', () => {
  it.each<[string, string, string]>([
    ['aliases', `events2: [&a x${', *a'.repeat(4_000)}]`, 'expected at most 100 aliases'],
    [
      'an alias inside another',
      'x: &a [1]\ny: &b [*a]\nz: *b',
      'expected no alias inside what another one repeats',
    ],
    ['an alias inside itself', 'x: &a [*a]', 'expected no alias inside what it stands for'],
    ['brackets without end', `ties: ${'['.repeat(100_000)}`, 'expected at most 32 levels'],
    ['closed brackets', `ties: ${'['.repeat(40)}${']'.repeat(40)}`, 'expected at most 32 levels'],
    ['items in items', `ties: ${'- '.repeat(100_000)}`, 'expected at most 32 levels'],
    ['characters', 'x'.repeat(10_000_001), 'expected at most 10000000 characters in a file; found 10000001'],
    [
      'fields',
      `ties: [{${Array.from({ length: 1_001 }, (_, at) => `k${at}: 1`).join()}}]`,
      'expected at most 1000 fields',
    ],
  ])('hold for %s, and are said', (_, text, message) => {
    expect(
      problems([
        { name: '01.yaml', text: GOOD },
        { name: '02.yaml', text },
      ]).join('\n'),
    ).toContain(message)
  })
})
