/** Words by which a text passes on what nobody in particular says. Lower case. */
import { words } from './words.ts'

/** Participles of "it is understood that". */
export const IT_IS = words(
  'understood believed thought said reported alleged claimed rumoured rumored whispered feared assumed suspected ' +
    'estimated expected accepted supposed suggested speculated hoped presumed reckoned revealed disclosed known ' +
    'acknowledged agreed argued asserted maintained held conjectured inferred surmised mooted announced confirmed declared noted recalled predicted charged contended',
)

/** Adjectives of "it is clear that". */
export const IT_IS_CLEAR = words('clear unclear obvious evident apparent')

/** Verbs of "it has emerged that". */
export const IT_HAS = words('emerged emerges transpired transpires emerge transpire')

/** What nobody in particular says, as a noun that needs no article. */
export const RUMOURS = words(
  'rumour rumours rumor rumors whisper whispers gossip hearsay speculation talk murmurs chatter word reports ' +
    'claims allegations accusations suggestions stories fears suspicions suspicion theories tales suggestion ' +
    'concern concerns',
)

/** Of these, the ones that are nobody's even as the subject of "persist" or "say". */
export const IDLE = words(
  'rumour rumours rumor rumors whisper whispers gossip hearsay speculation talk murmurs chatter word',
)

/** What rumours do: they spread. */
export const SPREADS = words(
  'sweep sweeps swept sweeping spread spreads spreading persist persists persisted circulate circulates circulated ' +
    'circulating abound abounds abounded swirl swirls swirled swirling surface surfaces surfaced emerge emerges ' +
    'emerged grow grows grew growing mount mounts mounted mounting fly flew flying reach reaches reached run runs ' +
    'ran running has had is are was were go goes going went continue continues continued arise arose break broke ' +
    'come comes came leak leaked filter filtered linger lingers lingered fuel fuelled fueled rage raged ripple ' +
    'rippled race raced gripped seized',
)

/** What becomes of rumours: "the rumour that … proved false". */
export const TURNS_OUT = words('turned proved proves remains remained')

/** Adverbs by which a text says that others say so. */
export const REPORTEDLY = words('reportedly allegedly purportedly supposedly')
