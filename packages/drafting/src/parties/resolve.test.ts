import { describe, expect, test } from 'vitest'
import { NO_ANSWERS, type PartyAnswers } from './answers.ts'
import { resolveParties } from './resolve.ts'
import { pileOf, type Sheet } from './testing/pile.ts'

/** Who is taken for whom, as "from = into", by the names shown. */
function merges(sheets: readonly Sheet[], answers?: PartyAnswers): string[] {
  const { pages, said } = pileOf(sheets)
  const { same, forms } = resolveParties(pages, said, answers)
  const name = (id: string) => forms.find((form) => form.id === id)?.name
  return same.map(({ from, into }) => `${name(from)} = ${name(into)}`).sort()
}

/** Everybody named or described on some pages, with their types. */
function people(sheets: readonly Sheet[]): string[] {
  const { pages, said } = pileOf(sheets)
  const parties = resolveParties(pages, said)
  return said.flatMap(({ source }) => (source ? `${parties.of(source).type} ${parties.of(source).name}` : []))
}

/** A page of one speaker, whose words are what follows the colon. */
const one = (text: string, by: string, outlet = 'The Daily Bell'): Sheet => ({
  text,
  outlet,
  says: [{ by, words: text.slice(text.indexOf(': ') + 2) }],
})

describe('names', () => {
  test.each([
    ['Haidar Mun', 'Haydar Moun', ['Haydar Moun = Haidar Mun']],
    ['Lihua Wen', 'Wen Lihua', ['Wen Lihua = Lihua Wen']],
    ['Ferran Iduss', 'F. Iduss', ['Ferran Iduss = Ferran Iduss']],
    ['Ahmed bin Salem al-Harbi', 'Ahmed al-Harbi', ['Ahmed al-Harbi = Ahmed bin Salem al-Harbi']],
    ['the Ministry of Supply', 'the Supply Ministry', ['Supply Ministry = Ministry of Supply']],
    ['the Northern Grain Board', 'NGB', ['NGB = Northern Grain Board']],
    ['Irja Kask', 'Kask', ['Irja Kask = Irja Kask']],
    ['Irja Kask', 'Irja Kaal', []],
    ['Irja Kask', 'Ada Kask', []],
    ['Jon Vale', 'Jon Hale', []],
  ])('%s and %s: %j', (a, b, expected) => {
    expect(merges([one(`${a} says: the gate was open.`, a), one(`${b} said: nobody came.`, b)])).toEqual(
      expected,
    )
  })

  test('of two with one surname, the office tells which is meant', () => {
    const sheets = [
      one('The harbour master, Dominic Okello, says: the book is shut.', 'The harbour master'),
      one('Captain Grace Okello says: the launch was in dock.', 'Grace Okello'),
      one('The harbour master, Mr. Okello, wrote: she lay low.', 'Okello'),
    ]
    expect(merges(sheets)).toEqual(['Okello = Dominic Okello'])
    expect(merges([...sheets.slice(0, 2), one('Okello wrote: she lay low.', 'Okello')])).toEqual([])
  })

  test('a place is not short for the body that has its name', () => {
    const sheets = [
      one('The Basem Grain Board says: all is well.', 'The Basem Grain Board'),
      one('In Basem they wept, and Basem says: bread is dear.', 'Basem'),
    ]
    expect(merges(sheets)).toEqual([])
  })

  test('an outlet by its short name is the outlet', () => {
    const sheets = [
      one('A man says: it rained.', 'A man', 'Evening Star of Sarmet'),
      one('The Evening Star wrote: it rained here.', 'Evening Star'),
    ]
    expect(merges(sheets)).toEqual(['Evening Star = Evening Star of Sarmet'])
  })
})

