/* Three invented pages of one incident: a wire, a paper that took from it, and a paper of its own. */

export const WIRE = {
  title: 'Grain barge sinks at Sable Lock',
  outlet: 'Northwire',
  published: '2026-02-03',
  text: `Grain barge sinks at Sable Lock

The barge Orla sank at Sable Lock on Monday night after its moorings had been cut, the harbour master, Ida Brandt, said on Tuesday.

“The ropes had been cut with a saw,” said Brandt, who examined them. She said that nobody had been on board.

Pavel Dunn, who owns the barge, denied that the ropes had been cut. “They were old, and they broke,” said Dunn.`,
} as const

export const TAKEN = {
  title: 'Barge lost at lock',
  outlet: 'Evening Ledger',
  published: '2026-02-03',
  text: `Barge lost at lock

The barge Orla sank at Sable Lock on Monday night after its moorings had been cut, Northwire reports. “The ropes had been cut with a saw,” said the harbour master, Ida Brandt, who examined them. She said that nobody had been on board.

Pavel Dunn, who owns the barge, denied that the ropes had been cut, Northwire said.`,
} as const

const COURIER = {
  title: 'Lock keeper heard a saw',
  outlet: 'Canal Courier',
  published: '2026-02-04',
  paragraphs: [
    'The lock keeper, Tomas Reyk, said that he had heard a saw shortly before the Orla sank. “I heard a saw, and then a splash,” said Reyk.',
    'Ida Brandt, the harbour master, said that the ropes had been cut with a saw. Pavel Dunn said that the ropes had broken.',
    'A spokeswoman for the insurer, Greta Lind, said that it would not pay before the ropes had been examined by somebody else.',
  ],
} as const

/** The page as it would come from the web. */
export const OWN = `<!doctype html><html lang="en"><head><title>${COURIER.title}</title>
<meta property="og:site_name" content="${COURIER.outlet}"><meta property="article:published_time" content="${COURIER.published}">
</head><body><nav>Home Sport Weather</nav><article><h1>${COURIER.title}</h1>
${COURIER.paragraphs.map((each) => `<p>${each}</p>`).join('\n')}
</article></body></html>`

/** A page of the sample as somebody looks at it before it is captured, and what is captured. */
export interface SamplePage {
  readonly title: string
  readonly outlet: string
  readonly published: string
  /** What it says, a paragraph each, without its headline. */
  readonly paragraphs: readonly string[]
  readonly bytes: Uint8Array
  /** What whoever captures it has to say of it; a page of HTML says it itself. */
  readonly told: { readonly title?: string; readonly outlet?: string; readonly published?: string }
}

const ENCODER = new TextEncoder()

function pasted({ text, ...told }: typeof WIRE | typeof TAKEN): SamplePage {
  return { ...told, paragraphs: text.split('\n\n').slice(1), bytes: ENCODER.encode(text), told }
}

export const SAMPLE_PAGES: readonly SamplePage[] = [
  pasted(WIRE),
  pasted(TAKEN),
  { ...COURIER, bytes: ENCODER.encode(OWN), told: {} },
]
