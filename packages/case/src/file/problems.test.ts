import { describe, expect, it } from 'vitest'
import { changed, GOOD, problems } from '../testing/problems.ts'

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
  ['by: kim', 'by:\u2009kim', '1:4', 'U+2009, a no-break space or the like'],
  ['source: driver', 'source:\u3000driver', '42:12', 'expected a plain space after the colon'],
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
  ['document: echo-page\n', '', '29:5', 'add document: echo-page to this statement (and to 1 more here)'],
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
  ['when: 2026-02-08', 'when: 2026\u201302\u201308', '50:11', 'did you mean 2026-02-08?'],
  ['when: 2026-02-08', 'when: 2026-2-8', '50:11', 'did you mean 2026-02-08?'],
  ['when: 2026-02-08', 'when: 2026-02-08 18:30', '50:11', 'did you mean 2026-02-08T18:30?'],
  ['when: 2026-02-08', 'when: ~', '50:11', 'expected an EDTF date that exists'],
  [
    'he saw the pillar crack',
    '“he saw the pillar crack”',
    '40:12',
    'there without the quotation marks around them',
  ],
  ['he saw the pillar crack', 'he saw … crack', '40:12', 'quote each part: ["he saw", "crack"]'],
  ['he saw the pillar crack', 'he [...] pillar crack', '40:12', 'quote each part: ["he", "pillar crack"]'],
  ['when: 2026-02-08', 'when: 2026-21/2026-23', '50:11', 'and no seasons; found "2026-21/2026-23"'],
  ['when: 2026-02-08', 'when: 2026-02-08/2026-02', '50:11', 'as exact as one another'],
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
  ['by: kim', 'by\uff1a kim', '1:3', "(U+FF1A) is none of YAML's marks: write :"],
  ['- { id: driver,', '- \uff5b id: driver,', '16:5', 'write {'],
  ['driver, type: person', 'driver\u060c type: person', '16:17', '(U+060C) is none'],
  ['by: kim', '\u200fby: kim', '1:1', 'a character in it that nobody can see, U+200F'],
  ['- id: driver-saw', '-id: driver-saw', '39:3', 'write "- id: driver-saw"'],
  ['The fall of', 'Bridge #2, the fall of', '8:10', 'YAML drops what follows "#2,"'],
  ['The fall of', '#2: the fall of', '8:10', 'YAML drops what follows "#2:"'],
  ['The fall of', '&Co and the fall of', '8:10', 'cannot begin with &'],
  ['The fall of the bridge', '"The \\Fall"', '8:15', 'a \\ begins an escape: write \\\\'],
  ['{ id: driver, type: person,', '{ id: driver, <<: { type: person },', '16:23', 'merge keys are not read'],
  ['id: driver,', 'id: Driver,', '16:11', 'found "Driver"'],
  ['id: driver,', 'id: \u0441ab,', '16:11', 'the character \u0441 (U+0441) cannot stand in it'],
  ['id: closed,', 'id: 12,', '28:11', 'put it in quotation marks, "12"'],
  ['source: driver', 'source: A driver', '42:13', 'expected an id: lower-case letters'],
  ['source: driver', 'source: A driver', '42:13', 'did you mean driver?'],
  [
    'source: driver',
    'source: "driver\\u200b"',
    '42:13',
    'the character (U+200B) cannot stand in it; did you mean driver?',
  ],
  [
    'claims:\n  - { id: closed, text: The bridge was closed. }',
    'claims: closed',
    '27:1',
    'expected a list under claims',
  ],
  ['case:\n  id', 'case:\n  - id', '7:1', 'not indented like the others'],
  [
    '{ closed: asserts }',
    '[closed]',
    '38:12',
    'such as bears: { ID: asserts }, under a statement or an exhibit; found a list of 1',
  ],
  ['    file: page.txt\n', '', '18:5', 'expected file: and the name of its text'],
  ['cites: [council-says]', 'cites: council-says', '51:42', 'put it in brackets, [council-says]'],
  [
    'words: he saw the pillar crack',
    'words: " "',
    '40:12',
    'exact words of the document, in quotation marks; found none',
  ],
  ['language: en', 'language: English', '10:13', 'the short code of a language'],
]