describe('descriptions', () => {
  test('an office is held by whoever stands beside it, on that page or on another', () => {
    const sheets = [
      one('The Minister of Supply, Ferran Iduss, says: the drivers sold it.', 'Ferran Iduss'),
      one('The minister says: I keep what I said.', 'The minister', 'ORR'),
    ]
    expect(merges(sheets)).toEqual(['The minister = Ferran Iduss'])
  })

  test('nobody holds an office that two hold', () => {
    const sheets = [
      one('The minister Ferran Iduss says: the drivers sold it.', 'Ferran Iduss'),
      one('The minister Olga Brandt says: they did not.', 'Olga Brandt'),
      one('The minister says: I keep what I said.', 'The minister'),
    ]
    expect(merges(sheets)).toEqual([])
  })

  test('who asks not to be named is nobody by office alone', () => {
    const sheets = [
      one('Lee Brandt, the shift manager, says: the alarm was off.', 'Lee Brandt'),
      one('A manager who would not be named says: the valve broke.', 'A manager who would not be named'),
    ]
    expect(merges(sheets)).toEqual([])
  })

  test('the same words from people alike are of one; the same words from others are not', () => {
    const words = 'we fired low into the crowd because the order was low.'
    const soldier = one(`A soldier says: ${words}`, 'A soldier')
    expect(
      merges([soldier, one(`An anonymous soldier said: ${words}`, 'An anonymous soldier', 'The Post')]),
    ).toEqual(['A soldier = An anonymous soldier'])
    expect(merges([soldier, one('A soldier said: my boots were wet.', 'A soldier', 'The Post')])).toEqual([])
  })

  test('two nurses of one page stay two', () => {
    const text = 'A nurse says: he was sober. Another nurse says: he was sober.'
    const says = [
      { by: 'A nurse', words: 'he was sober' },
      { by: 'Another nurse', words: 'he was sober.' },
    ]
    expect(merges([{ text, says }])).toEqual([])
  })

  test('a lead describes whom the page names below', () => {
    const text =
      'A poll watcher saw a van at the dock.\n\nGene Abbott, 58, a poll watcher for Stull, said the van was white.'
    const says = [
      { by: 'A poll watcher', words: 'a van at the dock' },
      { by: 'Gene Abbott', words: 'the van was white' },
    ]
    expect(merges([{ text, says, outlet: 'The Post' }])).toEqual(['A poll watcher = Gene Abbott'])
  })

  test('"the army" is the only army of the pile; of two it is neither', () => {
    const army = one('The army says: gunmen on the hill fired.', 'The army')
    const command = one('The Command of the Land Forces says: it is a lie.', 'The Command of the Land Forces')
    const other = one('The Army of the North says: we left in May.', 'The Army of the North')
    expect(merges([army, command])).toEqual(['The army = Command of the Land Forces'])
    expect(merges([army, command, other])).toEqual([])
  })

  test('a spokesman and his body stay two', () => {
    const sheets = [
      one('Jori Vant, a spokesman for Ostrey Chemicals, says: it was steam.', 'Jori Vant'),
      one('Ostrey Chemicals says: it was steam.', 'Ostrey Chemicals'),
    ]
    expect(merges(sheets)).toEqual([])
  })

  test('nobody is whoever reports them', () => {
    const text = 'Fire chief Tomas Brandl said the chief had told him that it was gas.'
    const says = [
      { by: 'Tomas Brandl', words: 'the chief had told him that it was gas' },
      { by: 'the chief', words: 'it was gas', within: 0 },
    ]
    expect(merges([{ text, says }])).toEqual([])
  })
})

