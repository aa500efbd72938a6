/** Small piles of pages, one for each reason for which something is proposed. */
import type { Page } from '../page.ts'
import type { ReasonCode } from '../proposals/proposal.ts'
import { pageNamed } from './drafts.ts'

const pile = (...pages: [text: string, about?: Partial<Page>][]): Page[] =>
  pages.map(([text, about], index) => pageNamed(`page-${index}.txt`, text, about))

const BOLTS = '“The bolts had been loose for a week,” said Ada Quill, an engineer.'
const BEGIN = pile([
  `Bolts had been loose for weeks, engineer says\n\nBy Tess Marr\n\n${BOLTS}`,
  { outlet: 'Evening Post' },
])
const LOG = pile(
  [
    'Mona Teague, a spokeswoman for the Coast Agency, promised that the signal log of Box 4 would be released by 3 May 2024.',
    { outlet: 'Evening Post', published: '2024-05-01' },
  ],
  [
    'The Coast Agency will not release the signal log of Box 4, Ola Berg said. “The log shows that the driver was asleep,” said Petra Vane. I have it on the dashcam, Ida Crane told Northwire.',
    { outlet: 'Morning Sun', published: '2024-05-04' },
  ],
)
const WIRE =
  '“The cable sang and then it parted,” said Ilse Brandt, a deckhand. “I ran for the chandlery.” Osmund Kell told Northwire that the crane had passed its inspection in March.'
const STORY = 'A crane fell at Harbour End at dawn, and nobody was hurt by it, the harbour master wrote.'
const CREDITED = pile(
  [`HARBOUR END (Northwire) - ${WIRE}`, { outlet: 'Northwire', published: '2024-05-03' }],
  [`Northwire reports: ${WIRE}`, { outlet: 'Bay Post', published: '2024-05-04', credited: ['Northwire'] }],
)
const RUMOUR = pile(
  ['Ola Berg said that the crane driver was drunk.', { published: '2024-05-02', outlet: 'Evening Post' }],
  ['People are saying that the crane driver was drunk.', { published: '2024-05-03', outlet: 'Morning Sun' }],
  [
    '“The crane driver was drunk and asleep at the wheel,” said Petra Vane.',
    { published: '2024-05-04', outlet: 'Bay Post' },
  ],
)

export const PILES: Readonly<Record<ReasonCode, readonly Page[]>> = {
  page: BEGIN,
  outlet: BEGIN,
  party: BEGIN,
  'party-unclear': pile(['They said that the crane fell.']),
  'party-named': LOG,
  'same-spelling': pile(
    ['Haydar Moun said that the bridge was unsafe.'],
    ['Haidar Moun said that the bridge was old.'],
  ),
  'same-surname': pile(
    ['Ben Osei said that the bridge was safe.'],
    ['Osei denied that he had been warned.', { outlet: 'Morning Sun' }],
  ),
  'same-shorter-name': pile(
    ['Robert Bob Hale said that it rained.'],
    ['Robert Hale said that nobody was hurt.', { outlet: 'Morning Sun' }],
  ),
  'same-only-one': pile(
    ['The Minister of Supply, Ferran Iduss, said that the drivers sold it.'],
    ['The minister said that he kept what he had said.', { outlet: 'Morning Sun' }],
  ),
  'same-words': pile(
    ['A soldier said that they fired low into the crowd because the order was low.'],
    [
      'An anonymous soldier said that they fired low into the crowd because the order was low.',
      { outlet: 'Morning Sun' },
    ],
  ),
  'same-page-of': pile(
    ['A man said that it rained.', { outlet: 'Evening Star of Sarmet' }],
    ['The Evening Star said that it rained here.', { outlet: 'Morning Sun' }],
  ),
  said: BEGIN,
  'said-summary': BEGIN,
  claim: CREDITED,
  bears: CREDITED,
  account: CREDITED,
  copying: pile(
    [`${STORY} ${WIRE}`, { outlet: 'Evening Post', published: '2024-05-03' }],
    [`${STORY} ${WIRE}`.replace('at dawn', 'after dawn'), { outlet: 'Bay Post', published: '2024-05-04' }],
  ),
  'copying-credited': CREDITED,
  recants: pile(
    ['Ben Osei said that the bridge was safe.', { published: '2024-05-01' }],
    [
      '“I was wrong to say that the bridge was safe,” Ben Osei said.',
      { outlet: 'Morning Sun', published: '2024-05-04' },
    ],
  ),
  'tie-office': LOG,
  'tie-says': pile(['Joss Weir, who works for Harwick Rail, said that the signal was red.']),
  'tie-page-of': pile([
    'Our spokesman, Olin Farr, said that the crane was sound. We checked it twice.',
    { outlet: 'Coast Agency press office' },
  ]),
  'tie-of-his': pile(['“My crews told me that the hydrant was dry,” said fire chief Hal Moss.']),
  exhibit: LOG,
  custody: LOG,
  'basis-holds': LOG,
  'basis-told-by': LOG,
  'outcome-step': LOG,
  'outcome-next': pile([
    'Mona Teague promised that the quay would be reopened by Friday. It has not been, up to this evening.',
  ]),
  'one-source-gave': pile(
    [
      'quay_walker · 3 May 10:14\nI filmed the crane from the pier, I have it all on video\n\nquay_walker · 3 May 10:20\nsent the video to the Lantern Project tonight',
      { outlet: 'Quayside' },
    ],
    [
      'The Lantern Project concludes that the crane fell by itself. On the night of 3 May we received a video from a docker.',
      { outlet: 'The Lantern Project' },
    ],
  ),
  'one-source-unmasked': pile(
    [
      'An official in the port office, who asked not to be named, told the Bay Post that the cable had been spliced twice. “I signed the sheet,” the official said.',
      { outlet: 'Bay Post' },
    ],
    [
      'HOST: You are the official who spoke to the Bay Post?\n\nRUNE AHLM: That was me. I had to put my name under a cable like that.',
      { outlet: 'Radio Nine' },
    ],
  ),
  'one-source-agency': pile(
    ['Ola Berg told Northwire that the crane fell.', { outlet: 'Bay Post', credited: ['Northwire'] }],
    [
      'Ola Berg told Northwire that the crane fell. It rained.',
      { outlet: 'Morning Sun', credited: ['Northwire'] },
    ],
  ),
  'sighting-first': RUMOUR,
  'sighting-changed': RUMOUR,
}
