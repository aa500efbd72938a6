/* Invented pages on which statements are decided. */

const PEOPLE = ['Ida Brandt', 'Tomas Reyk', 'Pavel Dunn', 'Greta Lind', 'Ada Quill', 'Ben Osei']
const SEEN = [
  'the dredger had been moved at night',
  'the mooring had been cut with a saw',
  'nobody had asked for the key',
  'the pilot had been on board',
  'the lamp on the quay had been broken',
  'the gate had been left open',
  'the crew had been sent home',
]

const sentences = PEOPLE.flatMap((who, at) =>
  SEEN.slice(0, 4).map(
    (what, turn) => `${who} said that ${SEEN[(at + turn) % SEEN.length] ?? what} on the ${at + turn + 2}th.`,
  ),
)

/** Sentences in which nobody is said to say anything, so that no statement is read in them. */
const NOTED = [
  'Barge 12 lay at berth four.',
  'Two ropes were on the quay.',
  'The basin was dark by six.',
  'A skiff came in from the sea.',
  'The wind stood in the west.',
  'Ten men worked the late shift.',
]

export const DREDGER = {
  title: 'Dredger found adrift',
  text: `Dredger found adrift

${sentences.slice(0, 12).join(' ')}

${NOTED.join(' ')}

${sentences.slice(12).join(' ')}`,
  /** Words that are selected by hand. */
  byHand: NOTED.map((each) => each.slice(0, -1)),
} as const

/** A page on which so many statements are read. */
export function manySaid(count: number) {
  const said = Array.from(
    { length: count },
    (_, at) =>
      `${PEOPLE[at % PEOPLE.length]} said that crate ${at + 100} had been ${at % 2 ? 'opened' : 'sealed'} at noon.`,
  )
  const groups = Array.from({ length: Math.ceil(count / 5) }, (_, at) =>
    said.slice(at * 5, at * 5 + 5).join(' '),
  )
  return { title: 'Crates of the dredger', text: groups.join('\n\n') }
}