describe('who is shown', () => {
  test('relatives are named after whoever has them, each his own', () => {
    const text = 'Tilda Ross says my cousin smelt gas. Perrin Doll says his cousin saw rockets.'
    const says = [
      { by: 'Tilda Ross', words: 'my cousin smelt gas' },
      { by: 'my cousin', words: 'smelt gas', within: 0 },
      { by: 'Perrin Doll', words: 'his cousin saw rockets' },
      { by: 'his cousin', words: 'saw rockets', within: 2 },
    ]
    expect(people([{ text, says }])).toEqual([
      'person Tilda Ross',
      'person Tilda Ross’s cousin',
      'person Perrin Doll',
      'person Perrin Doll’s cousin',
    ])
  })

  test('a part of a crowd is called so, and counted in it', () => {
    const crowd = { low: 2, high: 2, quantifier: null }
    const text = 'The survivors said the ferry was full. Two said there was a gust.'
    const says = [
      {
        by: 'The survivors',
        words: 'the ferry was full',
        crowd: { low: null, high: null, quantifier: null },
      },
      { by: 'Two', words: 'there was a gust', crowd },
    ]
    const { pages, said } = pileOf([{ text, says }])
    const { forms } = resolveParties(pages, said)
    const part = forms.find(({ name }) => name === 'Two of the survivors')
    expect(part?.type).toBe('crowd')
    expect(forms.find(({ id }) => id === part?.partOf)?.name).toBe('The survivors')
  })

  test.each([
    ['One says: it rained.', 'One', 'person One'],
    ['The Homeland Guard says: it rained.', 'The Homeland Guard', 'group Homeland Guard'],
    ['Election officials say: it rained.', 'Election officials', 'group Election officials'],
    ['The prefecture says: it rained.', 'The prefecture', 'body The prefecture'],
    ['At Lumen they use gas, and Lumen Gas says: it rained.', 'Lumen Gas', 'body Lumen Gas'],
    ['Mr Bell and Arthur Bell, with a bell, say: it rained.', 'Arthur Bell', 'person Arthur Bell'],
    ['The Daily Bell says: it rained.', 'Daily Bell', 'outlet The Daily Bell'],
  ])('%s', (text, by, expected) => {
    expect(people([one(text, by)])).toEqual([expected])
  })

  test('"we" of a charity’s bulletin is the charity, not its paper; of a newspaper, the paper', () => {
    const text = 'Bulletin 4. We say: we saw our trucks, and we counted our men.'
    const says = [{ by: 'We', words: 'we saw our trucks', isKnown: false }]
    expect(people([{ text, says, outlet: 'Loaves Relief' }])).toEqual(['body Loaves Relief'])
    expect(people([{ text, says, outlet: 'The Daily Bell' }])).toEqual(['outlet The Daily Bell'])
  })

  test('"the Agency" of an agency’s own notice is that agency', () => {
    const text = 'On 6 June the Agency says: a meter was read.'
    expect(people([one(text, 'the Agency', 'Rivers and Air Agency, Western Region')])).toEqual([
      'body Rivers and Air Agency',
    ])
  })

  test('"we" in somebody’s quotation is nobody that the page shows', () => {
    const text = 'He said, "We say it was open."'
    const { pages, said } = pileOf([{ text, says: [{ by: 'We', words: 'it was open', isKnown: false }] }])
    const parties = resolveParties(pages, said)
    expect(said.map(({ source }) => source && parties.of(source).isUnclear)).toEqual([true])
  })
})

