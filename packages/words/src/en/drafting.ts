/**
 * What a draft says: why each of its entries is proposed, what was found on a pile of pages, and what would
 * follow of it. Everything here is a machine's reading, and says so.
 */
export default {
  // After each reason.
  why: '{reason} Proposed by machine, {percent, number}% sure; to be checked by a person.',
  'reason.page': 'Captured from {name}.',
  'reason.outlet': 'Publishes a page of this pile.',
  'reason.party': 'Named, or described, where somebody speaks.',
  'reason.party-unclear': 'The page does not show who is meant.',
  'reason.same-spelling': '“{from}” and “{into}” look like one name in two spellings.',
  'reason.same-surname': '“{from}” is the name of nobody else here than “{into}”.',
  'reason.same-shorter-name': '“{from}” is short for nobody else here than “{into}”.',
  'reason.same-only-one': 'No other here than “{into}” can be “{from}”.',
  'reason.same-words': '“{from}” and “{into}” are described alike, and say the same in the same words.',
  'reason.same-page-of': 'On this page “{from}” is “{into}”.',
  'reason.said': 'The page says who says so, and in which words.',
  'reason.said-summary':
    'Sums up what is said below it; it bears on nothing by itself, so that nobody is counted twice.',
  'reason.claim':
    '{count, plural, one {# statement bears} other {# statements bear}} on it, on {pages, plural, one {# page} other {# pages}}.',
  'reason.bears': 'Its words and the names in it are those of “{text}”.',
  'reason.account':
    'Those who say one of these claims say the others, and nobody who says them says what rules them out.',
  'reason.copying':
    '{copy} says {count, plural, one {# thing} other {# things}} that {of} says too, mostly in the same words.',
  'reason.copying-credited':
    '{copy} has {count, plural, one {# thing} other {# things}} from {of}, and says so.',
  'reason.recants':
    'It takes back {count, plural, one {# statement} other {# statements}} of the same party, or of what its outlet reported.',
  'reason.party-named': 'A page names {name} where it says what somebody is, or who has something.',
  'reason.tie-office': 'A page calls {from} “{detail}”, of {to}.',
  'reason.tie-says': 'A page says so of {from} and {to}: “{detail}”.',
  'reason.tie-page-of': 'On a page of {to}, {from} is called “{detail}”.',
  'reason.tie-of-his': 'A page speaks of “{detail}”.',
  'reason.exhibit':
    'Offered as evidence: {count, plural, =0 {somebody knows through it, or has it} one {# step of its journey is told} other {# steps of its journey are told}}.',
  'reason.custody': 'A sentence says what happened to it.',
  'reason.basis-holds': 'Its source says that it has this: “{name}”.',
  'reason.basis-told-by': 'It says what this shows: “{name}”.',
  'reason.outcome-step': 'It is told later what became of it.',
  'reason.outcome-next': 'The next sentence of the page says so.',
  'reason.one-source-gave':
    '{one} says that it was given to {other}, and {other} that it has it: “{through}”. What both say of it is one voice.',
  'reason.one-source-unmasked': '{one} says to have been the one whom another page does not name: “{other}”.',
  'reason.one-source-agency':
    '{count, plural, one {# outlet says} other {# outlets say}} that they have it from {through}.',
  'reason.sighting-first': 'The earliest page here that has it: “{text}”.',
  'reason.sighting-changed': 'Here it has words of its own: {words}.',
  citation: '{outlet}',
  citationBy: '{before}, {authors}',
  citationOn: '{before}, {date}',
  notIdentified: '“{name}”, not identified',
  heldBy: 'Said by {names}.',
  heldByNobody: 'Said by nobody who is named.',

  // The case that a draft becomes, for a person to name.
  'case.kicker': 'Drafted',
  'case.title': 'Draft of {pages, plural, one {# page} other {# pages}}',
  'case.question': 'What happened?',
  'case.author': 'Drafted by machine',

  // What `hearsay draft` prints.
  found:
    '{pages, plural, one {# page} other {# pages}}, {voices, plural, one {# voice} other {# voices}}; ' +
    'at most {lines, plural, one {# line} other {# lines}}, if these proposals hold.',
  foundNoLines:
    '{pages, plural, one {# page} other {# pages}}, {voices, plural, one {# voice} other {# voices}}; no version is said by enough to count.',
  machine: 'A machine’s reading, for a person to check: nothing is recorded until somebody accepts it.',
  'column.page': 'Page',
  'column.published': 'Published',
  'column.outlet': 'Outlet',
  'column.statements': 'Statements',
  'column.sure': 'Sure',
  'heading.claims': 'What is said, and by how many',
  'heading.same': 'Perhaps one party',
  'heading.copying': 'Perhaps copies',
  'heading.figures': 'What would follow, if all of it holds',
  everyProposal: 'These figures count every proposal as if it held, also those that are guesses.',
  noCopies: 'No copies proposed; that does not show that there are none.',
  'column.claim': 'Claim',
  'column.for': 'For',
  'column.against': 'Against',
  'column.why': 'Why',
  percent: '{percent, number}%',
  // In place of how sure: a page that the case holds already.
  recorded: 'recorded',
  written: 'Written to {folder}. Check it, change it, then: hearsay case import {folder}',
} as const
