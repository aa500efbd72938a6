/** The site around the dossiers. */
export default {
  name: 'Hearsay',
  // The title of a window or tab.
  titled: '{title} · Hearsay',
  titledWithin: '{title} · {within} · Hearsay',
  skip: 'Skip to the page',
  nav: 'Site',
  sheet: 'Cheat Sheet',
  read: 'Read a text',
  footer:
    'Hearsay says who says so, through whom, and how many lines stand behind it. It does not say what is true.',
  // Stands, in both languages, on pages that are not all in the reader’s own.
  partly: 'Headings and figures are in Arabic; the rest is in English.',

  sheetAbout:
    'What is and is not known about disputed incidents, and how many lines stand behind each account.',
  sheetNote: 'Each open case in two lines, what changed last, and nothing else.',
  sheetItem: '{day}: {change}',
  sheetEmpty: 'No case is published here. Publish one with {command}.',
  sheetUnsound: 'The record of {id} does not agree with its signature, and is not shown.',
  keys: '{count, plural, one {What is published here is signed with this key. Have it from somewhere else too, and compare: a key that comes with what it signs vouches for nothing.} other {What is published here is signed with these keys. Have them from somewhere else too, and compare: a key that comes with what it signs vouches for nothing.}}',
  recorded: 'Recorded.',

  notFoundTitle: 'Not found',
  notFound: 'There is nothing at this address.',
  noPage: 'No page goes by this name.',
  noCase: 'No case is recorded under this name.',
  noEdition: 'There is no edition of this case with this number.',
  noStatement: 'No statement of this case goes by this name.',
  takenOut: 'This was taken out of the case on {day}.',
  takenOutHere: 'This is no longer said here.',
  noBundle: 'A case file as it stands is signed by nobody: import it, and the store makes a bundle.',
  noDocument: 'No document of this case goes by this name.',
  noPicture: 'There is no such picture here.',
  withdrawnTitle: 'Withdrawn',
  withdrawnHere: 'This case has been withdrawn.',
  withdrawnOn: 'It was withdrawn on {day}, and nothing of it is kept here. The desk says why:',
  notYet: 'Nothing was recorded in this case by {time}.',
  badTime: '{name}: expected a day such as 2026-11-23, or a time such as 2026-11-23T09:30:00Z.',
  backwards: 'from and to: expected from to be no later than to; found {from} after {to}.',
  failedTitle: 'Something went wrong',
  caseFileWrong: 'The case file needs mending.',
  caseFileProblems:
    'The case file has {count, plural, one {# problem} other {# problems}}; this page comes back when none is left.',
  moreProblems: 'and {count, number} more',
  failedHere: 'Something went wrong here.',
  failed: 'Something went wrong on this server.',
  unavailableTitle: 'Not just now',
  unavailableHere: 'The cases cannot be reached just now.',
  unavailable: 'Nothing is wrong with the address; try again in a moment.',
  corruptTitle: 'Not shown',
  corruptHere: 'This record is not as it was signed.',
  corrupt: 'What is stored here does not agree with its signature, and is not shown.',
  allCases: 'All open cases',

  readAbout: 'Who says what in a text, through whom, and on what basis; read in your own browser.',
  readLead: 'Who says what, through whom, and how they say they know.',
  readNote:
    'The text is read in this browser, by a model that was sent with the page. It is not sent anywhere, and not kept. English only.',
  readNoScript:
    'This page cannot read without script: the reading happens in your browser so that the text never leaves it. The command does the same without a browser: {command}',
} as const
