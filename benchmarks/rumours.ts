import { extractor } from '@hearsay/dossier/across/rows.ts'
import { openDesk, placesOf, publishCase, withEditions } from '@hearsay/store'
import { acrossText, listed } from '@hearsay/words'
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5'
import { serve } from '../apps/site/test/served.ts'
import { type MadeCase, type MadeRumour, madeRumours, type Telling } from './rumours/made.ts'

/*
 * What the page of a rumour says, against how the rumour was made to run: `node benchmarks/rumours.ts
 * [CASES]`, with the site built. Each case has twenty rumours, whose tellings are put at days, stretches of
 * days, about a day, or none; some are told by nobody who is named. The cases are published, and the pages
 * read as a reader gets them. Prints a line for each thing that a page says, and ends with 1 where one is
 * wrong.
 */

const CASES = Number(process.argv[2] ?? 20)
const RUMOURS = 20

const cases = new Map(
  Array.from({ length: CASES }, (_, index) => [
    `case-${index}`,
    madeRumours(`case-${index}`, RUMOURS, index),
  ]),
)
const site = await serve(publishAll)
const counts = new Map<string, { of: number; right: number }>()
try {
  for (const [id, { rumours }] of cases) for (const one of rumours) await check(id, one)
} finally {
  await site.close()
}
const width = Math.max(...[...counts.keys()].map((what) => what.length))
for (const [what, { of, right }] of counts) console.log(`${what.padEnd(width)}  ${right} of ${of}`)
if ([...counts.values()].some(({ of, right }) => of === 0 || right < of)) process.exitCode = 1

async function publishAll(data: string): Promise<void> {
  const desk = await openDesk(placesOf(data, undefined))
  const all = async (open: Parameters<typeof publishCase>[0]) => {
    for (const [id, { entries, documents }] of cases) {
      await desk.writer.append(id, entries, 0, { documents })
      await publishCase(open, id)
    }
  }
  await withEditions(desk, all, extractor)
  await desk.close()
}

function count(what: string, isRight: boolean, where: string): void {
  const kept = counts.get(what) ?? { of: 0, right: 0 }
  counts.set(what, { of: kept.of + 1, right: kept.right + (isRight ? 1 : 0) })
  if (!isRight) console.log(`wrong: ${what}: ${where}`)
}

async function check(id: string, { of, tellings }: MadeRumour): Promise<void> {
  const path = `/case/${id}/rumour/${of}`
  const answer = await fetch(site.origin + path)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  const page = parse(await answer.text())
  const first = textOf(section(page, 'first')).replace(/\s+/g, ' ')
  const may = mayBeFirst(tellings)
  const names = [...new Set(may.flatMap(({ teller }) => teller ?? []))]

  const counted = /(\d+) of them may be/.exec(first)?.[1]
  const said = first.includes(acrossText('en', 'earliestNone')) ? 0 : Number(counted ?? 1)
  count('sightings that may be the first are as many as there are', said === may.length, path)
  const [begun] = tellings
  if (begun?.told && !begun.told.isVague && said === 1)
    count('where one is named the first, it was', may[0] === begun || may[0]?.day === begun.day, path)
  if (may.length > 0 && names.length === 0) {
    const nobody = acrossText('en', may.length > 1 ? 'anyNobody' : 'firstNobody')
    const isNobody =
      first.includes(nobody) && !tellings.some(({ teller }) => teller && first.includes(teller))
    count('where nobody is named in any of them, nobody is', isNobody, path)
  }
  if (names.length > 0)
    count('where somebody is, they are named, and not as its origin', isNamed(first, may, tellings), path)
  if (tellings.every(({ teller }) => teller === undefined))
    count(
      'what nobody is said to tell has no teller anywhere on its page',
      !hasPerson(textOf(page), cases),
      path,
    )

  const order = inOrder(tellings)
  if (order) {
    const places = [...new Set(order.map(({ place }) => place))]
    count('places come in the order in which it came to them', isSame(places, placesOn(page)), path)
    const forms = [...new Set(order.map(({ form }) => form))]
    count('forms come in the order in which it took them', isSame(forms, formsOn(page, 'after')), path)
    count(
      'what changed makes of each form the next',
      isSame(forms.slice(0, -1), formsOn(page, 'before').slice(1)),
      path,
    )
  }
}

/** Tellings of which none other is certain to be earlier, by trying all. */
function mayBeFirst(tellings: readonly Telling[]): Telling[] {
  const dated = tellings.filter(({ told }) => told)
  return dated.filter((one) => {
    return !dated.some(({ told }) => {
      if (!told || !one.told || told.isVague || one.told.isVague) return false
      return told.to < one.told.from
    })
  })
}

/** The tellings in their order, where all are put at a day and no two at one. */
function inOrder(tellings: readonly Telling[]): readonly Telling[] | undefined {
  const isExact = tellings.every(({ told }) => told && !told.isVague && told.from === told.to)
  return isExact && new Set(tellings.map(({ day }) => day)).size === tellings.length ? tellings : undefined
}

function isNamed(first: string, may: readonly Telling[], tellings: readonly Telling[]): boolean {
  const names = [...new Set(may.flatMap(({ teller }) => teller ?? []))]
  const others = tellings.flatMap(({ teller }) => (teller && !names.includes(teller) ? teller : []))
  const isSaid = [names, names.toReversed()].some((some) =>
    first.includes(
      acrossText('en', may.length > 1 ? 'anyTeller' : 'firstTeller', { names: listed(some, 'en') }),
    ),
  )
  return (
    (isSaid || names.length > 2) &&
    names.every((one) => first.includes(one)) &&
    !others.some((one) => first.includes(one)) &&
    first.includes('Whether it began there is not known.')
  )
}

function hasPerson(text: string, all: ReadonlyMap<string, MadeCase>): boolean {
  const [made] = all.values()
  const people = made?.entries.flatMap((one) =>
    one.kind === 'party' && one.type === 'person' ? one.name : [],
  )
  return people?.some((name) => text.includes(name)) ?? true
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function placesOn(page: Html.Node): string[] {
  return items(section(page, 'places')).map((item) => (textOf(item).split(': first')[0] ?? '').trim())
}

/** Each form on the page, as it is after what came and went, or was before. */
function formsOn(page: Html.Node, side: 'before' | 'after'): string[] {
  const skipped = side === 'after' ? 'del' : 'ins'
  return items(section(page, 'wording')).map((item) => {
    const [words] = elements(item, (one) => one.tagName === 'p')
    return words ? textOf(words, skipped).trim() : ''
  })
}

function items(node: Html.Node): Html.Element[] {
  return elements(node, (one) => one.tagName === 'li')
}

function section(page: Html.Node, id: string): Html.Node {
  const [found] = elements(page, ({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && value === id),
  )
  if (!found) throw new Error(`expected a part "${id}" on the page`)
  return found
}

function elements(node: Html.Node, is: (one: Html.Element) => boolean): Html.Element[] {
  const own = 'attrs' in node && is(node) ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((one) => elements(one, is))] : own
}

/** What a reader sees; what only screen readers say is left out, and so is an element. */
function textOf(node: Html.Node, without = ''): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node)) return ''
  if ('attrs' in node) {
    if (node.tagName === without) return ''
    if (node.attrs.some(({ name, value }) => name === 'class' && value.includes('visually-hidden'))) return ''
  }
  return node.childNodes.map((one) => textOf(one, without)).join('')
}
