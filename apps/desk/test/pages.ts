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

export const OWN = `<!doctype html><html lang="en"><head><title>Lock keeper heard a saw</title>
<meta property="og:site_name" content="Canal Courier"><meta property="article:published_time" content="2026-02-04">
</head><body><nav>Home Sport Weather</nav><article><h1>Lock keeper heard a saw</h1>
<p>The lock keeper, Tomas Reyk, said that he had heard a saw shortly before the Orla sank. “I heard a saw, and then a splash,” said Reyk.</p>
<p>Ida Brandt, the harbour master, said that the ropes had been cut with a saw. Pavel Dunn said that the ropes had broken.</p>
<p>A spokeswoman for the insurer, Greta Lind, said that it would not pay before the ropes had been examined by somebody else.</p>
</article></body></html>`
