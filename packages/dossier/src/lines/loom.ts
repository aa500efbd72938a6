/** What is needed to draw how lines come to pages and leave them, whatever is assumed. Whole px. */
export interface Loom {
  readonly form: 'across' | 'down'
  /** Where lines end: from left to right or from right to left where they run across. */
  readonly end: number
  readonly arrivals: readonly Arrival[]
  readonly pages: readonly PagePlace[]
}

/** A thread that comes to a page. */
export interface Arrival {
  /** Its place among the threads. */
  readonly thread: number
  readonly from: number
  readonly page: number
  /** Where it comes from. */
  readonly x: number
  readonly y: number
  /** How far before the page it may bend, where lines run across. */
  readonly room: number
  /** Where lines run down, the lane in which it passes the rows between, if that is not its own. */
  readonly lane?: number
}

/** The page of an outlet: a slab through which lines run. */
export interface PagePlace {
  readonly node: number
  /** Its middle. */
  readonly x: number
  readonly y: number
  /** How far it reaches, up and down where lines run across, else to both sides. */
  readonly low: number
  readonly high: number
  /** Where what leaves it may bend, clear of its label. */
  readonly out: number
}

/** A delivery by places in the drawing. */
export interface Drop {
  readonly from: number
  readonly page: number
  readonly line: number
}

export interface Woven {
  /** Path data of each arrival. */
  readonly arrivals: readonly string[]
  /** How lines leave the pages. Each line is counted once, where it has a tip. */
  readonly exits: readonly Exit[]
}

export interface Exit {
  readonly d: string
  readonly line: number
  readonly tip: { readonly x: number; readonly y: number } | undefined
}

/** Space between lines where they pass a page, and where they end. */
const PASS = 6
const END = 12

/**
 * Lines that would fail together come to a page as one, at the middle of where each would come alone; and
 * leave all pages for one end.
 */
export function weave(loom: Loom, drops: readonly Drop[], counted: readonly Drop[]): Woven {
  const passes = new Map(loom.pages.map((page) => [page.node, passesOf(loom, page, drops)]))
  const pages = new Map(loom.pages.map((page) => [page.node, page]))
  const arrivals = loom.arrivals.map((arrival) => {
    const page = pages.get(arrival.page)
    if (!page) return ''
    const line = drops.find(({ from, page: to }) => from === arrival.from && to === arrival.page)?.line
    return threadTo(
      loom.form,
      arrival,
      page,
      passes.get(page.node)?.get(line ?? -1) ?? natural(loom, arrival, page),
    )
  })
  return {
    arrivals,
    exits: loom.form === 'across' ? across(loom, passes, counted) : down(loom, passes, counted),
  }
}

/** Where a thread comes to a page if it comes alone. */
function natural({ form }: Loom, { x, y, from }: Arrival, page: PagePlace): number {
  const along = form === 'across' ? y : x
  const isOwn = from === page.node
  return Math.round(isOwn ? along : Math.min(Math.max(along, page.low + 4), page.high - 4))
}

/** Where each line passes a page. */
function passesOf(loom: Loom, page: PagePlace, drops: readonly Drop[]): Map<number, number> {
  const middle = loom.form === 'across' ? page.y : page.x
  const here = Map.groupBy(
    drops.filter((drop) => drop.page === page.node),
    ({ line }) => line,
  )
  const wanted = [...here].map(([line, of]) => {
    const from = new Set(of.map((drop) => drop.from))
    const ways = loom.arrivals.filter((one) => one.page === page.node && from.has(one.from))
    const places = ways.map((arrival) => natural(loom, arrival, page))
    return {
      line,
      at: places.length === 0 ? middle : places.reduce((sum, each) => sum + each, 0) / places.length,
    }
  })
  return spread(wanted, PASS, page.low, page.high)
}

