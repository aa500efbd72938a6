import type { Document, Statement } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, test } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { plain } from '../testing/plain.ts'
import { weighWays } from './engine.ts'
import { fewest, weakest } from './least.ts'
import { cutNames, settingWords, weightOf } from './names.ts'
import { assumedIn, shownUnder } from './shown.ts'
import { linesView } from './view.ts'

const view = linesView(firstCase(), new URLSearchParams())
const place = view.accounts.findIndex(({ id }) => id === 'us-airstrike')
const [airstrike, account] = [view.accounts[place], view.sheet.accounts[place]]
const drawn = view.sheet.claims[account?.claims[0] ?? -1]
if (!airstrike || !account || !drawn) throw new Error('the first case has the account us-airstrike')
const names = airstrike.parties.map(({ name }) => name)
const nodeOf = (name: string) => airstrike.graph.vertices.findIndex((vertex) => vertex.name === name)

describe('the lines of the first case', () => {
  test('20 to 25 people are strands that go through Safi', () => {
    for (const { nodes } of airstrike.drawings) {
      const { fan } = nodes[nodeOf('20 to 25 people')] ?? {}
      expect(`${fan?.sure}${fan?.unsure}`.split('M')).toHaveLength(26)
    }
    const arc = airstrike.graph.arcs.find(({ from }) => from === nodeOf('20 to 25 people'))
    expect(arc?.to).toBe(nodeOf('Safi'))
  })

  test('the rumour and the belief without a source hang on nobody', () => {
    for (const { floating } of airstrike.drawings)
      expect(floating.map(({ id }) => id)).toEqual(['rumour-killed', 'belief-positions-bombed'])
  })

  test('lists every party with its words', () => {
    const safi = airstrike.parties.find(({ id }) => id === 'waleed-safi')
    expect(safi?.place).toBe('relay')
    expect(safi?.words.map(({ id }) => id).toSorted()).toEqual([
      'safi-not-just-militias',
      'safi-recounts',
      'safi-spoke-with',
    ])
  })

  test('says that both governments deny the account, though one of them denies another of its claims', () => {
    expect(airstrike.parties.filter(({ place }) => place === 'denier').map(({ id }) => id)).toEqual([
      'iraqi-government',
      'united-states',
    ])
  })
})