describe('one thing that is wrong is told once, where it stands', () => {
  it.each(ONE)('%j → %j', (from, to, place, words) => {
    const [problem = '', ...more] = problems(changed(from, to))
    expect(problem).toContain(`01.yaml:${place}: `)
    expect(problem).toContain(words)
    expect(more).toEqual([])
  })
})

it.each<[string, string, string]>([
  ['a comment', 'language: en', 'language: en # ours\n  #about: not yet'],
  [
    'an anchor that is used',
    'kicker: Eastport\n  title: The fall',
    'kicker: &where Eastport\n  title: *where # The fall',
  ],
  ['a file that says which YAML it is', 'by: kim', '%YAML 1.1\n---\nby: kim'],
])('takes %s', (_, from, to) => expect(problems(changed(from, to))).toEqual([]))

describe('no wording of a library reaches a person', () => {
  it.each(ONE)('%j → %j', (from, to) => {
    expect(problems(changed(from, to)).join()).not.toMatch(
      /Invalid|received|Too (small|big)|too_|YAML\.|undefined|compact|Implicit/,
    )
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

  it('are told of a merge that cannot be taken back, and of whoever names a party that is still merged', () => {
    const denied = `statements:
  - { id: t, document: echo-page, words: the pillar crack, gist: None, source: council, act: deny, basis: unstated, modality: asserted, recants: driver-saw }
`
    const found = problems([
      { name: '01.yaml', text: GOOD },
      { name: '02.yaml', text: `${LATER}merges: [{ id: m, from: driver, into: council }]\n` },
      { name: '03.yaml', text: LATER + denied },
      { name: '04.yaml', text: `${LATER}retractions: [{ of: m, why: x }]\n` },
      { name: '05.yaml', text: `${LATER}ratings: [{ id: r, of: driver, reliability: B, reason: x }]\n` },
    ])
    expect(found).toEqual([
      expect.stringContaining('04.yaml:3:21: of: expected "t" to be right without the merge, too'),
      expect.stringContaining(
        '05.yaml:3:24: of: expected the id of a recorded statement or party; nothing standing',
      ),
    ])
  })

  it('are told of a mention of what only a later file records', () => {
    const first = changed('text: The bridge was closed. }', 'text: x, negates: b }')
    const found = problems([
      { name: '01.yaml', text: first },
      { name: '02.yaml', text: `${LATER}claims: [{ id: b, text: x }]\n` },
    ])
    expect(found).toEqual([expect.stringContaining('it is recorded at 02.yaml:3:10 only, in a later file')])
  })

  it('are told of a whole case that stands there twice, its id once', () => {
    const [first, ...more] = problems([
      { name: '01.yaml', text: GOOD },
      { name: '01.yml', text: GOOD },
    ])
    expect(first).toContain('01.yml:6:3: expected one case; another stands in 01.yaml:6:3')
    expect(more.filter((problem) => problem.includes(':6:'))).toEqual([])
  })

  it('are told of a page without text, and not of what is quoted from it', () => {
    expect(problems(GOOD, ' \n')).toEqual([
      expect.stringContaining('01.yaml:25:11: file: expected page.txt to hold the text'),
    ])
  })

  it('are told beside an id that cannot be one', () => {
    const found = problems(
      changed('id: driver,', 'id: Driver,').replace('source: council', 'source: counsil'),
    )
    expect(found.map((problem) => problem.split(' ')[0])).toEqual(['01.yaml:16:11:', '01.yaml:34:13:'])
  })

  it('are told of a mention of itself by something that it cannot mention', () => {
    const own = `${GOOD}accounts: [{ id: a, title: t, short: s, needs: [a], sentences: [{ text: x, cites: [echo-page] }] }]\n`
    expect(problems(own)).toEqual([
      expect.stringMatching(/52:\d+: needs.0: expected the id of a recorded claim.*this item itself$/),
    ])
  })

  it('are told of there being none', () => {
    expect(problems([])).toEqual([expect.stringContaining('expected the folder to hold case')])
  })
})
