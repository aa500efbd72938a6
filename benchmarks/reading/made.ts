/**
 * Articles made from parts by a fixed generator, about 800 tokens each: what speed is measured on, so that
 * anybody can repeat it without a corpus.
 */
const PEOPLE = [
  'Ana Roy',
  'Tobias Crane',
  'Hana Weiss',
  'Yusuf Darrad',
  'Paula Renn',
  'Karl Aubin',
  'Ruth Okafor',
  'Nora Finch',
]
const ROLES = [
  'a city surveyor',
  'the mayor',
  'a lawyer for the families',
  'a spokesman for the ministry',
  'who runs the union',
]
const CLAIMS = [
  'the bridge had been closed for repairs since the spring',
  'nobody was told about the second inspection',
  'two of the cables had rusted through',
  'the council would publish the report within two weeks',
  'most of the money was spent on roads that lead nowhere',
  'it may take years before the harbour opens again',
  'the guards left the gate open on the night of the fire',
  'as many as 1,200 operations might be cancelled',
]
const PLAIN = [
  'The road runs along the river for some forty miles before it turns north towards the old quarry.',
  'Rain fell for most of the week, and the lower fields stood under water until Thursday.',
  'The town has two schools, a small hospital and a market that opens on Saturdays.',
  'In 2014 the works employed nearly nine hundred people; today there are fewer than sixty.',
]
const SHAPES: readonly ((who: string, role: string, claim: string, other: string) => string)[] = [
  (who, role, claim) => `${who}, ${role}, said ${claim}.`,
  (who, _, claim) =>
    `“${claim.charAt(0).toUpperCase()}${claim.slice(1)},” ${who} said on Monday. “That is all we know.”`,
  (who, _, claim, other) => `${who} told ${other} that ${claim}.`,
  (who, _, claim) => `According to ${who}, ${claim}.`,
  (who, _, claim, other) => `${who} denied that ${claim}, and accused ${other} of spreading rumours.`,
  (_who, _role, claim, other) => `Some of the 20 to 25 residents who spoke to ${other} believe ${claim}.`,
]

export function makeArticles(count: number): string[] {
  const next = generator(20150412)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(next() * list.length)]
    if (item === undefined) throw new Error('an empty list has nothing to pick')
    return item
  }
  const sentence = (): string =>
    next() < 0.45 ? pick(PLAIN) : pick(SHAPES)(pick(PEOPLE), pick(ROLES), pick(CLAIMS), pick(PEOPLE))
  return Array.from({ length: count }, () => {
    const paragraphs = Array.from({ length: 14 }, () => `${sentence()} ${sentence()} ${sentence()}`)
    return `${pick(PEOPLE)} and the bridge: what is known\n\n${paragraphs.join('\n\n')}`
  })
}

/** Mulberry32: 32 bits of state, enough to shuffle sentences the same way every time. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
