/**
 * What is told of cases beside one another: the front page, parties, narratives, rumours, what is announced.
 */
export default {
  // What an edition brought, a sentence each.
  first:
    'First published, with {accounts, plural, one {# account} other {# accounts}}, {statements, plural, one {# statement} other {# statements}} and {pages, plural, one {# page} other {# pages}}.',
  standing: 'The assessment is new: {sentence}',
  account: 'A new account: {title} ({lines}).',
  lines: '{short}: {lines}. Before: {before}.',
  tookBack: '{who} took back: {gist}',
  correction: 'Corrected: {title}. {why}',
  retraction: 'Taken out: {title}. {why}',
  erased: '{count, plural, one {Something was erased.} other {# things were erased.}}',
  outcome: 'What became of it: {what}: {outcome}.',
  found: 'Examined: {what}.',
  added:
    'New: {pages, plural, one {# page} other {# pages}} and {statements, plural, one {# statement} other {# statements}}.',
  addedPages: 'New: {pages, plural, one {# page} other {# pages}}.',
  addedStatements: 'New: {statements, plural, one {# statement} other {# statements}}.',

  // Why a case matters.
  feeds: 'It feeds a story: {story}.',
  feedsMany: 'It feeds {count, number} stories: {stories}.',
  storyBelieved: 'How widely “{story}” is said to be believed: {extents}.',
  extentAmong: '{extent}, among {among}',
  threatsOpen:
    '{count, plural, one {One threat made over it has} other {# threats made over it have}} no recorded end.',

  // The front page.
  about:
    'Who says so, through whom, on what evidence, and how many independent lines stand behind it: for every version of every disputed incident here.',
  across: 'Across cases',
  follow: 'Follow what changes here:',
  cases: 'Open cases',
  changed: 'Changed {day}',
  changedWhy: 'Changed {day}: {why}',
  isNew: 'New since you were here',
  since:
    'Since you were last here, {day}: {count, plural, =0 {nothing changed.} one {one case changed.} other {# cases changed.}}',
  sinceNote: 'When you were here is kept in this browser and sent nowhere.',
  pageOf: 'Page {page, number} of {pages, number}',
  pages: 'Pages',
  earlier: 'Earlier',
  later: 'Later',
  all: 'All {count, number}',
  none: 'Nothing of this kind is recorded.',
  threatsTitle: 'Threats outstanding',
  awaitedTitle: 'Plans, promises and demands awaited',
  // A case that something is told of.
  inCase: 'In {case}',

  // Search.
  find: 'Search',
  findLabel: 'Search everything that is public',
  findNote: 'Words, or “words in a row”; in Arabic and English.',
  hits: '{count, plural, =0 {Nothing is found.} one {One is found.} other {# are found.}}',
  needsScript: 'Without script, what is public cannot be searched here: no server answers.',
  notSearched: 'A case file as it stands is not searched: import it, and what is published can be.',

  // Rumours.
  rumour: 'Rumour',
  beginning: 'Where it was first seen',
  rumours: 'Rumours',
  rumoursAbout: 'Versions seen running: where and when, in which words, and who is said to tell them.',
  rumoursNote:
    'A sighting says that somebody saw it running. It does not say where it began, and it is no evidence.',
  seenTimes: '{count, plural, one {Seen once} =2 {Seen twice} other {Seen # times}}',
  seenPlaces:
    '{count, plural, one {Seen once} =2 {Seen twice} other {Seen # times}}, in {places, plural, one {one place} other {# places}}',
  lastSeen: 'last dated {when}',
  earliest: 'Earliest sighting on record: {when}.',
  earliestAny: 'Which sighting is the earliest cannot be told: {count, number} of them may be.',
  earliestNone: 'No sighting is dated, so none is known to be the first.',
  anyTeller: 'Named as telling it in these: {names}. Whether it began there is not known.',
  anyNobody: 'Nobody is named as telling it in any of these. Where it began is not known.',
  firstTeller: 'There it is told by {names}. Whether it began there is not known.',
  firstNobody: 'There nobody is named as telling it. Where it began is not known.',
  sightings: 'Sightings, in order of date',
  spread: 'Where it was seen, in order',
  placeFirst: '{place}: first {when}',
  placeMany: '{place}: first {when}, {count, plural, one {once} =2 {twice} other {# times}} in all',
  undatedShort: 'undated',
  wording: 'How its wording changed',
  wordingNote:
    'Struck through is what the form before it had and this one has not; underlined is what is new.',
  firstForm: 'First form on record: {when}',
  otherWords: 'Other words than those of the form before.',
  oneForm: 'One form is on record.',
  came: 'came: ',
  went: 'went: ',

  // Narratives.
  narrative: 'Narrative',
  story: 'The story',
  narratives: 'Narratives',
  narrativesAbout:
    'Stories that incidents feed: their variants, what they rest on, and whose words they are recorded from.',
  incidents: 'Incidents that feed it',
  feedsThrough: '{case}, through {accounts}',
  variants: 'Its variants, from mild to colourful',
  restsOn: 'What it rests on',
  tellers: 'Whose words it is recorded from',
  tellersNote: 'Who is cited where the story is told here; to repeat a story is not to believe it.',
  statementsCount: '{count, plural, one {# statement} other {# statements}}',
  believed: 'How widely it is said to be believed',
  notBelieved: 'Nobody on record says how widely it is believed.',
  onePoint: 'One report of it is on record, so no movement can be told.',
  casesCount: '{count, plural, one {# case} other {# cases}}',

  // Parties.
  bearing: 'load-bearing',
  parties: 'Parties',
  partiesAbout: 'Everybody on record, across cases: who says something, and who is only spoken of.',
  partyNote:
    'Parties of two cases are shown as one where both record the same id, kind and a name in common. That they are the same is the desk’s reading.',
  twoOfOne:
    '{count, number} parties are recorded under this id, and nothing on record says that they are one.',
  alsoCalled: 'Also: {names}',
  acts: 'What it has said',
  actCount: '{act}: {count, number}',
  announced: 'What it announced, and what came of it',
  ties: 'Its ties',
  tiesOn: 'Ties as of {day}',
  tiesNote: 'A tie without a date is shown for every day; that it held then is not known.',
  bears: 'What hangs on it',
  bearsEvery: 'Every way to cut the account {account} goes through it.',
  bearsSome: 'It alone can cut the account {account}.',
  bearsTimes:
    'Load-bearing for {count, plural, =0 {no account} one {one account} other {# accounts}} in {cases, plural, one {one case} other {# cases}}.',
  bearsNone: 'No account hangs on it.',
  moreSaid:
    '{count, plural, one {One more statement stands} other {# more statements stand}} in the dossier.',
  takenBack: 'taken back',
  byPage: '{when}, date of the page',
  noDate: 'no date',

  // What is announced.
  ahead: 'Announced',
  aheadAbout: 'Threats, vows, demands, promises and plans: by when, how much, and what became of them.',
  aheadNote: 'Open means that nothing is recorded of what became of it; it may have ended unseen.',
  threaten: 'Threats and vows',
  demand: 'Demands',
  promise: 'Promises',
  plan: 'Plans',
  openOnes: '{count, plural, one {# open} other {# open}}',
  closedOnes: 'With a recorded end',
  escalationTitle: 'When each was said, by when it was to be, and what became of it; the list says the same.',
  dueBy: 'By when: {when}',
  howMuch: 'How much: {quantity}',

  'one.threaten': 'Threat',
  'one.demand': 'Demand',
  'one.promise': 'Promise',
  'one.plan': 'Plan',

  // Corrections.
  corrections: 'Corrections',
  correctionsAbout: 'What was recorded and is not right, or no longer stands: what, when, and why.',
  correctedOn: '{kind}, {day}',

  // Context.
  context: 'Timeline',
  contextAbout: 'Incidents, what stands around them, and how parties were tied, as of any day.',
  events: 'What happened',
  linked: 'Linked incidents',
  linkedNote: 'Cases that record the same parties or stories.',
  contextIncident: 'Incident',
  onDay: 'As of',
  show: 'Show',
  whole: 'Show all of time',
  untilDay: 'What happened until {day} or has no date, and ties that may have held then.',
  undated: 'Without a date',
  tiesThen: 'Ties',
  badDay: 'on: expected a day such as 2015-04-12.',
} as const
