import { expect, test } from 'vitest'
import { loadReader } from './node.ts'

const reader = loadReader()

/** Each statement as "who, inside which: what", with its act where that is not "assert". */
function read(text: string): string[] {
  return reader.read(text).statements.map(({ speaker, act, content, within }) => {
    const words = content.map(([from, to]) => text.slice(from, to)).join(' … ')
    const inside = within === null ? '' : ` in ${within}`
    return `${speaker?.name ?? 'nobody'}${inside}${act === 'assert' ? '' : ` (${act})`}: ${words}`
  })
}

const cases: [string, string[]][] = [
  [
    'MR. HALE: The board told me that the crane was safe. Was it?\n\nMS. ODUYA: It was not.',
    [
      'Hale: The board told me that the crane was safe',
      'Hale (ask): Was it?',
      'The board in 0: that the crane was safe',
      'Oduya: It was not',
    ],
  ],
  ['Q. Was it shut?\nA. Nobody knew.', ['nobody (ask): Was it shut?', 'nobody: Nobody knew']],
  // Whoever answers is not the writer.
  [
    'Q: Was it shut?\nA: I believe that it was.',
    ['nobody (ask): Was it shut?', 'nobody: I believe that it was', 'I in 1 (believe): that it was'],
  ],
  [
    'Mr. Carl Lamm (Hill) (Ind): The pump failed.\n\nMr. Lamm: It failed again.',
    ['Carl Lamm: The pump failed', 'Carl Lamm: It failed again'],
  ],
  [
    'SAM OKORO: (Laughs) We won.\n\n(Applause.)\n\nSAM OKORO: Thank you.',
    ['Sam Okoro: We won', 'Sam Okoro: Thank you'],
  ],
  [
    '@orn_a: A guard told me the pumps are off.\n\n@orn_b: “I saw them” - nurse at Orn',
    [
      '@orn_a: A guard told me the pumps are off',
      'A guard in 0: the pumps are off',
      '@orn_b: “I saw them” - nurse at Orn',
      'nurse at Orn in 2: “I saw them”',
    ],
  ],
  ['Lund wrote:\n> The mill is shut.\n\nIs it?', ['Lund: The mill is shut']],
  // A quotation in a paragraph of its own.
  [
    'Ada Quill rejected the claim in a letter.\n\n“I paid for it.”\n\nSenator Pell said he had a receipt.',
    ['Ada Quill (reject): the claim in a letter', 'Ada Quill: “I paid for it.”', 'Pell: he had a receipt'],
  ],
  [
    '“We dug all night,” Ada Quill said. “There was no light.\n\n“We found two boots.”\n\nA guard left.',
    ['Ada Quill: “We dug all night,” … “There was no light. … “We found two boots.”'],
  ],
  ['And this from Provost Quill:\n\n“He is kind.”', ['Quill: “He is kind.”']],
  ['“It was cold.”\n\n— Ada Quill, nurse', ['Ada Quill: “It was cold.”']],
  [
    'People met on the square.\n\n“It was cold.”\n\nMayor Olm promised to dig.',
    ['nobody: “It was cold.”', 'Olm (promise): to dig'],
  ],
  // Headlines.
  ['Club says boss quit, fans smell plot', ['Club: boss quit']],
  ['Council ‘lost the keys’', ['nobody: ‘lost the keys’']],
  ['MAYOR SAYS MILL IS SAFE', ['Mayor: MILL IS SAFE']],
]
test.each(cases)('%j', (text, expected) => expect(read(text)).toEqual(expected))

test('a reading says what it took each part for', () => {
  const text = 'Mill shut\n\nANA PELL: It is shut.\n\nBO ORN: Is it?\n\nANA PELL: It is.'
  const { layout } = reader.read(text)
  expect(layout.map(({ kind, speaker }) => [kind, speaker && text.slice(...speaker)])).toEqual([
    ['headline', null],
    ['turn', 'ANA PELL'],
    ['turn', 'BO ORN'],
    ['turn', 'ANA PELL'],
  ])
  expect(layout.map(({ span }) => text.slice(...span)).join('\n\n')).toBe(text)
})