describe('switches', () => {
  const under = (atWord: boolean, on: readonly string[]) => assumedIn(view.sheet, atWord, on)

  test.each([
    [true, [], 3],
    [true, ['iran-backed'], 2],
    [true, ['iran-backed', 'embedded', 'militia-side'], 2],
    [false, [], 1],
    [false, ['iran-backed'], 1],
  ])('pages at their word: %s, with %j: at most %s', (atWord, on, most) => {
    const { low, high, cut } = weighWays(drawn, under(atWord, on))
    expect([low.lower, high.upper]).toEqual([0, most])
    expect(cut).toHaveLength(most)
  })

  test('name the assumption that a cut runs through', () => {
    const { cut } = weighWays(drawn, under(true, ['iran-backed']))
    const title = view.switches.find(({ id }) => id === 'iran-backed')?.title
    expect(cutNames(cut, names, view.sheet.switches, 'en').toSorted()).toEqual(
      ['Safi', `those under “${title}”`].toSorted(),
    )
  })

  test('lead those who fail together to the page as one, and mark them with a letter', () => {
    const [apart, together] = [[], ['iran-backed']].map((on) =>
      shownUnder(view.sheet, account, under(true, on)),
    )
    const ends = (woven: readonly string[] = []) => new Set(woven.map((d) => d.match(/[\d.]+$/)?.[0]))
    const wide = (shown: typeof apart) => ends(shown?.woven[0]?.exits.map(({ d }) => d.split('H')[0] ?? ''))
    expect([wide(apart).size, wide(together).size]).toEqual([3, 2])
    const key = view.switches.find(({ id }) => id === 'iran-backed')?.key
    const keyed = (shown: typeof apart) => shown?.nodes.filter((node) => node.key === key).length
    expect([keyed(apart), keyed(together)]).toEqual([0, 2])
  })

  test('make a page fail that is not taken at its word', () => {
    const [page] = airstrike.graph.vertices.flatMap((vertex, node) => (vertex.page ? [node] : []))
    const look = (atWord: boolean) =>
      shownUnder(view.sheet, account, under(atWord, [])).nodes[page ?? -1]?.look ?? ''
    expect([look(true), look(false)]).toEqual(['word', 'every cut'])
    expect([weightOf(look(true), true), weightOf(look(false), true)]).toEqual(['word', 'every'])
  })

  test('the account goes by its weakest claim', () => {
    const of = (upper: number | null) => ({
      weighed: { ...weighWays(drawn, under(true, [])), high: { lower: upper, upper } },
    })
    expect(weakest([of(3), of(1), of(null)]).weighed.high.upper).toBe(1)
    expect(weakest([of(null), of(2)]).weighed.high.upper).toBe(2)
  })

  test('the account goes at each end by the claim that has the least there', () => {
    const of = (low: number, high: number, own: number) => ({
      weighed: {
        ...weighWays(drawn, under(true, [])),
        low: { lower: low, upper: low },
        high: { lower: high, upper: high },
        own,
      },
    })
    const [weak, bare, bareToo] = [of(4, 5, 0), of(3, 9, 1), of(3, 9, 2)] as const
    const { lowest, weighed } = fewest([weak, bare, bareToo])
    expect(lowest).toBe(bare)
    expect([weighed.low.lower, weighed.high.upper, weighed.own]).toEqual([3, 5, 2])
    expect(fewest([bare, of(3, 5, 0)]).lowest.weighed.high.upper).toBe(5)
  })

  test.each<[{ isDrawn: boolean; fewer?: string }, string]>([
    [{ isDrawn: true }, ''],
    [{ isDrawn: false }, 'The number is now set by another: “It rose”.'],
    [{ isDrawn: true, fewer: 'It fell.' }, 'Fewer lines are first-hand for another: “It fell”.'],
    [
      { isDrawn: false, fewer: 'It fell.' },
      'The number is now set by another: “It rose”. Fewer lines are first-hand for another: “It fell”.',
    ],
  ])('say which claim sets what: %j', ({ isDrawn, fewer }, words) => {
    const claim = { ...drawn, text: 'It rose.' }
    const binding = { claim, isDrawn, weighed: weighWays(drawn, under(true, [])) }
    const pieces = settingWords(fewer ? { ...binding, fewer: { ...drawn, text: fewer } } : binding, 'en')
    expect(plain(pieces)).toBe(words)
  })

  test('take what the address says, and nothing it invents', () => {
    const query = new URLSearchParams('mode=strict&event=iran-backed&event=nonsense&as-of=2026-11-23')
    const { chosen, kept } = linesView(firstCase(), query)
    expect(chosen).toEqual({ atWord: false, events: ['iran-backed'] })
    expect(kept).toEqual([['as-of', '2026-11-23']])
  })
})

test.each([
  ['every cut', false, 'every'],
  ['some', false, 'some'],
  ['word', true, 'word'],
  ['word', false, 'none'],
  ['', true, 'none'],
] as const)('a party that looks "%s", a page: %s, weighs: %s', (look, isPage, weight) => {
  expect(weightOf(look, isPage)).toBe(weight)
})

test('what is there only while copies run through what they copy is not to be seen before', () => {
  const cited = (id: string, outlet: string) => [
    entry('document', { id, form: 'cited', title: id, outlet, citation: id, why: 'Quoted.' }),
    entry('document', { ...(smallCase()[4] as Document), id: `brief-${id}`, form: 'brief', restates: id }),
  ]
  const says = (id: string, document: string) => [
    entry('statement', { ...(smallCase()[6] as Statement), id, document }),
    entry('bearing', { id: `${id}:it-fell`, of: id, claim: 'it-fell', how: 'asserts' }),
  ]
  const dossier = dossierOf([
    ...smallCase(),
    entry('party', { id: 'wire', type: 'outlet', name: 'The Wire' }),
    ...cited('dispatch', 'wire'),
    ...says('wire-says', 'brief-dispatch'),
    entry('copying', {
      id: 'took',
      copy: 'page',
      of: 'dispatch',
      pairs: [['mira-says', 'wire-says']],
      sentences: [{ text: 'The same words.', cites: ['mira-says'] }],
    }),
    entry('account', {
      id: 'fell',
      title: 'It fell',
      short: 'Fell',
      needs: ['it-fell'],
      sentences: [{ text: 'So.', cites: ['mira-says'] }],
    }),
  ])
  const { sheet, accounts } = linesView(dossier, new URLSearchParams())
  const gone = (on: readonly string[]) => {
    const [account] = sheet.accounts
    if (!account) throw new Error('expected an account')
    const { nodes } = shownUnder(sheet, account, assumedIn(sheet, true, on))
    return accounts[0]?.graph.vertices.flatMap(({ name }, node) =>
      nodes[node]?.look.includes('gone') ? [name] : [],
    )
  }
  expect(gone([])).toEqual(['The Wire'])
  expect(gone(['copying'])).toEqual([])
})
