import { expect, test } from 'vitest'
import { MARA, NEW_CASE, OLEG, openTestDesk } from '../testing/desk.ts'
import { authorId } from './author.ts'
import { openCase, wrongFields } from './new-case.ts'

test('a case is opened by whoever opens it, under an id of its title that no other has', async () => {
  const desk = await openTestDesk()
  const ids = await Promise.all([openCase(desk, MARA, NEW_CASE), openCase(desk, OLEG, NEW_CASE)])
  expect(new Set(ids).size).toBe(2)
  const { value } = await desk.reader.load(ids[0] ?? '')
  expect(value.head).toMatchObject({ ...NEW_CASE, by: authorId(MARA) })
  expect([...value.author.values()]).toMatchObject([{ name: 'Mara Voss', role: 'reporter' }])
})

test('no id tells whether there is another case of its title', async () => {
  const desk = await openTestDesk()
  const first = await openCase(desk, MARA, NEW_CASE, true)
  const second = await openCase(desk, OLEG, NEW_CASE)
  for (const id of [first, second]) expect(id).toMatch(/^the-weir-[b-z2-9]{4}$/)
})

test('what is sent twice, also at once, opens one case; by somebody else, or with another word, another', async () => {
  const desk = await openTestDesk()
  const open = (person = MARA, given = NEW_CASE) => openCase(desk, person, given)
  const [first, second] = await Promise.all([open(), open()])
  expect(second).toBe(first)
  const others = [await open(OLEG), await open(MARA, { ...NEW_CASE, question: 'Who shut the gate?' })]
  expect(new Set([first, ...others]).size).toBe(3)
})

test('the id of a person says nothing of them', () => {
  expect(authorId(MARA)).toMatch(/^desk-[0-9a-f]{8}$/)
})

test.each([
  [{ title: '' }, ['title']],
  [{ question: '', kicker: '' }, ['kicker', 'question']],
  [{ language: '<script>' }, ['language']],
  [{ title: 'x\u202e', kicker: '\u200b' }, ['kicker', 'title']],
])('%j is not opened, and it is said what is wrong', async (wrong, fields) => {
  const desk = await openTestDesk()
  const error = await openCase(desk, MARA, { ...NEW_CASE, ...wrong }).catch((fault) => fault)
  expect(wrongFields(error).toSorted()).toEqual(fields)
  expect(await desk.reader.cases()).toEqual([])
})

test('a title without a letter that ids take is a case all the same', async () => {
  const desk = await openTestDesk()
  expect(await openCase(desk, MARA, { ...NEW_CASE, title: 'من فتح البوابة؟' })).toMatch(/^case-/)
})
