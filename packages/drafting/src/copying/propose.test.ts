import type { Reading } from '@hearsay/reading'
import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import { proposeCopying } from './propose.ts'

const WIRE = `HARBOUR END, 3 May (Northwire) - A crane fell across the ferry berth at Harbour End shortly after dawn on Saturday.

"The cable sang and then it parted," said Ilse Brandt, 52, a deckhand, who was coiling rope on the berth. "I ran for the chandlery."

Port director Osmund Kell told Northwire that the crane had passed its inspection in March. "Nobody cut corners," he said.

A union official, Petra Vane, denied that. "We warned them twice about that winch," she said. The port handles ferries for eleven islands.`

const REPRINT = `A crane fell across the ferry berth at Harbour
End yesterday just after dawn.

'The cable sang and then it parted,' said deckhand
Ilse Brandt, 52. 'I ran for the chandlery.'

Director Osmund Kell said the crane had passed its
inspection in March. 'Nobody cut corners,' he said.

'We warned them twice about that winch,' said Petra
Vane of the union.`

const CREDITED = `Ferries to the islands are cancelled until Tuesday, the harbour master said.

Ilse Brandt, a deckhand, told the agency Northwire that the cable had sung before it parted, and that she ran for the chandlery. Osmund Kell, who directs the port, told the same agency that the crane passed inspection in March.

Our photographer was kept away by guards.`

const SPEECH_ONE = `The premier spoke in the square. "We shall rebuild every house in the valley before the first snow, and no family will winter in a tent," she said. Shopkeepers applauded.`
const SPEECH_TWO = `Few believed her. "We shall rebuild every house in the valley before the first snow, and no family will winter in a tent," the premier had promised that afternoon. Engineers doubt it.`

const OTHER = `A crane toppled at Harbour End on Saturday, our reporter saw. Two ferries were moored nearby. The mayor blamed the wind, which had risen overnight to a gale.`

const ARABIC = `قال الحارس سليم النجار إن الرافعة سقطت على الرصيف عند الفجر بعد أن انقطع الحبل. «سمعت صوت الحبل ثم ركضت نحو المخزن»، قال النجار.

ونفى مدير المرفأ عادل حمدان وجود أي إهمال في الصيانة. «فحصنا الرافعة في آذار ولم نجد عيبا»، قال حمدان.`
const ARABIC_COPY = `سقطت الرافعة على الرصيف عند الفجر بعد أن انقطع الحبل، بحسب الحارس سليم النجّار. "سَمِعتُ صوت الحبل ثم ركضت نحو المخزن"، قال النجار.

"فحصنا الرافعه في آذار ولم نجد عيبا"، قال مدير المرفأ عادل حمدان الذي نفى وجود أي إهمال في الصيانة.`

test.each([
  ['a reprint without credit, cut and wrapped', WIRE, REPRINT, 'known', false],
  ['a retelling with credit', WIRE, CREDITED, 'known', true],
  ['an Arabic page, edited', ARABIC, ARABIC_COPY, 'known', false],
] as const)('%s is proposed, the later one as the copy', (_, original, copy, direction, credited) => {
  const [proposal, ...more] = proposeCopying([
    page('original', original, 'Northwire', 3),
    page('copy', copy, 'Bay Post', 4),
  ])
  expect(more).toEqual([])
  expect(proposal).toMatchObject({ copy: 'copy', of: 'original', direction, credited })
  expect(proposal?.chance).toBeGreaterThan(0.6)
  for (const { copy: there, of } of proposal?.words ?? []) {
    expect(copy.slice(there.start, there.end)).not.toBe('')
    expect(original.slice(of.start, of.end)).not.toBe('')
  }
})

test.each([
  ['two pages that quote one speech', SPEECH_ONE, SPEECH_TWO, 'Bay Post'],
  ['two reports of one event', WIRE, OTHER, 'Bay Post'],
  ['two pages of one outlet', WIRE, REPRINT, 'The Northwire'],
  ['a correction', WIRE, `CORRECTION\n\n${REPRINT}`, 'Bay Post'],
  [
    'a speaker who says what he told the agency',
    WIRE,
    `"What I told Northwire I say again," said Osmund Kell.`,
    'Bay Post',
  ],
])('%s are not proposed', (_, one, other, outlet) => {
  expect(proposeCopying([page('one', one, 'Northwire', 3), page('other', other, outlet, 4)])).toEqual([])
})

test('two pages that took from a third have one story, and nobody says which of them took from the other', () => {
  const pages = [
    page('wire', WIRE, 'Northwire', 3),
    page('reprint', REPRINT, 'Bay Post', 4),
    page('credit', CREDITED, 'Islander', 4),
  ]
  const proposals = proposeCopying(pages)
  expect(proposals.map(({ copy, of, direction }) => [[copy, of].sort().join(' '), direction]).sort()).toEqual(
    [
      ['credit reprint', 'unknown'],
      ['credit wire', 'known'],
      ['reprint wire', 'known'],
    ],
  )
})

const FOOTER =
  'Subscribe to our weekly letter. All rights reserved. Printed on recycled paper by the publishers.'

test('pages with one footer are not proposed, and without one voice more a speech is open to all', () => {
  const speech = `"We warned them twice about that winch, and nobody at the port wrote back," said Petra Vane.`
  const one = page('one', `${WIRE}\n\n${speech}\n\n${FOOTER}`, 'Northwire', 3)
  const other = page('other', `${SPEECH_ONE} Few believed it.\n\n${speech}\n\n${FOOTER}`, 'Bay Post', 4)
  expect(proposeCopying([one, other])).toEqual([])
})

test('a reprint to the byte by another outlet is proposed', () => {
  const same = { ...page('reprint', WIRE, 'Bay Post', 4), hash: 'sha256:wire' }
  expect(proposeCopying([same, page('wire', WIRE, 'Northwire', 3)])).toMatchObject([
    { copy: 'reprint', of: 'wire', direction: 'known', manner: 'verbatim' },
  ])
})

test('a story that everybody prints is found on every page of a large pile, in few proposals', () => {
  const prints = Array.from({ length: 60 }, (_, at) =>
    page(`${at}`, `${WIRE}\n\nPage ${at}.`, `Post ${at}`, 4),
  )
  const proposals = proposeCopying([...prints, page('wire', WIRE, 'Northwire', 3)])
  const [copies, originals] = [proposals.map(({ copy }) => copy), proposals.map(({ of }) => of)]
  for (const { name } of prints) expect([...copies, ...originals]).toContain(name)
  expect(proposals.filter(({ of, direction }) => of === 'wire' && direction === 'known').length).toBe(60)
  expect(proposals.length).toBeLessThan(61 * 24)
})

function page(name: string, text: string, outlet: string, day: number): Page {
  const reading: Reading = { statements: [], layout: [], diagnostics: [] }
  const about = { title: null, author: [], credited: [], language: null, url: null, captured: null }
  const published = `2031-05-0${day}`
  return {
    ...about,
    name,
    text,
    article: [{ start: 0, end: text.length }],
    outlet,
    published,
    mediaType: 'text/plain',
    textHash: null,
    hash: `sha256:${name}`,
    reading,
  }
}