/** Keeps an order and a space between places, as near as they can be to where they are wanted. */
function spread(
  wanted: readonly { readonly line: number; readonly at: number }[],
  space: number,
  low: number,
  high: number,
): Map<number, number> {
  const sorted = wanted.toSorted((a, b) => a.at - b.at)
  const step = Math.min(space, (high - low) / Math.max(1, sorted.length))
  let least = low
  const places = sorted.map(({ at }) => {
    const place = Math.max(at, least)
    least = place + step
    return place
  })
  let most = high
  for (let index = places.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index] ?? most, most)
    most = (places[index] ?? most) - step
  }
  return new Map(sorted.map(({ line }, index) => [line, Math.round(places[index] ?? low)]))
}

type Passes = ReadonlyMap<number, ReadonlyMap<number, number>>

function across({ pages, end }: Loom, passes: Passes, counted: readonly Drop[]): Exit[] {
  const ends = counted.map(({ line, page }) => ({ line, at: passes.get(page)?.get(line) ?? 0 }))
  const bottom = Math.max(0, ...pages.map(({ high }) => high))
  const lanes = spread(ends, END, Math.min(...pages.map(({ low }) => low)), bottom)
  return pages.flatMap(({ node, x, out }) =>
    [...(passes.get(node) ?? [])].map(([line, y]) => {
      const lane = lanes.get(line) ?? y
      const middle = Math.round((out + end) / 2)
      const isCounted = counted.some((one) => one.line === line && one.page === node)
      return {
        d: `M${x} ${y}H${out}C${middle} ${y} ${middle} ${lane} ${end} ${lane}`,
        line,
        tip: isCounted ? { x: end, y: lane } : undefined,
      }
    }),
  )
}

/** Below its page a line is counted at once: there is no room to lead it past the rows that follow. */
function down({ pages }: Loom, passes: Passes, counted: readonly Drop[]): Exit[] {
  return pages.flatMap(({ node, y }) =>
    [...(passes.get(node) ?? [])].flatMap(([line, x]) =>
      counted.some((one) => one.line === line && one.page === node)
        ? [{ d: `M${x} ${y}v16`, line, tip: { x, y: y + 16 } }]
        : [],
    ),
  )
}

function threadTo(form: Loom['form'], arrival: Arrival, page: PagePlace, at: number): string {
  return form === 'across'
    ? curve(arrival, page.x, at, arrival.room)
    : drop(arrival, at, page.y, arrival.lane)
}

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Straight along its own band, then across in the last `room` px before the next party; a bow where that is
 * not further on. Either way of reading.
 */
export function curve({ x, y }: Point, x2: number, y2: number, room: number): string {
  const way = Math.sign(room)
  const far = (x2 - x) * way
  if (far < 14) {
    const bow = Math.round((way > 0 ? Math.min(x, x2) : Math.max(x, x2)) - 30 * way)
    return `M${x} ${y}C${bow} ${y} ${bow} ${y2} ${x2} ${y2}`
  }
  if (y === y2) return `M${x} ${y}H${x2}`
  const bend = Math.max(16, Math.min(Math.abs(room), far))
  const from = Math.round(x2 - bend * way)
  const middle = Math.round(x2 - (bend / 2) * way)
  return `M${x} ${y}H${from}C${middle} ${y} ${middle} ${y2} ${x2} ${y2}`
}

/**
 * Straight down its own lane, then across just above the next party. What passes rows between, or leads back,
 * has another lane.
 */
export function drop({ x, y }: Point, x2: number, y2: number, lane?: number): string {
  if (lane !== undefined) {
    const way = y2 > y ? 14 : -14
    return `M${x} ${y}Q${lane} ${y} ${lane} ${y + way}V${y2 - way}Q${lane} ${y2} ${x2} ${y2}`
  }
  if (x === x2) return `M${x} ${y}V${y2}`
  const bend = Math.min(26, y2 - y)
  const middle = Math.round(y2 - bend / 2)
  return `M${x} ${y}V${Math.round(y2 - bend)}C${x} ${middle} ${x2} ${middle} ${x2} ${y2}`
}