describe('answers', () => {
  const sheets = [
    one('Haidar Mun says: it is a lie.', 'Haidar Mun'),
    one('Haydar Moun said: they fired first.', 'Haydar Moun', 'The Post'),
  ]
  const key = 'same name haydar moun = name haidar mun'
  const turned = 'same name haidar mun = name haydar moun'

  test.each([key, turned])('what was refused is not proposed again: %s', (refused) => {
    expect(merges(sheets, { ...NO_ANSWERS, refused: [refused] })).toEqual([])
  })

  test('nor anything by which the two would be one', () => {
    const third = one('H. Mun wrote: we did not fire.', 'H. Mun', 'The Sun')
    const refused = { ...NO_ANSWERS, refused: [key] }
    const { pages, said } = pileOf([...sheets, third])
    const parties = resolveParties(pages, said, refused)
    const [first, second] = said.map(({ source }) => source && parties.of(source).id)
    expect(first).not.toBe(second)
  })

  test('what was accepted is used, and not proposed again', () => {
    const others = [one('A man says: it rained.', 'A man'), one('Irja Kask said: it snowed.', 'Irja Kask')]
    const accepted = ['same described sha256:0 man = name irja kask']
    const { pages, said } = pileOf(others)
    const parties = resolveParties(pages, said, { ...NO_ANSWERS, accepted })
    expect(said.map(({ source }) => source && parties.of(source).name)).toEqual(['Irja Kask', 'Irja Kask'])
    expect(parties.same).toEqual([])
  })

  const mun = {
    id: 'mun',
    type: 'person',
    name: 'Haidar Mun',
    aliases: ['the Colonel', 'Haydar Moun'],
  } as const

  test('a name of a party of the case is that party, under each of its names', () => {
    const { pages, said } = pileOf(sheets)
    const parties = resolveParties(pages, said, { ...NO_ANSWERS, known: [mun] })
    expect(said.map(({ source }) => source && parties.formOf(source).id)).toEqual(['mun', 'mun'])
    expect(parties.same).toEqual([])
    expect(parties.forms.filter(({ id }) => id === 'mun')).toMatchObject([
      { isKnown: true, name: 'Haidar Mun' },
    ])
  })

  test('somebody new may be a party of the case, which stays what it is', () => {
    const known = [{ ...mun, name: 'Mun', aliases: [] }]
    const { pages, said } = pileOf(sheets.slice(0, 1))
    const parties = resolveParties(pages, said, { ...NO_ANSWERS, known })
    expect(parties.same).toMatchObject([{ from: 'haidar-mun', into: 'mun' }])
  })

  test('two parties of the case are never proposed to be one', () => {
    const known = [
      { ...mun, aliases: [] },
      { ...mun, id: 'moun', name: 'Haydar Moun', aliases: [] },
    ]
    expect(merges(sheets, { ...NO_ANSWERS, known })).toEqual([])
  })
})

test('the order of the pages does not change who is whom', () => {
  const sheets = [
    one('The Minister of Supply, Ferran Iduss, says: the drivers sold it.', 'Ferran Iduss'),
    one('The minister says: I keep what I said.', 'The minister', 'ORR'),
    one('F. Iduss wrote: the drivers sold it.', 'F. Iduss', 'The Post'),
    one('A soldier says: we fired low because the order was low.', 'A soldier'),
    one(
      'An anonymous soldier says: we fired low because the order was low.',
      'An anonymous soldier',
      'The Sun',
    ),
  ]
  const groups = (order: readonly Sheet[]) => {
    const { pages, said } = pileOf(order)
    const parties = resolveParties(pages, said)
    const members = Map.groupBy(said, ({ source }) => (source ? parties.of(source).id : ''))
    return [...members.values()].map((all) => all.map(({ source }) => source?.name).sort()).sort()
  }
  expect(groups(sheets.toReversed())).toEqual(groups(sheets))
  expect(groups(sheets)).toHaveLength(2)
})

test('of two thousand names each is itself, and found among the others at once', () => {
  const sheets = Array.from({ length: 2000 }, (_, i) => {
    const by = `${made(i * 7919)} ${made(i * 104729 + 5)}`
    return one(`${by} says: it was ${made(i)} there.`, by, `Daily ${made(i)}`)
  })
  const { pages, said } = pileOf(sheets)
  expect(resolveParties(pages, said).forms.length).toBeGreaterThan(3900)
})

/** A made-up word of four syllables, another for each number. */
function made(number: number): string {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'la', 'mo', 'ni', 'ru', 'se', 'ta', 'vo', 'zi']
  const word = [0, 1, 2, 3].map((at) => syllables[Math.floor(number / 13 ** at) % 13]).join('')
  return `${word[0]?.toUpperCase()}${word.slice(1)}`
}
