import { expect, test } from 'vitest'
import { page, saidLines } from './testing/pages.ts'

const cases: [page: string, basis: string][] = [
  // A sense, the source's own or what it senses.
  ['“I saw two men at the gate,” said Ola Berg, a baker.', 'witnessed'],
  ['Ola Berg said that he had heard a bang and then smelt smoke.', 'witnessed'],
  ['“There was black smoke under the door,” said Ola Berg, who lives across the street.', 'witnessed'],
  ['Ola Berg, who was standing at the gate, said a man ran past with a lamp in his hand.', 'witnessed'],
  ['“He looked at me and then he ran down the stairs,” said Ola Berg.', 'witnessed'],
  // What somebody did, thinks, wants.
  ['“I turned the key,” said Ola Berg.', 'own'],
  ['Ola Berg said that he had signed the paper.', 'own'],
  ['“I do not believe a word of it,” said Ola Berg.', 'own'],
  ['Ola Berg refused to open the gate.', 'own'],
  ['“Leave the town or you will regret it,” said Ola Berg.', 'own'],
  // What a body says that its people did, or an office, shows nothing of how it knows.
  ['The ministry said that the gate had been opened by a guard.', 'unstated'],
  ['A spokeswoman for the mill, Ada Quill, said the gate had been closed on Monday.', 'unstated'],
  ['It was an accident, according to the ministry.', 'unstated'],
  // The thing itself.
  ['“I have a film of it,” said Ola Berg.', 'holds'],
  ['“I filled a jar. It is in my cellar,” said Ola Berg.', 'holds'],
]

test.each(cases)('%s', (text, basis) => {
  expect(saidLines([page(text)], ({ basis: { kind } }) => ` (${kind})`)[0]).toContain(`(${basis})`)
})
