import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, why: string | null]>([
  // Said by the cue: an attitude, or an act that is done by saying it.
  ['<Ines Roth> [believes] {the vote was rigged}.', null],
  ['<The guild> [demanded] {an answer}.', null],
  ['<The envoy> [thanked] {the king}.', null],
  ['<The court> [ruled] {that the ban was unlawful}.', null],
  ['<The law> [requires] {a lamp on each cart}.', null],
  ['<Prosecutors> [charged] {the broker with fraud}.', null],
  ['<A critic> [suggested] {the ending was cut}.', null],
  ['The king was [praised] by {all}.', null],
  ['<The judge> [found] {the ban unconstitutional}.', null],
  ['<An appeals panel> [determined] {the sale was void}.', null],
  ['<The miller> [denied] {any involvement in the fire}.', null],
  ['<The miller> [admitted] {taking the grain}.', null],
  ['<The abbot> [spoke about] {leaving the order}.', null],
  ['<The duke> [continues his mockery of] {the guild}.', null],
  ['<The two> [spent years trading pointed insults about] {the rent}.', null],
  ['{The moor} is [known as] {the Long Waste}.', null],
  ['<Travellers> [have no way of knowing] {which road is open}.', null],
  // Said by the content.
  ['<The company> [said] {it regretted the delay}.', 'it'],
  ['<The prisoner> [said] {he had been beaten by guards}.', 'he'],
  ['{“We are leaving,”} <they> [said].', 'We'],
  ['<Farmers> [say] {the ban will ruin them}.', 'will'],
  ['<The coach> [said] {the referee was terrible}.', 'terrible'],
  ['{“It’s an invasion,”} <he> [said].', 'It’s'],
  ['{“Our aim is peace,”} <he> [said].', 'Our aim'],
  ['{“Where was the ladder?”} <he> [said].', null],
  ['{“Where was the ladder? It was gone.”} <he> [said].', 'Where was the ladder?'],
  ['<He> [said] {if it rains they stay}.', 'if'],
  ['{“I do not know him,”} <he> [said].', 'I'],
  // Not in the first words.
  ['{“After weeks of thought, of long talks and of hard winters, I have decided to go,”} <he> [said].', 'I'],
  ['{“The rule is old: nobody should lose a field over it,”} <he> [said].', 'should'],
  ['<They> [wrote] {the fund was plundered and, if not mended, it should end}.', 'should'],
  ['{“The mill is old. It has two wheels. One stands still. A third is wasteful,”} <he> [said].', 'wasteful'],
  ['<The envoy> [says] {the town has to keep the toll}.', 'has'],
  ['{“And what needs to be done is a count,”} <he> [said].', 'needs'],
  ['<The envoy> [said] {the tolls were like chains}.', 'like'],
  ['<ROTH> [:] {That is why the toll fell}.', 'That is'],
  ['<The farmers> [know] {that the toll should fall}.', 'should'],
  ['<The guild> [has shown] {it knows how}.', 'it'],
])('%s: the source speaks of itself', (marked, why) =>
  expect(knownOf(marked)).toEqual({ kind: 'own', from: null, why }),
)

test.each([
  // Facts about others.
  '<Police> [said] {three people had been killed}.',
  '<The bank> [said] {profits fell}.',
  '<The widow> [said] {her husband had been beaten}.',
  '{“My son left,”} <she> [said].',
  '<Tom Lund> [said] {she left}.',
  '{It fell}, they [said].',
  // What a group’s people did in the field.
  '<The army> [said] {it had killed twelve men}.',
  '<The ministry> [said] {its soldiers did not fire}.',
  '<The rebels> [said] {they had shot down a plane}.',
  // Charges, and what was found out.
  '<The farmer> [accused] {the bank of lying}.',
  '<The bank> [charged] {the farmer with lying}.',
  '<The inspector> [found] {that the brakes failed}.',
  '<A panel of doctors> [found] {that the brakes failed}.',
  '<The guild> [has shown] {the toll fell}.',
  '<The miller> [denied] {that the grain was gone}.',
  '<The abbot> [spoke about] {rising tolls}.',
  '<The abbot> [talked about] {the fire}.',
  '{“The fire spread,”} <he> [continued:] {“and the barn fell”}.',
  '<The guide> [pointed to] {the tower}.',
  '<They> [know] {that he left}.',
  '<They> [said] {men like him left}.',
  '{“I heard that he left,”} <the barber> [said].',
  '{“We know that he left,”} <they> [said].',
  // Papers have no views.
  '<The report> [warned] {of a flood}.',
  '<One of the polls> [said] {it would fall}.',
  '<The story> [suggests] {it should fall}.',
  '<The firm> [said] {it was a bomb}.',
])('%s: the source speaks of something else', (marked) => expect(knownOf(marked).kind).not.toBe('own'))
