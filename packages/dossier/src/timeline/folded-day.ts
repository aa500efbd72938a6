import type { Line, Moment } from './moments.ts'

/** Lines of a date that are read one by one: as many as a day has hours. */
const MOST = 24

/**
 * Where a date has very many lines, its statements stand in one, at its head; what happened keeps its time.
 */
export function foldedDay(moment: Moment): Moment {
  if (moment.lines.length <= MOST) return moment
  const items = moment.lines.flatMap((line) => line.items)
  const said = items.filter(({ what }) => what === 'statement')
  const rest = moment.lines.flatMap((line): Line[] => {
    const others = line.items.filter(({ what }) => what !== 'statement')
    return others.length === 0 ? [] : [{ ...line, items: others }]
  })
  const [first] = rest
  const isPlain = first !== undefined && first.clock === undefined && first.as === undefined
  const head: Line = isPlain ? { ...first, items: [...first.items, ...said] } : { key: 'plain', items: said }
  return { ...moment, lines: [head, ...rest.slice(isPlain ? 1 : 0)] }
}
